import {isDigitCode} from '../../../language/codes.js'
import {gaps} from '../../../language/word-gaps.js'
import {hashOf} from '../../../language/word-hash.js'
import {holds, partOf, type TextWords} from '../../../language/words.js'
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

/**
 * Cut a range of a text, with the values in it, into tokens. A value is one token with its bound, its range and its scale; the words of its unit follow it, since they may
 * belong to a name (`33 giường bệnh/1 vạn dân`). What joins and brackets words is left out. What it gives is overwritten by the next call.
 */
export function tokensOf(text: Text, values: readonly TextQuantity[], start: number, end: number, {byHash}: WordIds): Tokens {
  // No two tokens stand at one offset, a value and the end of what it is before it apart.
  const most = end - start + values.length
  if (room.words.length < most) room = columnsOf(2 * most)
  const {words, starts, ends, figures, afters} = room
  const cutter = new Cutter(text, start, byHash)
  for (let index = 0; index < values.length; index++) {
    const quantity = values[index]!
    const unit = unitOf(text.text, quantity)
    cutter.addWords(quantity.start)
    const figure = cutter.count++
    words[figure] = figureWord
    starts[figure] = quantity.start
    ends[figure] = unit.start
    cutter.at = unit.start
    cutter.addWords(unit.end)
    figures[figure] = index
    afters[figure] = cutter.count
    cutter.at = quantity.end
  }
  cutter.addWords(end)
  return {count: cutter.count, words, starts, ends, figures, afters, values}
}

/** Makes tokens of the words of a text, from left to right. */
class Cutter {
  /** How many tokens there are. */
  count = 0
  /** The next word. */
  private word: number

  constructor(
    private readonly text: Text,
    /** The offset that comes next. */
    public at: number,
    private readonly byHash: WordIds['byHash']
  ) {
    this.word = wordFrom(text.words, at)
  }

  /** Add the words up to an offset, and the marks between them that end clauses. */
  addWords(to: number): void {
    const {
      lower,
      words: {all, last, offset}
    } = this.text
    const {words, starts, ends} = room
    let {word, at, count} = this
    for (; word < last; word++) {
      const wordEnd = all.ends[word]! - offset
      if (wordEnd <= at) continue
      const wordStart = all.starts[word]! - offset
      if (wordStart >= to) break
      if (wordStart > at) {
        if (all.before[word]! >= gaps.stop || all.before[word] === gaps.edge) count = addMarks(count, lower, at, wordStart)
        at = wordStart
      }
      // A value may begin or end inside a word; dots and commas inside a number are a part of it.
      const digits = (all.kinds[word]! & holds.digits) !== 0
      const stop = Math.min(to, digits ? joinedEnd(lower, wordEnd, to) : wordEnd)
      words[count] = this.byHash.get(at === wordStart && stop === wordEnd ? all.hashes[word]! : hashOf(lower, at, stop))
      starts[count] = at
      ends[count++] = stop
      at = stop
      if (stop < wordEnd) break
    }
    this.count = at < to ? addMarks(count, lower, at, to) : count
    this.word = word
    this.at = to
  }
}

/** The first of the words of a text that ends after an offset. */
function wordFrom({all: {ends}, first, last, offset}: TextWords, at: number): number {
  let [low, high] = [first, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! - offset <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a number goes on after a dot or a comma. */
function joinedEnd(lower: string, from: number, to: number): number {
  let end = from
  while (
    end + 1 < to &&
    '.,'.includes(lower.charAt(end)) &&
    isDigitCode(lower.charCodeAt(end - 1)) &&
    isDigitCode(lower.charCodeAt(end + 1))
  ) {
    end++
    while (end < to && partOf(lower.charCodeAt(end)) !== 0) end++
  }
  return end
}

/** Add the marks of a range that end clauses. Gives how many tokens there are then. */
function addMarks(count: number, lower: string, from: number, to: number): number {
  const {words, starts, ends} = room
  let next = count
  for (let at = from; at < to; at++) {
    if (!endsClause(lower.charCodeAt(at))) continue
    words[next] = clauseEnd
    starts[next] = at
    ends[next++] = at + 1
  }
  return next
}

/** `.`, `:`, `;`, `!`, `?`. */
const endsClause = (code: number): boolean => code === 0x2e || code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f

/** Where the unit of a quantity stands. */
function unitOf(text: string, {reading, end}: TextQuantity): {readonly start: number; readonly end: number} {
  if (reading.kind !== 'amount' || reading.unit === null) return {start: end, end}
  const near = end - reading.unit.length
  // `trở lên` may follow a unit.
  const start = text.startsWith(reading.unit, near) ? near : text.lastIndexOf(reading.unit, end - 1)
  return start < 0 ? {start: end, end} : {start, end: start + reading.unit.length}
}
