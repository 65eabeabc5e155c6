import type {Amount} from '../report/types.js'
import {readBoundAfter, readBoundBefore} from './bounds.js'
import {readChange, readListedChange, readPoints} from './changes.js'
import {isLetterCode, pastSpace} from './codes.js'
import {type NumberSite, opens} from './number-site.js'
import {readNumber} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {readScale} from './scale-words.js'
import {readUnit} from './units.js'
import {wordBefore} from './word-before.js'

const second = /(\s?%)?(\s?[-–—]\s?|\s(?:đến|tới)\s)(\d+(?:[.,]\d+)*)(?![/:\d])/y
const percent = /\s?%/y
/** After these, `từ A đến B` is a change from one level to another, not a range. */
const moves = /(?:tăng|giảm|nâng|hạ|chuyển|rút)\s(?:[a-zà-öø-ˁͰ-ỹ]+\s)?từ\s$/
/** … unless it is said how much a year, or in points: `mỗi năm giảm từ 0,3 đến 0,4 điểm phần trăm`. */
const rates = /(?:mỗi|hằng|hàng|bình quân)\s(?:[a-zà-öø-ˁͰ-ỹ]+\s){0,4}$/
const inPoints = /\s?(?:điểm (?:phần trăm|%)|%?\/năm)/y

/** Whether two numbers are the levels of a change, from the first to the second. */
function movesTo(lower: string, at: number, end: number): boolean {
  const before = lower.slice(Math.max(0, at - 48), at)
  const moved = moves.exec(before)
  if (!moved || isAt(inPoints, lower, end)) return false
  return !rates.test(before.slice(0, moved.index))
}

/** Whether a sticky expression matches at an offset. */
function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

interface Span {
  readonly min: number
  readonly max: number
  readonly end: number
}

/** The number at an offset, or the range that begins there (`10 - 11%`, `10% đến 11%`): both numbers must rise. */
function readRange({text, lower, at, end, value}: NumberSite): Span {
  const min = value ?? Number.NaN
  const single = {min, max: min, end}
  // A dash, a percent sign or one of two words: few numbers have one behind them.
  if (!'%-–—đt'.includes(lower.charAt(pastSpace(lower, end)))) return single
  second.lastIndex = end
  const match = second.exec(text)
  const max = match && readNumber(match[3]!)
  if (!match || max === null || !(max >= min)) return single
  const to = second.lastIndex
  // `3%-5` without a second percent sign, and a name such as `số 12-14`, stay apart; so do levels of a change.
  if (match[1] !== undefined && !isAt(percent, text, to)) return single
  if (/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/.test(match[2]!) && movesTo(lower, at, to)) return single
  return {min, max, end: to}
}

/** `ước`, `dự ước` in the same clause: the period is not closed yet. The value is exact all the same. */
const estimate =
  /(?:^|[^a-zà-öø-ˁͰ-ỹ])(?<!(?<![a-zà-öø-ˁͰ-ỹ])(?:mơ|điều|công|quy|thỏa|thoả|hương|giao)\s)ước(?!\s(?:mơ|nguyện|vọng|muốn))(?![a-zà-öø-ˁͰ-ỹ])[^,;:()]*$/
/** `ước cả năm 2025, … đạt`: a comma after the time does not end what is estimated. */
const estimatedTime =
  /(?:^|[^a-zà-öø-ˁͰ-ỹ])(?:dự )?ước\s(?:(?:cả|hết|đến|thực|hiện|tính)\s){0,3}(?:năm|quý|\d{1,2}\stháng)(?:\s(?:\d{4}|nay|đầu|cuối|năm|[ivx]{1,3}|[1-4])){0,4},[^,;:()]*$/

function isEstimate({lower, cues}: NumberSite, start: number): boolean {
  const from = Math.max(0, start - 80)
  if (cues.estimates.before(start) < from) return false
  const before = lower.slice(from, start)
  for (let at = before.indexOf('ước'); at >= 0; at = before.indexOf('ước', at + 1)) {
    // `nước` is what most texts have.
    if (at === 0 || !isLetterCode(before.charCodeAt(at - 1))) return estimate.test(before) || estimatedTime.test(before)
  }
  return false
}

/** Where `từ` before the bound of a number begins; undefined where no such word stands there. */
function openingOf({lower, at, from, wordStart, opens: bits}: NumberSite, start: number): number | undefined {
  if (start === at && wordStart >= from && (bits & opens.range) === 0) return undefined
  const before = wordBefore(lower, start, from)
  return before?.word === 'từ' ? before.start : undefined
}

const smaller = /\s(\d{1,3}(?:,\d+)?)(?![\d.]*\d)/y

interface Scaled extends Span {
  readonly scale: number
}

/** The scale behind a number, and what a smaller one adds to it, in that scale: `312 tỷ 500 triệu` is 312.500 million. */
function readScales({text, lower}: NumberSite, {min, max, end}: Span): Scaled {
  const first = readScale(text, end, lower)
  let [value, scale, at] = [min, first.scale, first.end]
  while (scale > 1 && max === min && Number.isInteger(value)) {
    smaller.lastIndex = at
    const match = smaller.exec(lower)
    const added = match && readNumber(match[1]!)
    if (added === null) break
    const next = readScale(text, smaller.lastIndex, lower)
    if (next.scale === 1 || added * next.scale >= scale) break
    value = value * (scale / next.scale) + added
    scale = next.scale
    at = next.end
  }
  return {min: value, max: max === min ? value : max, scale, end: at}
}

/** The amount at a number: bound, range, scale, unit, and what the words around it say. `before`: what the text held before it. */
export function readAmount(site: NumberSite, before: readonly ReadQuantity[]): ReadQuantity {
  const {text, lower} = site
  const range = readRange(site)
  const {min, max, scale, end: scaled} = readScales(site, range)
  const unit = readUnit(text, scaled, lower)
  const told = readBoundBefore(site)
  const opening = openingOf(site, told.start)
  const ranges = max > min
  const after = readBoundAfter(lower, unit?.end ?? scaled, opening !== undefined)
  // `từ` belongs to a range and to `trở lên`; before a single level (`tăng từ 44,2`) it does not.
  const opened = opening !== undefined && (after !== null || (ranges && !movesTo(lower, told.start, range.end)))
  const start = opened ? opening : told.start
  const end = after?.end ?? unit?.end ?? scaled
  const last = before.at(-1)
  const change = readChange(site, start, last) ?? readListedChange(lower, {start, end, unit: unit?.unit ?? null}, last)
  const reading: Omit<Amount, 'text' | 'place' | 'block' | 'origin'> = {
    kind: 'amount',
    min,
    max,
    scale,
    unit: unit?.unit ?? null,
    bound: after?.bound ?? told.bound,
    status: isEstimate(site, start) ? 'estimate' : 'stated',
    change,
    points: (change === 'up' || change === 'down') && readPoints(site, start, unit?.unit ?? null, before)
  }
  return {start, end, reading}
}
