import type {Amount} from '../report/types.js'
import {readBoundAfter, readBoundBefore} from './bounds.js'
import {readChange, readListedChange, readPoints} from './changes.js'
import {readNumber} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {readScale} from './scale-words.js'
import {readUnit} from './units.js'
import {wordBefore} from './word-before.js'

const second = /(\s?%)?(\s?[-–—]\s?|\s(?:đến|tới)\s)(\d+(?:[.,]\d+)*)(?![/:\d])/y
/** After these, `từ A đến B` is a change from one level to another, not a range. */
const moves = /(?:tăng|giảm|nâng|hạ|chuyển|rút)\s(?:[A-Za-zÀ-ỹ]+\s)?từ\s$/i
/** … unless it is said how much a year, or in points: `mỗi năm giảm từ 0,3 đến 0,4 điểm phần trăm`. */
const rates = /(?:mỗi|hằng|hàng|bình quân)\s(?:[A-Za-zÀ-ỹ]+\s){0,4}$/i

/** Whether two numbers are the levels of a change, from the first to the second. */
function movesTo(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 48), at)
  const moved = moves.exec(before)
  if (!moved || /^\s?(?:điểm (?:phần trăm|%)|%?\/năm)/.test(text.slice(end, end + 16))) return false
  return !rates.test(before.slice(0, moved.index))
}

interface Span {
  readonly min: number
  readonly max: number
  readonly end: number
}

/** The number at an offset, or the range that begins there (`10 - 11%`, `10% đến 11%`): both numbers must rise. */
function readRange(text: string, at: number, written: string): Span {
  const min = readNumber(written) ?? Number.NaN
  const single = {min, max: min, end: at + written.length}
  second.lastIndex = single.end
  const match = second.exec(text)
  const max = match && readNumber(match[3]!)
  if (!match || max === null || !(max >= min)) return single
  // `3%-5` without a second percent sign, and a name such as `số 12-14`, stay apart; so do levels of a change.
  if (match[1] !== undefined && !/^\s?%/.test(text.slice(second.lastIndex, second.lastIndex + 2))) return single
  if (/[A-Za-zÀ-ỹ]/.test(match[2]!) && movesTo(text, at, second.lastIndex)) return single
  return {min, max, end: second.lastIndex}
}

/** `ước`, `dự ước` in the same clause: the period is not closed yet. The value is exact all the same. */
/** `ước cả năm 2025, … đạt`: a comma after the time does not end what is estimated. */
const estimatedTime =
  /(?:^|[^A-Za-zÀ-ỹ])(?:dự )?ước\s(?:(?:cả|hết|đến|thực|hiện|tính)\s){0,3}(?:năm|quý|\d{1,2}\stháng)(?:\s(?:\d{4}|nay|đầu|cuối|năm|[IVX]{1,3}|[1-4])){0,4},[^,;:()]*$/i
const estimate =
  /(?:^|[^A-Za-zÀ-ỹ])(?<!(?<![A-Za-zÀ-ỹ])(?:mơ|điều|công|quy|thỏa|hương|giao)\s)ước(?!\s(?:mơ|nguyện|vọng|muốn))(?![A-Za-zÀ-ỹ])[^,;:()]*$/i

const openings = [' ước', '(ước', 'Ước']

function isEstimate(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  // Most numbers have no such word before them, and cost no further look.
  return (
    (before.startsWith('ước') || openings.some((opening) => before.includes(opening))) &&
    (estimate.test(before) || estimatedTime.test(before))
  )
}

/** The amount at a number: bound, range, scale, unit, and what the words around it say. `before`: what the text held before it. */
export function readAmount(text: string, at: number, written: string, before: readonly ReadQuantity[]): ReadQuantity {
  const from = before.at(-1)?.end ?? 0
  const range = readRange(text, at, written)
  const {scale, end: scaled} = readScale(text, range.end)
  const unit = readUnit(text, scaled)
  const told = readBoundBefore(text, at, from)
  const word = wordBefore(text, told.start, from)
  const opening = word?.word === 'từ' ? word.start : undefined
  const ranges = range.max > range.min
  const after = readBoundAfter(text, unit?.end ?? scaled, opening !== undefined)
  // `từ` belongs to a range and to `trở lên`; before a single level (`tăng từ 44,2`) it does not.
  const opens = opening !== undefined && (after !== null || (ranges && !movesTo(text, told.start, range.end)))
  const start = opens ? opening : told.start
  const end = after?.end ?? unit?.end ?? scaled
  const change = readChange(text, start, before) ?? readListedChange(text, {start, end, unit: unit?.unit ?? null}, before)
  const reading: Omit<Amount, 'text' | 'place' | 'block' | 'origin'> = {
    kind: 'amount',
    min: range.min,
    max: range.max,
    scale,
    unit: unit?.unit ?? null,
    bound: after?.bound ?? told.bound,
    status: isEstimate(text, start) ? 'estimate' : 'stated',
    change,
    points: (change === 'up' || change === 'down') && readPoints(text, start, unit?.unit ?? null, before)
  }
  return {start, end, reading}
}
