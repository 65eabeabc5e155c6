import {readLabel} from '../../language/labels.js'
import {readBullet} from '../bullets.js'
import {classify} from '../letterhead/classify.js'
import {opensRecipients} from '../letterhead/recipients.js'
import {isAuthority} from '../letterhead/signature-lines.js'
import {type Line, partOf} from '../line.js'
import type {SourceLine} from './source-lines.js'

/** Rows of cells, the first of them the header. */
export interface Table {
  readonly rows: readonly (readonly Line[])[]
  /** Whether the header looks like a row of figures, so that the table may have none. */
  readonly isHeaderDoubtful: boolean
}

/** What the columns of a text are. */
export interface Tables {
  /** By index of the first line, with the index of the line after the last one. */
  readonly tables: ReadonlyMap<number, {readonly table: Table; readonly to: number}>
  /** Indexes at which lines begin whose columns are not certain. */
  readonly doubtful: readonly number[]
}

const minRows = 2
/** Columns that are only spaces apart need more rows to be sure of. */
const minSpacedRows = 3
const maxColumns = 30

/** Find the tables of a text: lines without a blank one between them, all with as many columns, which tabs or wide gaps part. */
export function findTables(lines: readonly SourceLine[]): Tables {
  const tables = new Map<number, {readonly table: Table; readonly to: number}>()
  const doubtful: number[] = []
  for (let from = 0; from < lines.length; ) {
    const block = readTabbed(lines, from) ?? readSpaced(lines, from)
    if (block?.table) tables.set(from, {table: block.table, to: block.to})
    else if (block?.isDoubtful) doubtful.push(from)
    from = block?.to ?? from + 1
  }
  return {tables, doubtful}
}

/** Lines with as many columns, which may still be no table. */
interface Block {
  readonly table: Table | null
  readonly isDoubtful: boolean
  readonly to: number
}

/** Index after the lines from one on that a test holds for, without blank lines between them. */
function blockEnd(lines: readonly SourceLine[], from: number, isRow: (line: SourceLine) => boolean): number {
  let to = from
  while (to < lines.length && isRow(lines[to]!) && (to === from || (lines[to]!.gap === 0 && !lines[to]!.isBroken))) to++
  return to
}

function readTabbed(lines: readonly SourceLine[], from: number): Block | null {
  const count = lines[from]!.raw.split('\t', maxColumns + 1).length
  if (count < 2 || count > maxColumns) return null
  const to = blockEnd(lines, from, ({raw}) => raw.split('\t', maxColumns + 1).length === count)
  if (to - from < minRows) return null
  const table = toTable(lines.slice(from, to).map((line) => cellsBetween(line, [...line.raw.matchAll(/\t/g)])))
  return {table, isDoubtful: false, to}
}

const wide = /[ \u00a0]{2,}/g

function readSpaced(lines: readonly SourceLine[], from: number): Block | null {
  const countOf = ({text}: SourceLine): number => text.split(wide, maxColumns + 1).length
  const first = lines[from]!
  if (!first.text.includes('  ') || first.raw.includes('\t')) return null
  const count = countOf(first)
  if (count < 3 || count > maxColumns) return null
  const to = blockEnd(lines, from, (line) => !line.raw.includes('\t') && line.text.includes('  ') && countOf(line) === count)
  if (to - from < minSpacedRows) return null
  const rows = lines.slice(from, to).map((line) => cellsBetween(line, trimmedGaps(line)))
  const isSure = isAligned(lines.slice(from, to), rows)
  return {table: isSure ? toTable(rows) : null, isDoubtful: !isSure, to}
}

/** The wide gaps of a line but those at its ends, as matches in `raw`. */
function trimmedGaps({raw, text}: SourceLine): RegExpExecArray[] {
  const start = raw.indexOf(text)
  return [...raw.matchAll(wide)].filter(({index}) => index > start && index < start + text.length)
}

/** What stands between the gaps of a line, which may be nothing. */
function cellsBetween(line: SourceLine, gaps: readonly RegExpExecArray[]): Line[] {
  const whole: Line = {text: line.raw, spans: [{start: line.from, end: line.from + line.raw.length}]}
  const ends = [...gaps.map(({index}) => index), line.raw.length]
  const starts = [0, ...gaps.map(({0: gap, index}) => index + gap.length)]
  return starts.map((start, at) => partOf(whole, start, ends[at]))
}

/** Whether no cell of a column reaches into the next column of any row. */
function isAligned(lines: readonly SourceLine[], rows: readonly (readonly Line[])[]): boolean {
  const column = (row: number, at: number): readonly [number, number] => {
    const start = (rows[row]![at]!.spans[0]?.start ?? 0) - lines[row]!.from
    return [start, start + rows[row]![at]!.text.length]
  }
  const indexes = rows.map((_, row) => row)
  for (let at = 1; at < rows[0]!.length; at++) {
    const end = indexes.reduce((most, row) => Math.max(most, column(row, at - 1)[1]), 0)
    if (indexes.some((row) => column(row, at)[0] <= end)) return false
  }
  return true
}

const isFigure = ({text}: Line): boolean => /^[\d.,%\s/–-]+$/.test(text) && /\d/.test(text)

/** Whether a cell is the mark or label of what stands beside it. */
const opensItem = (text: string): boolean => readLabel(`${text} A`) !== null || readBullet(`${text} A`) !== null

/** What stands in the columns of a letterhead or of a closing, or is too long for a cell. */
function isOther({text}: Line): boolean {
  if (text.length > 600 || opensRecipients(text) || isAuthority(text)) return true
  const kind = classify(text)
  return kind === 'party' || kind === 'state' || kind === 'motto'
}

/** Rows as a table, without columns that hold nothing; null when they are paragraphs, or a list whose marks stand before tabs. */
function toTable(rows: readonly (readonly Line[])[]): Table | null {
  const columns = rows[0]!.map((_, at) => at).filter((at) => rows.some((row) => row[at]!.text !== ''))
  const kept = rows.map((row) => columns.map((at) => row[at]!))
  const first = kept.map(([cell]) => cell?.text ?? '')
  const isList = columns.length === 2 && (first[0] === '' || first.some((text) => text !== '' && opensItem(text)))
  if (columns.length < 2 || isList || kept.some((row) => row.some(isOther))) return null
  const isHeaderDoubtful = kept[0]!.some((cell) => isFigure(cell) && !/^(?:19|20)\d\d$/.test(cell.text))
  return {rows: kept, isHeaderDoubtful}
}
