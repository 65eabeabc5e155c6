import {HashTable} from './hash-table.js'
import {lettersEnd} from './word-before.js'
import {hashOf} from './word-hash.js'

/** A phrase in lower case, and what it stands for. */
export interface Entry<Value> {
  readonly phrase: string
  readonly value: Value
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
      const first = hashOf(phrase, 0, lettersEnd(phrase, 0))
      const list = this.listOf.get(first)
      if (list > 0) this.lists[list - 1]!.push({phrase, value})
      else this.listOf.add(first, this.lists.push([{phrase, value}]))
    }
  }

  /** The longest phrase that stands at an offset of a text in lower case. */
  at(lower: string, at: number): Entry<Value> | undefined {
    const list = this.listOf.get(hashOf(lower, at, lettersEnd(lower, at)))
    if (list === 0) return undefined
    for (const entry of this.lists[list - 1]!) {
      const {phrase} = entry
      if (lower.startsWith(phrase, at) && !this.goesOn(lower.charCodeAt(at + phrase.length))) return entry
    }
    return undefined
  }
}
