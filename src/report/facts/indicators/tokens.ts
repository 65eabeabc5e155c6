import {addLetter, emptyHash} from '../../../language/word-hash.js'
import type {Text, TextQuantity} from '../../../texts/texts.js'
import {clauseEnd, figureWord, type WordIds} from '../../word-ids.js'

/** The words of a range of a text in order, column by column; what lies beyond `count` is of another range. */
export interface Tokens {
  readonly count: number
  /** Ids, see `word-ids.ts`. */
  readonly words: Int32Array
  /** Offsets in the text; ends are exclusive. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Of a figure: its index in `values`, and the index of the token after its unit. */
  readonly figures: Int32Array
  readonly afters: Int32Array
  readonly values: readonly TextQuantity[]
}

type Columns = Omit<Tokens, 'count' | 'values'>

function columnsOf(length: number): Columns {
  const column = (): Int32Array => new Int32Array(length)
  return {words: column(), starts: column(), ends: column(), figures: column(), afters: column()}
}

/** Kept from range to range: making room anew costs as much as cutting. */
let room = columnsOf(512)

/** Whether a quantity may be a value: no date and no label. */
export function isValue({reading}: TextQuantity): boolean {
  return reading.kind === 'amount' || reading.kind === 'ratio' || reading.kind === 'rank'
}

const letter = 1
const digit = 2
const joint = 3
const ending = 4

/** What each character is, up to the last letter of Vietnamese; all codes have a place, so that none is tested for. */
const kinds = new Uint8Array(0x10000)
kinds.fill(letter, 0xc0, 0x1f00)
kinds.fill(letter, 0x61, 0x7b)
kinds.fill(letter, 0x41, 0x5b)
kinds.fill(digit, 0x30, 0x3a)
for (const mark of ';:!?') kinds[mark.charCodeAt(0)] = ending
for (const mark of '.,') kinds[mark.charCodeAt(0)] = joint

/**
 * Cut a range of a text, with the values in it, into words. A value is one token with its bound, its range and its scale; the words of its unit follow it, since they may
 * belong to a name (`33 giường bệnh/1 vạn dân`). What joins and brackets words is left out. What it gives is overwritten by the next call.
 */
export function tokensOf({text, lower}: Text, values: readonly TextQuantity[], start: number, end: number, {byHash}: WordIds): Tokens {
  // No two tokens stand at one offset, a value and the end of what it is before it apart.
  const most = end - start + values.length
  if (room.words.length < most) room = columnsOf(2 * most)
  const {words, starts, ends, figures, afters} = room
  let count = 0
  let from = start
  for (let index = 0; index < values.length; index++) {
    const quantity = values[index]!
    count = addWords(count, lower, from, quantity.start, byHash)
    const unit = unitOf(text, quantity)
    const figure = count++
    words[figure] = figureWord
    starts[figure] = quantity.start
    ends[figure] = unit.start
    count = addWords(count, lower, unit.start, unit.end, byHash)
    figures[figure] = index
    afters[figure] = count
    from = quantity.end
  }
  count = addWords(count, lower, from, end, byHash)
  return {count, words, starts, ends, figures, afters, values}
}

/** Add the words of a range, hashed on the way; dots and commas inside a number are a part of it. Gives how many tokens there are then. */
function addWords(count: number, lower: string, from: number, to: number, byHash: WordIds['byHash']): number {
  const {words, starts, ends} = room
  let next = count
  let start = from
  let hash = emptyHash
  for (let at = from; at < to; at++) {
    const code = lower.charCodeAt(at)
    const kind = kinds[code]!
    if (
      kind === letter ||
      kind === digit ||
      (kind === joint && at > start && isDigit(lower, at - 1) && at + 1 < to && isDigit(lower, at + 1))
    ) {
      hash = addLetter(hash, code)
      continue
    }
    if (at > start) {
      words[next] = byHash.get(hash)
      starts[next] = start
      ends[next++] = at
    }
    if (kind === ending || code === 0x2e) {
      words[next] = clauseEnd
      starts[next] = at
      ends[next++] = at + 1
    }
    start = at + 1
    hash = emptyHash
  }
  if (to > start) {
    words[next] = byHash.get(hash)
    starts[next] = start
    ends[next++] = to
  }
  return next
}

function isDigit(text: string, at: number): boolean {
  return kinds[text.charCodeAt(at)] === digit
}

/** Where the unit of a quantity stands. */
function unitOf(text: string, {reading, end}: TextQuantity): {readonly start: number; readonly end: number} {
  if (reading.kind !== 'amount' || reading.unit === null) return {start: end, end}
  const start = text.lastIndexOf(reading.unit, end - 1)
  return start < 0 ? {start: end, end} : {start, end: start + reading.unit.length}
}
