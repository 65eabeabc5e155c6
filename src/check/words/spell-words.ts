import {addLetter, emptyHash, gapBetween, gapOf, gaps, letterOf} from './letters.js'
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

const names = ['starts', 'ends', 'before', 'numbers', 'hashes'] as const

/** Columns of a length that begin with those of `from`. */
function columnsOf(length: number, from?: Columns): Columns {
  const columns = names.map((name) => {
    const column = new Int32Array(length)
    if (from) column.set(from[name])
    return [name, column] as const
  })
  return Object.fromEntries(columns) as unknown as Columns
}

/** Kept from text to text: making room for a text anew costs as much as reading it. */
let room = columnsOf(4096)

/**
 * Cut a text into words, in one pass for all rules about words: none has to look at each word for itself.
 * What it gives is overwritten by the next call.
 */
export function spellWords(text: string, table: WordTable): SpelledWords {
  const length = text.length
  let {starts, ends, before, numbers, hashes} = room
  let count = 0
  let end = -1
  let code = 10
  for (let at = 0; at < length; ) {
    const next = text.charCodeAt(at)
    let letter = letterOf(next)
    if (letter === 0) {
      code = next
      at++
      continue
    }
    const start = at
    const first = letter
    let hash = emptyHash
    do {
      hash = addLetter(hash, letter)
      at++
      letter = at < length ? letterOf(text.charCodeAt(at)) : 0
    } while (letter !== 0)
    if (count === starts.length) {
      room = columnsOf(count * 2, room)
      ;({starts, ends, before, numbers, hashes} = room)
    }
    starts[count] = start
    ends[count] = at
    before[count] = end < 0 ? gaps.edge : start - end === 1 ? gapOf(code) : gapBetween(text, end, start)
    numbers[count] = first <= 57 ? figure : table.numberOf(hash)
    hashes[count] = hash
    count++
    end = at
  }
  return {count, ...room}
}
