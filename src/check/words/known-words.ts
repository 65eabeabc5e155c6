import {isDigitCode} from '../../language/codes.js'
import type {HashTable} from '../../language/hash-table.js'
import {holds, type Words} from '../../language/words.js'

/** The number of all words that begin with a digit. */
export const figure = 1

/** Words, with the number of each in a table: 0 for an unknown one. */
export interface KnownWords extends Pick<Words, 'count' | 'starts' | 'ends' | 'before' | 'hashes'> {
  readonly numbers: Int32Array
}

/** Kept from text to text: making room anew costs as much as looking words up. */
let room = new Int32Array(4096)

/** Look words up for all rules about words: none has to do it for itself. `text` is what their places are in. The numbers are overwritten by the next call. */
export function lookUp(text: string, {count, starts, ends, before, hashes, kinds}: Words, table: HashTable): KnownWords {
  if (room.length < count) room = new Int32Array(2 * count)
  const numbers = room
  for (let word = 0; word < count; word++) {
    const counts = (kinds[word]! & holds.digits) !== 0 && isDigitCode(text.charCodeAt(starts[word]!))
    numbers[word] = counts ? figure : table.get(hashes[word]!)
  }
  return {count, starts, ends, before, hashes, numbers}
}
