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
  if (parts.length === 0) return [row(target, true, children)]
  const subject = subjectOf(target)
  const headed = parts.length > 1 && subject !== null && !parts.some(({name}) => plainText(name) === target.subject)
  const rows = headed ? [row(target, true, subject)] : []
  let read = headed ? plainText(subject).length : 0
  for (const part of parts) {
    const from = rows.length === 0 ? 0 : null
    const {texts, end} = cellsOf(part, children, read, from)
    rows.push(row(target, rows.length === 0, ...texts))
    read = end
  }
  return rows
}

/**
 * Name and value of a part, from `from` on where that is given. One text over both columns where the words tell it only together:
 * without a value, with the value before its name (`100% chất thải …`), or with a verb alone as the name (`có 13,5 bác sĩ …`).
 * Parts come in order, so each is looked for behind `read`, where the one before it ends: the same words may stand twice.
 */
function cellsOf(
  {name, value}: TargetPart,
  children: readonly Inline[],
  read: number,
  from: number | null
): {readonly texts: readonly [readonly Inline[], (readonly Inline[])?]; readonly end: number} {
  const words = plainText(children)
  const named = rangeIn(words, plainText(name), read)
  const valued = rangeIn(words, plainText(value), read)
  const end = Math.max(named.end, valued.end)
  if (value.length === 0) return {texts: [sliceInlines(children, from ?? named.start, named.end)], end}
  const together = valued.start < named.start || /^\p{Ll}+$/u.test(plainText(name))
  // What opens the clause (`toàn tỉnh có 3.000 căn nhà …`) is part of the row.
  const opening = read + /^[\s;,.:]*/u.exec(words.slice(read))![0].length
  if (together) return {texts: [sliceInlines(children, from ?? Math.min(opening, named.start, valued.start), end)], end}
  return {texts: [sliceInlines(children, from ?? named.start, named.end), value], end}
}

/** Where a stretch of the words stands: behind an offset, else at its first place. */
function rangeIn(words: string, stretch: string, from: number): {readonly start: number; readonly end: number} {
  const start = Math.max(words.indexOf(stretch, from), words.indexOf(stretch))
  return {start, end: start + stretch.length}
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
