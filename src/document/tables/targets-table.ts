import {plainText, sliceInlines} from '../../language/inlines.js'
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
  const [first, ...more] = parts
  if (!first) return [row(target, true, children)]
  const subject = subjectOf(target)
  const headed = more.length > 0 && subject !== null && !parts.some(({name}) => plainText(name) === target.subject)
  const texts = headed ? parts : [fromOpening(first, children), ...more]
  return [
    ...(headed ? [row(target, true, subject)] : []),
    ...texts.map((part, index) => row(target, !headed && index === 0, ...cellsOf(part, children)))
  ]
}

/** A part with the target's words before it: before its name, or before its value where that comes first. */
function fromOpening({name, value}: TargetPart, children: readonly Inline[]): TargetPart {
  const words = plainText(children)
  const [nameAt, valueAt] = [words.indexOf(plainText(name)), words.indexOf(plainText(value))]
  if (value.length > 0 && valueAt < nameAt) return {name, value: sliceInlines(children, 0, valueAt + plainText(value).length)}
  return {name: nameAt < 0 ? name : sliceInlines(children, 0, nameAt + plainText(name).length), value}
}

/** Name and value; one text where there is no value, or where a verb alone would be the name (`có 13,5 bác sĩ …`). */
function cellsOf({name, value}: TargetPart, children: readonly Inline[]): readonly [readonly Inline[], (readonly Inline[])?] {
  if (value.length === 0) return [name]
  if (!/^\p{Ll}+$/u.test(plainText(name))) return [name, value]
  const words = plainText(children)
  const start = words.indexOf(`${plainText(name)} ${plainText(value)}`)
  return start < 0 ? [name, value] : [sliceInlines(children, start, start + plainText(name).length + 1 + plainText(value).length)]
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
