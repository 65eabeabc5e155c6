import {isDigitCode} from '../../language/codes.js'
import {addLetter, emptyHash} from '../../language/word-hash.js'
import {gapBetween, gapOf, gaps, letterOf} from './letters.js'
import type {WordTable} from './word-table.js'

/** The number of all words that begin with a digit. */
export const figure = 1

/** The words of a text, runs of letters and digits, column by column; what lies beyond `count` is of another text. */
export interface SpelledWords {
  readonly count: number
  /** Offsets in the text; ends are exclusive. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** One of `gaps`: what stands before the word. */
  readonly before: Int32Array
  /** Its number in the table; 0: unknown. */
  readonly numbers: Int32Array
  /** Of its lower-case letters. */
  readonly hashes: Int32Array
}

type Columns = Omit<SpelledWords, 'count'>

function columnsOf(length: number): Columns {
  const column = (): Int32Array => new Int32Array(length)
  return {starts: column(), ends: column(), before: column(), numbers: column(), hashes: column()}
}

/** Kept from text to text: making room for a text anew costs as much as reading it. */
let room = columnsOf(4096)

/**
 * Cut a text into words, in one pass for all rules about words: none has to look at each word for itself.
 * What it gives is overwritten by the next call.
 */
export function spellWords(text: string, table: WordTable): SpelledWords {
  const {length} = text
  // A word is a letter and what parts it from the next at least.
  const most = (length >> 1) + 1
  if (room.starts.length < most) room = columnsOf(most)
  const {starts, ends, before, numbers, hashes} = room
  let count = 0
  let end = -1
  let start = 0
  let hash = emptyHash
  for (let at = 0; at <= length; at++) {
    const letter = at < length ? letterOf(text.charCodeAt(at)) : 0
    if (letter !== 0) {
      hash = addLetter(hash, letter)
      continue
    }
    if (at > start) {
      starts[count] = start
      ends[count] = at
      before[count] = end < 0 ? gaps.edge : start - end === 1 ? gapOf(text.charCodeAt(end)) : gapBetween(text, end, start)
      numbers[count] = isDigitCode(text.charCodeAt(start)) ? figure : table.numberOf(hash)
      hashes[count] = hash
      count++
      end = at
      hash = emptyHash
    }
    start = at + 1
  }
  return {count, ...room}
}
