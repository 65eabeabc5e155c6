import {numberPattern} from '../../../language/numbers.js'
import type {Indicator, Quantity, Report} from '../../../report/types.js'
import type {Finding, Rule} from '../../rule.js'
import {extentOf} from './extents.js'

type Point = Indicator['points'][number]

/** One indicator with two values of the same time: `tỷ lệ che phủ rừng năm 2025 đạt 64,5%`, elsewhere `63,2%`. */
export const indicatorTwoValues: Rule = {
  id: 'indicator-two-values',
  severity: 'warning',
  find: ({report}) => report.facts.indicators.flatMap((indicator) => findIn(indicator, report))
}

function findIn({name, points}: Indicator, {facts}: Report): Finding[] {
  return points.flatMap((point, index): Finding[] => {
    const other = points.find((earlier, at) => at < index && conflict(earlier, point, facts.quantities))
    return other ? [question(name, other, point, facts.quantities)] : []
  })
}

/** Of the same time and kind, with values that cannot both be true. Two periods that were both inferred may be different ones. */
function conflict(one: Point, other: Point, quantities: readonly Quantity[]): boolean {
  if (one.period !== other.period || one.status !== other.status || (one.inferredPeriod && other.inferredPeriod)) return false
  return !agree(quantities[one.quantity]!, quantities[other.quantity]!)
}

function agree(one: Quantity, other: Quantity): boolean {
  if (one.kind === 'amount' && other.kind === 'amount') {
    const [coarse, fine] = unitOfLastDigit(one) >= unitOfLastDigit(other) ? [one, other] : [other, one]
    const slack = unitOfLastDigit(coarse) > unitOfLastDigit(fine) ? unitOfLastDigit(coarse) : 0
    const [near, exact] = [extentOf(coarse), extentOf(fine)]
    // Rounded to the coarse one's digits, or cut to them.
    return (slack > 0 ? exact.high > near.low - slack / 2 : exact.high >= near.low) && exact.low <= near.high + slack
  }
  if ('part' in one && 'part' in other) return one.part === other.part && one.whole === other.whole
  return true
}

/** What one more in the last digit of an amount is worth: 0,1 million of `44,2 triệu`. */
function unitOfLastDigit({text, scale}: Extract<Quantity, {readonly kind: 'amount'}>): number {
  const [written = ''] = numberPattern().exec(text) ?? []
  const decimals = /,(\d+)$/.exec(written)?.[1]?.length ?? 0
  return scale / 10 ** decimals
}

function question(name: string, first: Point, second: Point, quantities: readonly Quantity[]): Finding {
  const [one, other] = [quantities[first.quantity]!.text, quantities[second.quantity]!.text]
  const [earlier, later] = first.place.start <= second.place.start ? [first, second] : [second, first]
  const [before, after] = earlier === first ? [one, other] : [other, one]
  return {
    message: {
      vi: `“${name}” ${inWords(first.period)} được ghi “${after}”, trong khi ở dòng ${earlier.place.line} ghi “${before}”, đề nghị kiểm tra lại`,
      en: `“${name}” of ${first.period} is “${after}” here and “${before}” on line ${earlier.place.line}`
    },
    place: later.place
  }
}

/** `năm 2025`, `giai đoạn 2021 - 2025`; parts of a year stay as they are. */
function inWords(period: string): string {
  if (/^\d{4}$/.test(period)) return `năm ${period}`
  return /^\d{4}\/\d{4}$/.test(period) ? `giai đoạn ${period.replace('/', ' - ')}` : `kỳ ${period}`
}
