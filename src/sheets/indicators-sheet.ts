import type {Indicator, Report} from '../report/types.js'
import {amountCell, plainNumber, unitOf} from './figure.js'
import type {Column, Sheet, Value} from './types.js'

type Point = Indicator['points'][number]

const statusNames: Readonly<Record<Point['status'], string>> = {actual: 'thực hiện', estimate: 'ước thực hiện', target: 'mục tiêu'}
const statusOrder: Readonly<Record<Point['status'], number>> = {actual: 0, estimate: 1, target: 2}

/** What keeps the values of an indicator from being quite comparable, in words; a key that is not here is shown itself. */
const noteWords: Readonly<Record<string, string>> = {
  'standard-changed': 'tiêu chuẩn đã thay đổi',
  'scope-differs': 'phạm vi khác nhau',
  'unit-differs': 'đơn vị tính khác nhau'
}

/** The indicators over time: a row an indicator and unit, a column a period and status, so that years stand side by side. */
export function indicatorsSheet({facts}: Report): Sheet {
  const heads = headsOf(facts.indicators)
  const columns: Column[] = [
    {title: 'TT', width: 6},
    {title: 'Chỉ tiêu', width: 48},
    {title: 'Đơn vị tính', width: 20},
    ...heads.map(({title}) => ({title, width: 18})),
    {title: 'Ghi chú', width: 34},
    {title: 'Dòng', width: 12}
  ]
  const rows = facts.indicators.map((indicator, index): Value[] => {
    const {unit, isOne} = unitsOf(facts.quantities, indicator)
    const cells = heads.map(({key}) =>
      pointCell(
        facts.quantities,
        indicator.points.filter((point) => keyOf(point) === key),
        !isOne
      )
    )
    const lines = [...new Set(indicator.points.map(({place}) => place.line))].join(', ')
    return [plainNumber(index + 1, false), indicator.name, unit, ...cells, noteOf(indicator), lines]
  })
  return {file: 'facts-indicators', name: 'So sánh qua các năm', columns, rows}
}

const keyOf = ({period, status}: Point): string => `${period} ${status}`

/** Periods with their status, in time; a year comes before the periods that begin in it. */
function headsOf(indicators: readonly Indicator[]): {key: string; title: string}[] {
  const points = new Map(indicators.flatMap(({points}) => points.map((point) => [keyOf(point), point] as const)))
  const inTime = [...points.values()].sort(
    (one, other) =>
      compare(one.period.slice(0, 4), other.period.slice(0, 4)) ||
      statusOrder[one.status] - statusOrder[other.status] ||
      compare(one.period, other.period)
  )
  return inTime.map((point) => ({key: keyOf(point), title: `${point.period.replace('/', ' - ')} (${statusNames[point.status]})`}))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** One value as a number; several of one period as words. */
function pointCell(quantities: Report['facts']['quantities'], points: readonly Point[], scaled: boolean): Value {
  const values = points.flatMap(({quantity}) => quantities[quantity] ?? [])
  const [first, ...more] = values
  if (!first) return null
  return more.length === 0 ? amountCell(first, scaled) : values.map(({text}) => text).join('; ')
}

/** The unit with its scale, where all points have one; else the unit alone, and the numbers are in it: `4.400 nghìn` beside `6.000.000`. */
function unitsOf(
  quantities: Report['facts']['quantities'],
  {unit, points}: Indicator
): {readonly unit: string | null; readonly isOne: boolean} {
  const units = new Set(
    points.flatMap(({quantity: index}) => {
      const quantity = quantities[index]
      return quantity?.kind === 'amount' ? [unitOf(quantity)] : []
    })
  )
  return units.size === 1 ? {unit: [...units][0] ?? null, isOne: true} : {unit, isOne: false}
}

function noteOf({note, points}: Indicator): string {
  const inferred = points.some(({inferredPeriod}) => inferredPeriod) ? 'có giai đoạn suy từ nhiệm kỳ' : ''
  return [note === null ? '' : (noteWords[note] ?? note), inferred].filter((words) => words !== '').join('; ')
}
