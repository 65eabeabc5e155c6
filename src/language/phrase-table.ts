import {isLetterCode} from './codes.js'
import {HashTable} from './hash-table.js'
import {lettersEnd, longest} from './word-before.js'
import {addLetter, emptyHash, hashOf} from './word-hash.js'

/** A phrase in lower case, and what it stands for. */
export interface Entry<Value> {
  readonly phrase: string
  readonly value: Value
  /** The character that its second word begins with; 0 for a single word: most phrases of a word differ in it from what stands in a text. */
  readonly second: number
}

/** Phrases in lower case by the hash of their first word: most words of a text open none, and cost one look. */
export class PhraseTable<Value> {
  private readonly listOf = new HashTable()
  /** Those with the same first word together, longer ones first. */
  private readonly lists: Entry<Value>[][] = []

  /** Of phrases that are the same the first counts. `goesOn`: whether what follows a phrase makes it another word. */
  constructor(
    phrases: Iterable<readonly [phrase: string, value: Value]>,
    private readonly goesOn: (code: number) => boolean
  ) {
    // A stable order: of phrases of one length the first stays first.
    for (const [phrase, value] of [...phrases].sort(([one], [other]) => other.length - one.length)) {
      const end = lettersEnd(phrase, 0)
      const entry = {phrase, value, second: phrase.length > end + 1 ? phrase.charCodeAt(end + 1) : 0}
      const first = hashOf(phrase, 0, end)
      const list = this.listOf.get(first)
      if (list > 0) this.lists[list - 1]!.push(entry)
      else this.listOf.add(first, this.lists.push([entry]))
    }
  }

  /** The longest phrase that stands at an offset of a text in lower case. */
  at(lower: string, at: number): Entry<Value> | undefined {
    let end = at
    let hash = emptyHash
    for (let code = lower.charCodeAt(at); isLetterCode(code) && end - at < longest; code = lower.charCodeAt(end)) {
      hash = addLetter(hash, code)
      end++
    }
    const number = this.listOf.get(hash)
    if (number === 0) return undefined
    const list = this.lists[number - 1]!
    const next = lower.charCodeAt(end + 1)
    for (let index = 0; index < list.length; index++) {
      const entry = list[index]!
      const {phrase, second} = entry
      if (second !== 0 && second !== next) continue
      if (lower.startsWith(phrase, at) && !this.goesOn(lower.charCodeAt(at + phrase.length))) return entry
    }
    return undefined
  }
}
