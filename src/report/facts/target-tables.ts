import {foldTone} from '../../language/fold.js'
import {plainText} from '../../language/inlines.js'
import {plainSpaces} from '../../language/plain-spaces.js'
import type {Text} from '../../texts/texts.js'
import type {Inline, Table, Target, TargetPart} from '../types.js'
import {lines} from './lines.js'
import {valuesIn} from './target-values.js'
import {directionOf, isPerYear, periodOf, yearOf} from './target-words.js'

/** The columns of a table of targets, by their index. */
interface Columns {
  readonly number: number
  readonly subject: number
  readonly unit: number
  /** Those that say what is aimed at. */
  readonly goals: readonly number[]
}

const counting = /^(?:s?tt|số tt|số thứ tự)\.?$/
const units = /^(?:đơn vị(?: tính)?|đvt|đv tính)$/
const subjects = /^(?:tên |nội dung |các |hệ thống )?chỉ tiêu(?: chủ yếu| cụ thể)?$|^(?:nội dung|danh mục|lĩnh vực)$/
const goals = /mục tiêu|kế hoạch|phấn đấu|chỉ tiêu(?: giao)? (?:đến )?năm|nghị quyết|đến năm/
const years = /^(?:năm )?20\d\d$|^giai đoạn 20\d\d\s?[-–]\s?20\d\d$/
const others = /thực hiện|ước|kết quả|hiện trạng|đạt được|so sánh|so với|ghi chú|cơ quan|đơn vị/

/** The target of the row that begins with a cell; empty for the other cells, head rows, group rows and tables of other things. */
export function readTargetRow(own: readonly Text[], at: number, group: string | null): Target[] {
  const {table, row} = own[at]!.cell!
  if (own[at - 1]?.cell?.table === table && own[at - 1]!.cell!.row === row) return []
  const columns = columnsOf(table)
  if (row === 0 || !columns) return []
  const cells: Text[] = []
  for (let next = at; own[next]?.cell?.table === table && own[next]!.cell!.row === row; next++) cells.push(own[next]!)
  const cell = (column: number) => cells.find((one) => one.cell!.column === column)
  const subject = cell(columns.subject)
  const values = columns.goals.flatMap((column) => cell(column) ?? []).filter((one) => /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}]/u.test(one.text))
  return subject && values.length > 0 ? [toTarget(table, columns, subject, values, cell, group)] : []
}

const known = new WeakMap<Table, Columns | null>()

/** The columns that the head row names; null where it is no table of targets. */
function columnsOf(table: Table): Columns | null {
  const found = known.get(table)
  if (found !== undefined) return found
  const heads = (table.rows[0]?.cells ?? []).map((cell) => foldTone(plainText(cell)).replace(/\s+/g, ' ').trim())
  const subject = heads.findIndex((head) => subjects.test(head))
  const indexes = (pattern: RegExp) =>
    heads.flatMap((head, index) => (index !== subject && pattern.test(head) && !others.test(head) ? [index] : []))
  const aims = indexes(goals)
  // A year alone says what is aimed at only where no column says it in words.
  const columns = {
    number: heads.findIndex((head) => counting.test(head)),
    subject,
    unit: heads.findIndex((head) => units.test(head)),
    goals: aims.length > 0 ? aims : indexes(years)
  }
  const read = subject >= 0 && columns.goals.length > 0 ? columns : null
  known.set(table, read)
  return read
}

function toTarget(
  table: Table,
  columns: Columns,
  subject: Text,
  values: readonly Text[],
  cell: (column: number) => Text | undefined,
  group: string | null
): Target {
  const head = (value: Text): readonly Inline[] => table.rows[0]!.cells[value.cell!.column]!
  const unit = table.rows[subject.cell!.row]!.cells[columns.unit] ?? []
  const label = cell(columns.number)?.text.trim() ?? ''
  const single = values.length === 1
  const parts = values.map((value): TargetPart => ({name: single ? subject.children : head(value), value: lines([value.children, unit])}))
  // A year that only one column's head names is the target's; several are told by the parts.
  const words = plainSpaces(
    [subject.text, ...(single ? values.map((value) => plainText(head(value))) : []), plainText(unit), ...values.map(({text}) => text)].join(
      ' '
    )
  )
  return {
    origin: 'text',
    number: label.replace(/[.)]+$/, '') || null,
    label,
    group,
    block: subject.block,
    subject: subject.text.trim(),
    direction: directionOf(words),
    year: yearOf(words),
    period: periodOf(words),
    perYear: isPerYear(words),
    quantities: values.flatMap((value) => valuesIn(value, 0, value.text.length).map(({index}) => index)),
    parts,
    children: lines([subject.children, ...parts.flatMap(({name, value}) => (single ? [value] : [name, value]))]),
    place: table.rows[subject.cell!.row]!.place
  }
}
