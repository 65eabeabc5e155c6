import {bitOf} from '../../language/bit-mask.js'
import {HashTable} from '../../language/hash-table.js'
import {otherTone} from '../../language/spellings.js'
import {hashOf} from '../../language/word-hash.js'
import {Words} from '../../language/words.js'
import {figure, lookUp} from './known-words.js'

/** The number of all syllables that are spelled right and stand in no phrase. */
export const plainSyllable = 2

/** A wording that is looked for. */
export interface Phrase {
  /** As the word lists have it. */
  readonly text: string
  /** As `Prose.folded` would have it. */
  readonly folded: string
  /** The entry of the word lists that it is of. */
  readonly of: object
  /** Whether it makes right what it covers. */
  readonly excuses: boolean
}

/** A place in the tree of phrases: where the words so far can go on, and the phrases that end here. */
export interface Step {
  readonly next: Map<number, Step>
  readonly phrases: Phrase[]
  /** A bit for the number of each next word, by its last five bits: most words that follow in a text have none. */
  mask: number
}

/** The phrases of all rules as one tree, so that a text is searched for all of them at once. */
export interface PhraseTree {
  /** The numbers of their words by hash. */
  readonly table: HashTable
  /** By the number of a phrase's first word. */
  readonly roots: readonly (Step | undefined)[]
}

/** The way from one step to the next: what stands before the word, and its number. */
export const wayTo = (before: number, number: number): number => before * 0x8000 + number

/** Make one tree of phrases, and the table of their words. */
export function growPhrases(phrases: readonly Phrase[]): PhraseTree {
  const table = new HashTable()
  const words = new Words()
  const numbers = new Map<string, number>()
  // Without holes, so that looking a number up is one step.
  const roots: (Step | undefined)[] = Array(plainSyllable + 1).fill(undefined)
  const numberOf = (word: string): number => {
    const found = numbers.get(word)
    if (found !== undefined) return found
    const number = numbers.size + plainSyllable + 1
    numbers.set(word, number)
    roots.push(undefined)
    table.add(hashOf(word), number)
    table.add(hashOf(otherTone(word)), number)
    return number
  }
  for (const phrase of phrases) {
    words.count = 0
    words.add(phrase.folded, 0)
    const {count, starts, ends, before, numbers: known} = lookUp(phrase.folded, words, table)
    let step: Step | undefined
    for (let word = 0; word < count; word++) {
      const number = known[word] === figure ? figure : numberOf(phrase.folded.slice(starts[word], ends[word]))
      const next: Step = (step ? step.next.get(wayTo(before[word]!, number)) : roots[number]) ?? {next: new Map(), phrases: [], mask: 0}
      if (step) {
        step.next.set(wayTo(before[word]!, number), next)
        step.mask |= bitOf(number)
      } else roots[number] = next
      step = next
    }
    step?.phrases.push(phrase)
  }
  return {table, roots}
}
