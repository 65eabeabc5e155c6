import type {Equation} from '../../types.js'
import {agree, nounOf, sameNoun} from './agree.js'
import {toEquation} from './equation.js'
import type {Figure} from './figures.js'
import {figuresBefore, previous, wordsAfter} from './near.js'
import {overOf, sure, termValue} from './values.js'
import {partMark} from './wholes.js'
import {readYears} from './years.js'

const yearly =
  /(?:bình quân|trung bình)\s(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,4}?(?:mỗi|một|hằng|hàng|1)\s?năm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;.]{0,40}$|(?:^|[,;(]\s?|\s)(?:mỗi|hằng|hàng)\snăm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;.]{0,40}$/
const mean = /(?:bình quân|trung bình)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^,;.]{0,40}$/
const perYear = /^\s?(?:mỗi|một|hằng|hàng)\snăm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** A total, the years or things that it is spread over, and the mean that is stated: `trong 5 năm … 8.920, bình quân mỗi năm 1.784`. */
export function readMean(result: Figure): Equation | null {
  if (result.kind !== 'amount' || result.percent) return null
  if (!mayHaveTotal(result) || !/bình|mỗi|hằng|hàng/.test(result.before)) return null
  return isYearly(result) ? yearlyMean(result) : mean.test(result.before) ? meanOfThings(result) : null
}

/** Whether a figure of the same unit stands near before it; the cheap look first. */
function mayHaveTotal({line: {figures}, at, unit}: Figure): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const other = figures[index]!.unit
    if (other === unit || (other !== '%' && (other === null || unit === null || other.startsWith(unit) || unit.startsWith(other))))
      return true
  }
  return false
}

function isYearly(result: Figure): boolean {
  if (yearly.test(result.before)) return true
  return mean.test(result.before) && (result.per.startsWith('/năm') || perYear.test(wordsAfter(result)))
}

function yearlyMean(result: Figure): Equation | null {
  const total = totalOf(result, (figure) => agree(figure, result))
  if (!total) return null
  const years = readYears(total, result)
  const equation = years === null ? null : yearlyEquation(total, result, years)
  // `mỗi năm` alone may be of something else.
  return equation && (equation.holds !== false || /bình quân|trung bình/.test(result.before)) ? equation : null
}

/** Years of which some periods may have one more or less (`2020 - 2025`): the count that fits is meant. */
function yearlyEquation(total: Figure, result: Figure, years: readonly number[]): Equation {
  const found = years.map((count) => toEquation({kind: 'mean', terms: [total], result, computed: overOf(termValue(total), sure(count))}))
  return found.find(({holds}) => holds !== false) ?? found[0]!
}

/** What stands right before a mean; a percentage and what brackets say in between are passed over. */
function totalOf(result: Figure, fits: (figure: Figure) => boolean): Figure | null {
  // The subject is the same only where the words between bring no new one.
  if (!/^[^;.]{0,120}[,(;:–-]\s?(?:đạt\s)?(?:bình quân|trung bình|mỗi|hằng|hàng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(result.before)) return null
  for (const figure of figuresBefore(result)) {
    if (figure.depth > result.depth || figure.percent || figure.unit === 'năm') continue
    // A mean of changes is one of a change: `giảm 5.200 hộ, bình quân mỗi năm giảm 1.040 hộ`.
    if (figure.kind !== 'amount' || figure.change !== result.change) return null
    return fits(figure) && !mean.test(figure.before) ? figure : null
  }
  return null
}

/** `94.500 lượt người, bình quân 75 lượt người mỗi lớp`; `bình quân 9,6 tỷ đồng/doanh nghiệp`. */
function meanOfThings(result: Figure): Equation | null {
  const thing = thingOf(result)
  const total = thing === '' ? null : totalOf(result, (figure) => agree(figure, result))
  if (!total) return null
  const counts = [...figuresBefore(total)].filter((figure) => counted(figure, thing))
  const count = counts[0]
  if (!count || counts.length > 1) return null
  return toEquation({kind: 'mean', terms: [total, count], result, computed: overOf(termValue(total), termValue(count))})
}

const counted = (figure: Figure, thing: string): boolean =>
  figure.kind === 'amount' &&
  figure.change === null &&
  nounOf(figure) !== '' &&
  sameNoun(nounOf(figure), thing) &&
  !partMark.test(figure.before)

/** What the mean is taken over: `lớp` of `75 lượt người mỗi lớp`, `lượt khách` of `bình quân mỗi lượt khách chi 1,2 triệu đồng`. */
function thingOf(result: Figure): string {
  const after = /^\s?(?:\/\s?|(?:mỗi|một)\s)([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)?)/.exec(wordsAfter(result))?.[1]
  const before = /(?:bình quân|trung bình)\s(?:mỗi|một)\s([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)?)/.exec(result.before)?.[1]
  const thing = result.per.slice(1).trim() || after || before || ''
  return /^năm|^tháng|^quý|^ngày/.test(thing) ? '' : thing
}

/** `mỗi năm trồng 7.850 ha rừng, 5 năm được 39.250 ha`: the mean comes first. */
export function readMeanBefore(total: Figure): Equation | null {
  if (total.kind !== 'amount' || total.percent || total.change !== null) return null
  const years = previous(total)
  if (!years) return null
  const counted = years.unit === 'năm' && opensYears.test(years.before) && /^(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,5}\s$/.test(total.before)
  if ((!counted && !(total.before.includes('năm') || total.before.includes('đoạn'))) || (!counted && !opensPeriod.test(total.before)))
    return null
  const result = counted ? previous(years) : years
  if (!result || result.change !== null || result.kind !== 'amount' || !yearly.test(result.before) || !agree(total, result)) return null
  const count = readYears(total, total)
  return count === null ? null : yearlyEquation(total, result, count)
}

const opensYears = /[,;]\s?(?:(?:trong|cả|tính chung|sau)\s)*$/
const opensPeriod =
  /[,;]\s?(?:(?:trong|cả|tính chung|sau)\s)*(?:năm năm|(?:giai đoạn|nhiệm kỳ) \d{4}\s?[-–]\s?\d{4})(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,5}\s$/
