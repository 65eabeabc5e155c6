import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Target} from '../../report/types.js'
import {labelled} from '../convert/labelled.js'
import type {Inline, Row, Table} from '../types.js'
import {cell, headerRow} from './cells.js'
import type {TargetGroup} from './target-groups.js'

/** Words of our own; the columns of the house. */
const names = ['TT', 'Chỉ tiêu', 'Mục tiêu'] as const

/** The targets as `TT | Chỉ tiêu | Mục tiêu`; a target of several parts has a row for each below the row of its subject. */
export function targetsTable(groups: readonly TargetGroup[], showGroups: boolean): Table {
  const rows = groups.flatMap((group) => [...(showGroups ? groupRow(group) : []), ...group.targets.flatMap(targetRows)])
  const [only] = groups.length === 1 ? groups : []
  const title = only?.section ? plainText(only.section.title) : ''
  return {
    type: 'table',
    columns: [
      {share: 1, align: 'center'},
      {share: 8, align: 'left'},
      {share: 5, align: 'left'}
    ],
    headerRows: 1,
    rows: [headerRow(names), ...rows],
    alt: title === '' ? 'Bảng các chỉ tiêu chủ yếu' : `Bảng: ${title}`
  }
}

function groupRow({section}: TargetGroup): Row[] {
  if (!section) return []
  const {id, label, title, place} = section
  return [{kind: 'group', source: id, cells: [cell('table-group', labelled(label, title, place), 3, {source: id, place})]}]
}

/** A target's rows. One without a value that could be read stands whole in a row of its own. */
function targetRows(target: Target): Row[] {
  const {parts, children} = target
  const [first, ...more] = parts
  if (!first) return [row(target, true, children)]
  if (more.length === 0) return [row(target, true, first.name, first.value)]
  const subject = subjectOf(target)
  const headed = subject !== null && !parts.some(({name}) => plainText(name) === target.subject)
  return [
    ...(headed ? [row(target, true, subject)] : []),
    ...parts.map(({name, value}, index) => row(target, !headed && index === 0, name, value))
  ]
}

/** A row: number (on the first row only), name, value; without a value the name covers both columns. */
function row({block, number, label, place}: Target, numbered: boolean, name: readonly Inline[], value?: readonly Inline[]): Row {
  const origin = {source: block, place}
  const count: readonly Inline[] = numbered
    ? ([{type: 'run', text: number ?? label, place}].filter(({text}) => text !== '') as readonly Inline[])
    : []
  const texts = value ? [cell('table-cell', name, 1, origin), cell('table-cell', value, 1, origin)] : [cell('table-cell', name, 2, origin)]
  return {kind: 'body', source: block, cells: [cell('table-cell', count, 1, origin), ...texts]}
}

/** The subject as a span of the target's text; null where it is not found there. */
function subjectOf({subject, children}: Target): readonly Inline[] | null {
  const start = subject === '' ? -1 : plainText(children).indexOf(subject)
  return start < 0 ? null : sliceInlines(children, start, start + subject.length)
}
