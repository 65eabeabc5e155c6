import {HashTable} from '../../language/hash-table.js'
import {addLetter, emptyHash} from '../../language/word-hash.js'
import {letterOf} from './letters.js'

/** Known words by the hash of their lower-case letters, each with its number. A lookup costs no cutting out. */
export class WordTable {
  private readonly table = new HashTable()

  /** The number of a hash; 0 for an unknown word. */
  numberOf(hash: number): number {
    return this.table.get(hash)
  }

  /** Make a word known by a number from 1; the first number of a word stays. */
  add(word: string, number: number): void {
    let hash = emptyHash
    for (let at = 0; at < word.length; at++) hash = addLetter(hash, letterOf(word.charCodeAt(at)))
    this.table.add(hash, number)
  }
}
