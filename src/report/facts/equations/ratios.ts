import type {Equation} from '../../types.js'
import {agree} from './agree.js'
import {toEquation} from './equation.js'
import type {Figure} from './figures.js'
import {figuresBefore, next, previous, sizeOf, wordsAfter} from './near.js'
import {scaled} from './scaled.js'
import {overOf, termValue, timesOf, type Value} from './values.js'
import {readWhole} from './wholes.js'
import {afterMark, namesOther, namesPlan, plan, sharesCloseBy, sharesWhatIsBefore} from './words.js'

/** A part and its whole, as they stand before or behind their percentage. */
interface Pair {
  readonly part: Figure
  readonly whole: Figure
  /** The percentage is stated of these two for certain; else the pair counts only where it holds. */
  readonly firm: boolean
}

/** The equation of part, whole and percentage that a percentage states: `1.482/1.646` and `90,04%`. Null where its terms are not said. */
export function readRatio(share: Figure): Equation | null {
  if (!share.percent || share.change === 'up' || share.change === 'down' || share.per !== '') return null
  const pair = pairAround(share)
  if (!pair) return null
  const equation = ratioOf(pair.part, pair.whole, share, 100)
  return (pair.firm && !hasOwnSubject(share)) || equation.holds !== false ? equation : null
}

/** `giải quyết 2.700/2.850 hồ sơ, đúng hạn đạt 98%`: of those that were done. */
const hasOwnSubject = ({before}: Figure): boolean => /đúng h[ạẹ]n|tán thành|trúng cử|có mặt/.test(afterMark(before) ?? '')

function pairAround(share: Figure): Pair | null {
  // A ratio in the bracket right behind is what the percentage says, whatever stands before it: `…; đạt 90,04% (1.482/1.646)`.
  if (next(share)?.kind === 'ratio' && /^\s?\(/.test(next(share)!.before)) return pairBehind(share)
  const before = isBare(share) ? (pairBefore(share) ?? wholeBehind(share) ?? partBefore(share)) : ratioCloseBy(share)
  return before ?? partBehind(share) ?? pairBehind(share)
}

/** Whether the words right before a percentage refer it to the figures before. */
const isBare = (share: Figure): boolean => share.before.length < 200 && sharesWhatIsBefore(share.before, wordsAfter(share))

/** `part / whole`, times 100 for a percentage. */
export function ratioOf(part: Figure, whole: Figure, result: Figure, factor: number): Equation {
  const same = part === whole
  const values: readonly [Value, Value] = same ? [termValue(part, 'part'), termValue(whole, 'whole')] : scaled(part, whole)
  const computed = timesOf(overOf(...values), factor)
  return toEquation({kind: 'ratio', terms: same ? [part] : [part, whole], result, computed})
}

/** `739/741 đơn …, đạt 99,7%`, `655 trong tổng số 668 đơn …, đạt 98,05%`. */
function pairBefore(share: Figure): Pair | null {
  const last = previous(share)
  if (last?.kind === 'ratio') return pairOfRatio(last, share)
  const part = last && partWithin(last)
  const after = wordsAfter(share)
  return part && !namesPlan(after) && !namesOther(after) ? {part, whole: last, firm: true} : null
}

/** `739/741 đơn đạt 99,7%`, without a comma. */
function ratioCloseBy(share: Figure): Pair | null {
  const last = previous(share)
  return last?.kind === 'ratio' && sharesCloseBy(share.before, wordsAfter(share)) ? pairOfRatio(last, share) : null
}

function pairOfRatio(ratio: Figure, share: Figure): Pair | null {
  const after = wordsAfter(share)
  const plans = namesPlan(after)
  if (isProportion(ratio) || (!plans && namesOther(after))) return null
  return {part: ratio, whole: ratio, firm: !plans || isPlanned(ratio)}
}

/** `2:3` is no part of a whole. */
const isProportion = ({line, quantity}: Figure): boolean => line.text.text.slice(quantity.start, quantity.end).includes(':')

/** Whether a ratio is one of done to planned: more than all, money, or a measure. Of things, done and planned may be others than these two. */
function isPlanned(ratio: Figure): boolean {
  const {part, whole} = ratio.quantity.reading as {readonly part: number; readonly whole: number}
  return part > whole || ratio.scale > 1 || !Number.isInteger(part) || /^(?:đồng|usd|ha|km|m[²2]?|tấn|tạ)$/.test(ratio.unit ?? '')
}

/** The part in `36 trong 180 tấn`, `412 tỷ đồng trong tổng số 980 tỷ đồng`; null where a figure is no such whole. */
function partWithin(whole: Figure): Figure | null {
  if (!/^(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,3}\s(?:trong|trên)\s(?:tổng\s)?(?:số\s)?$|^\s?\/\s?(?:tổng\s)?(?:số\s)?$/.test(whole.before))
    return null
  const part = previous(whole)
  if (part?.kind !== 'amount' || part.at !== whole.at - 1 || part.depth !== whole.depth || !agree(part, whole)) return null
  return /số\s$/.test(whole.before) || sizeOf(part) <= sizeOf(whole) * 1.1 ? part : null
}

const wholeInBrackets = new RegExp(
  `^\\s?[^,;.()\\d]{1,80}(?:năm \\d{4}\\s?)?\\(\\s?(?:${plan}|giao|là|tổng|số|của|đạt|năm \\d{4}|\\s){0,8}$`
)
const wholeInWords = new RegExp(`^\\s?(?:(?:so với|của|trong|trên|tổng số|số|${plan}|mức|con số)(?:\\s[^,;.()\\d]{0,50})?)\\s$`)

/** Words after a percentage that name its whole; other nouns name what it is a share of as well, but the bracket may tell the part. */
const namesWhole = new RegExp(
  `^\\s?(?:so với\\s|của\\s|trong\\s|trên\\s)?(?:${plan}|tổng|số|toàn|dân số|diện tích|cùng kỳ|năm|mức|quy mô|lực lượng|biên chế|nhiệm kỳ|giai đoạn|của|so với)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])`
)
/** Words that go on with something else: `chiếm 30%, trong đó 50 nữ`, `30% số hộ và 50 hộ`. */
const goesOn = /(?:^|\s)(?:và|khi|đó|này|còn|thì|hoặc|(?<!so )với|gồm|cho|tại|ở)(?:\s|$)/

/** `12,6 tỷ đồng, bằng 63% dự toán năm (20 tỷ đồng)`, `2.310 ha, chiếm 22% của 10.500 ha`. */
function wholeBehind(share: Figure): Pair | null {
  const whole = next(share)
  if (whole?.kind !== 'amount' || whole.percent || whole.change !== null) return null
  if ((!wholeInBrackets.test(whole.before) && !wholeInWords.test(whole.before)) || goesOn.test(whole.before)) return null
  let nearest: Pair | null = null
  for (const part of figuresBefore(share)) {
    if (part.depth > share.depth || part.percent) continue
    if (part.kind !== 'amount' || part.change !== null || !agree(part, whole)) return nearest
    const pair = {part, whole, firm: namesWhole.test(whole.before)}
    const fits = ratioOf(part, whole, share, 100).holds !== false
    // `kết nạp 6.250 đảng viên, bình quân mỗi năm 1.250 đảng viên, đạt 104,2% chỉ tiêu (6.000 đảng viên)`: the one that fits is meant.
    if (fits || !isMean(part)) return fits ? pair : (nearest ?? pair)
    nearest ??= pair
  }
  return nearest
}

const isMean = ({before}: Figure): boolean => /(?:bình quân|trung bình|mỗi năm|h[ằà]ng năm)/.test(before)

/** A part with a whole that was said before: `180 tấn bưởi, trong đó 36 tấn …, bằng 20%`. */
function partBefore(share: Figure): Pair | null {
  const part = previous(share)
  const after = wordsAfter(share)
  if (part?.kind !== 'amount' || part.percent || part.change !== null || namesPlan(after) || namesOther(after)) return null
  const whole = readWhole(part, !/^(?:đạt|hiện|thành)$/.test(share.word))
  // More than all is none of a whole, unless of what was planned.
  return whole && {part, whole: whole.whole, firm: whole.firm && (sizeOf(share) <= 100 || isPlan(whole.whole))}
}

const isPlan = ({before}: Figure): boolean => /kế hoạch|dự toán|chỉ tiêu|được giao/.test(before)

/** The same with the part behind: `trong đó vốn tín dụng chiếm 79,53% (31.838 tỷ đồng)`. */
function partBehind(share: Figure): Pair | null {
  const part = next(share)
  if (part?.kind !== 'amount' || part.percent || part.change !== null || !isAddedTo(part.before)) return null
  const whole = readWhole(share, true, part)
  return whole && {part, ...whole}
}

/** `79,53% (khoảng 31.838 tỷ đồng)`, `20%, tương đương 36 tấn`. */
function isAddedTo(words: string): boolean {
  return /^\s?(?:\(|,)\s?(?:(?:tương đương|tương ứng|tức|là|với|bằng|ứng|khoảng|hay|đạt)\s)*$/.test(words) && !/^\s?,\s?$/.test(words)
}

const ratioBehind = new RegExp(
  `^(?:\\s?(?:(?:tổng\\s)?số|${plan})(?:\\s[^,;.()\\d]{0,40})?|(?:\\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,5})?\\s?\\(\\s?(?:(?:tức|là|tương ứng|tương đương|với|có|đạt|bằng|gồm)\\s){0,3}$|^\\s?,\\s?(?:(?:tức|là|tương ứng|tương đương|ứng|với)\\s){1,3}$`
)
/** Words that lead to another subject: `5% ở các xã vùng cao (12/20 xã)`. */
const elsewhere = /\s(?:ở|tại|với|so|năm|theo|từ|cho|về)\s/

/** Whether a ratio in brackets counts what the words before the bracket name: not `95% vốn (12/15 dự án hoàn thành)`. */
function isOfNoun({before, unit}: Figure): boolean {
  const noun = before.split('(')[0]!.trim()
  return noun === '' || unit === null || noun.includes(unit) || namesWhole.test(noun)
}

/** `90,04% (1.482/1.646)`, `98,05% (655 trong tổng số 668 đơn)`. */
function pairBehind(share: Figure): Pair | null {
  const first = next(share)
  if (!first || !ratioBehind.test(first.before) || (first.before.includes('(') && elsewhere.test(first.before.split('(')[0]!))) return null
  if (first.kind === 'ratio' && !isProportion(first)) return {part: first, whole: first, firm: isOfNoun(first)}
  const second = next(first)
  return second && partWithin(second) === first ? {part: first, whole: second, firm: true} : null
}
