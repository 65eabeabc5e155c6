import {plainText} from '../language/inlines.js'
import type {Report, Target, TargetPart} from '../report/types.js'
import {boundName, figure, plainNumber, unitOf} from './figure.js'
import {sectionTitles} from './section-titles.js'
import type {Column, Sheet, Value} from './types.js'

const columns: readonly Column[] = [
  {title: 'TT', width: 6},
  {title: 'Nhóm', width: 24},
  {title: 'Chỉ tiêu', width: 56},
  {title: 'Mục tiêu (nguyên văn)', width: 30},
  {title: 'Mức', width: 14},
  {title: 'Từ', width: 12},
  {title: 'Đến', width: 12},
  {title: 'Đơn vị tính', width: 18},
  {title: 'Chiều hướng', width: 12},
  {title: 'Năm', width: 8},
  {title: 'Giai đoạn', width: 13},
  {title: 'Hằng năm', width: 10},
  {title: 'Dòng', width: 7}
]

const directions = {up: 'tăng', down: 'giảm', keep: 'duy trì'} as const

/** The targets, a row a value; a target without a plain number has a row with its words. */
export function targetsSheet(report: Report): Sheet {
  const groups = sectionTitles(report)
  const rows = report.facts.targets.flatMap((target) => target.parts.flatMap((part) => partRows(report, target, part, groups)))
  return {file: 'facts-targets', name: 'Chỉ tiêu', columns, rows}
}

function partRows(report: Report, target: Target, part: TargetPart, groups: ReadonlyMap<string, string>): Value[][] {
  const head = [
    target.number ?? '',
    target.group === null ? '' : (groups.get(target.group) ?? ''),
    plainText(part.name),
    plainText(part.value)
  ]
  const tail = [
    target.direction && directions[target.direction],
    target.year === null ? null : plainNumber(target.year, false),
    target.period,
    target.perYear || null,
    plainNumber(target.place.line, false)
  ] as const
  const amounts = valuesIn(report, target, part)
  if (amounts.length === 0) return [[...head, null, null, null, null, ...tail]]
  return amounts.map((quantity) => {
    if (quantity.kind !== 'amount') return [...head, null, null, null, quantity.text, ...tail]
    const [from, to] = [figure(quantity, quantity.min, false), figure(quantity, quantity.max, false)]
    return [...head, boundName(quantity), from, to, unitOf(quantity), ...tail]
  })
}

/** The target's quantities that begin in a part: in its value, or, of a part that stays whole, among its words. */
function valuesIn({facts}: Report, target: Target, {name, value}: TargetPart) {
  const runs = (value.length > 0 ? value : name).flatMap((inline) => (inline.type === 'run' && inline.place ? [inline.place] : []))
  return target.quantities
    .flatMap((index) => facts.quantities[index] ?? [])
    .filter(({place}) => runs.some(({start, end}) => start <= place.start && place.start < end))
}
