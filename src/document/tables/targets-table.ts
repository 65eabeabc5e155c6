import {plainText, sliceInlines} from '../../language/inlines.js'
import {textOffset} from '../../language/text-offset.js'
import type {Target, TargetPart} from '../../report/types.js'
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

/**
 * A target's rows. The first tells what opens the target (`Đến năm 2030,`): without its year a row would say less than the text.
 * A target without a value that could be read stands whole in a row of its own.
 */
function targetRows(target: Target): Row[] {
  const {parts, children} = target
  if (parts.length === 0) return [row(target, true, children)]
  const subject = subjectOf(target)
  const headed = parts.length > 1 && subject !== null && !parts.some(({name}) => plainText(name) === target.subject)
  return [
    ...(headed ? [row(target, true, subject)] : []),
    ...parts.map((part, index) => row(target, !headed && index === 0, ...cellsOf(part, children, !headed && index === 0 ? 0 : null)))
  ]
}

/**
 * Name and value of a part, from `start` on where that is given. One text over both columns where the words tell it only together:
 * without a value, with the value before its name (`100% chất thải …`), or with a verb alone as the name (`có 13,5 bác sĩ …`).
 */
function cellsOf(
  {name, value}: TargetPart,
  children: readonly Inline[],
  start: number | null
): readonly [readonly Inline[], (readonly Inline[])?] {
  const named = rangeIn(children, name)
  const valued = rangeIn(children, value)
  if (!named) return value.length === 0 ? [name] : [name, value]
  if (!valued) return [sliceInlines(children, start ?? named.start, named.end)]
  const together = valued.start < named.start || /^\p{Ll}+$/u.test(plainText(name))
  if (!together) return [sliceInlines(children, start ?? named.start, named.end), value]
  return [sliceInlines(children, start ?? Math.min(named.start, valued.start), Math.max(named.end, valued.end))]
}

/** Where in a target's text a span of it stands, by its place in the source: the same words may stand there twice. */
function rangeIn(children: readonly Inline[], span: readonly Inline[]): {readonly start: number; readonly end: number} | null {
  const first = span.find((inline) => inline.type === 'run')
  const start = first?.place ? textOffset(children, first.place.start) : null
  return start === null ? null : {start, end: start + plainText(span).length}
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

/** The target's text from its opening to the end of its subject; null where that is not found there. */
function subjectOf({subject, children}: Target): readonly Inline[] | null {
  const start = subject === '' ? -1 : plainText(children).indexOf(subject)
  return start < 0 ? null : sliceInlines(children, 0, start + subject.length)
}
