import type {Cell, Row, Table} from '../../document/types.js'
import {breakText, notesByLine} from '../flow/lay-text.js'
import type {CellLine, MeasuredCell, MeasuredRow, MeasuredTable, State} from '../flow/types.js'
import type {BrokenParagraph} from '../lines/types.js'
import type {StructureNode} from '../types.js'
import {measureColumns} from './measure-columns.js'

/** Measure a table in the state's width: its columns, then each row at their widths. */
export function measureTable(around: State, table: Table): MeasuredTable {
  const {state, widths, padding} = measureColumns(around, table)
  const look = state.table
  const structure = state.structure.add(state.parent, 'Table', {alt: table.alt})
  const grid: Grid = {table, widths, padding, columns: columnLefts(widths)}
  const within = {...state, parent: structure, source: table.source ?? state.source}
  let stripe = 0
  const rows = table.rows.map((row) => {
    stripe = row.kind === 'body' ? stripe + 1 : 0
    return measureRow(within, grid, row, stripe)
  })
  return {widths, rows, headerRows: table.headerRows, alt: table.alt, padding, look, structure}
}

const noNotes: ReadonlyMap<number, readonly number[]> = new Map()

interface Grid {
  readonly table: Table
  readonly widths: readonly number[]
  /** Left edges; and the right edge of the last. */
  readonly columns: readonly number[]
  readonly padding: number
}

function columnLefts(widths: readonly number[]): number[] {
  const lefts = [0]
  for (const width of widths) lefts.push(lefts.at(-1)! + width)
  return lefts
}

/** In columns that are fixed a row is as high as it was before. */
function measureRow(state: State, grid: Grid, row: Row, stripe: number): MeasuredRow {
  const known = state.fixedColumns ? state.measuredRows?.get(row) : undefined
  if (known) return known
  const source = row.source ?? state.source
  const inner = {...state, parent: state.structure.add(state.parent, 'TR'), source}
  const cells: MeasuredCell[] = []
  let column = 0
  for (const cell of row.cells) {
    cells.push(measureCell(inner, grid, row.kind, cell, column))
    column += cell.span
  }
  const height = Math.max(0, ...cells.map((cell) => cell.height)) + 2 * grid.padding
  const measured = {kind: row.kind, height, fill: fillOf(state, row.kind, stripe), source, cells}
  if (state.fixedColumns) state.measuredRows?.set(row, measured)
  return measured
}

function fillOf({table: look}: State, kind: Row['kind'], stripe: number): MeasuredRow['fill'] {
  if (kind === 'header') return look.headerFill
  if (kind === 'group') return look.groupFill
  return stripe % 2 === 0 ? look.stripeFill : null
}

function measureCell(state: State, grid: Grid, kind: Row['kind'], cell: Cell, column: number): MeasuredCell {
  const {padding, columns, table} = grid
  const last = columns.length - 1
  const x = columns[Math.min(column, last)]!
  const width = columns[Math.min(column + cell.span, last)]! - x
  const parent = cellElement(state, kind, cell.span)
  const look = {width: width - 2 * padding, align: kind === 'body' ? table.columns[column]?.align : undefined}
  const paragraphs = cell.children.map((paragraph) => {
    const broken = breakText(state, paragraph, state.structure.add(parent, 'P'), look)
    return {broken, notes: broken.measured.references.length > 0 ? notesByLine({...state, parent}, broken) : noNotes}
  })
  const lines = cellLines(paragraphs)
  const end = lines.at(-1)
  return {x, width, span: cell.span, lines, height: end ? end.top + end.paragraph.style.lineHeight : 0}
}

function cellElement({structure, parent}: State, kind: Row['kind'], span: number): number {
  const scope: StructureNode['scope'] = kind === 'header' ? 'Column' : 'Row'
  const spans = span > 1 ? {columnSpan: span} : {}
  return kind === 'body' ? structure.add(parent, 'TD', spans) : structure.add(parent, 'TH', {scope, ...spans})
}

/** The lines of all paragraphs of a cell, one below the other. */
function cellLines(paragraphs: readonly {broken: BrokenParagraph; notes: ReadonlyMap<number, readonly number[]>}[]): CellLine[] {
  const lines: CellLine[] = []
  let y = 0
  let space = 0
  for (const {broken: paragraph, notes} of paragraphs) {
    const {before, after, lineHeight} = paragraph.style
    if (lines.length > 0) y += space + before
    for (const index of paragraph.lines.keys()) {
      lines.push({paragraph, index, top: y, notes: notes.get(index) ?? []})
      y += lineHeight
    }
    space = after
  }
  return lines
}
