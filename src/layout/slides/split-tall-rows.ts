import type {Cell, Row, Table} from '../../document/types.js'
import {stack} from '../flow/stack.js'
import type {MeasuredTable, State} from '../flow/types.js'
import {measureTable} from '../tables/measure-table.js'
import {divide} from './divide.js'
import {findLeaves, restrict} from './leaves.js'
import {pack} from './pack.js'

/** Header rows that would take more than this share of a slide are shown once, as other rows are. */
const mostHeader = 0.4

/** Replace each row that is higher than a slide by several, its cells cut between sentences. */
export function splitTallRows(state: State, given: Table): Table {
  const measured = measureTable({...state, fixedColumns: false}, given)
  const header = measured.rows.slice(0, given.headerRows).reduce((sum, {height}) => sum + height, 0)
  const isHigh = header > state.room * mostHeader
  const table = isHigh ? {...given, headerRows: 0} : given
  const room = isHigh ? state.room : state.room - header
  const rows = table.rows.flatMap((row, index) => {
    const isTall = index >= table.headerRows && measured.rows[index]!.height > room
    return isTall ? splitRow(state, measured, row, index, room) : [row]
  })
  if (rows.length === given.rows.length && !isHigh) return given
  // The pieces were cut for these widths.
  return {...table, rows, columns: given.columns.map((column, index) => ({...column, share: measured.widths[index]!}))}
}

function splitRow(state: State, {rows, padding}: MeasuredTable, row: Row, index: number, room: number): readonly Row[] {
  const cells = row.cells.map((cell, at) => {
    const width = rows[index]!.cells[at]!.width - 2 * padding
    return splitCell({...state, width}, cell, room - 2 * padding)
  })
  const count = Math.max(...cells.map((pieces) => pieces.length))
  return Array.from({length: count}, (_, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => ({...cell, children: cells[column]![at] ?? []}))
  }))
}

function splitCell(state: State, {children}: Cell, room: number): readonly Cell['children'][] {
  const leaves = findLeaves(children)
  const whole = {from: {leaf: 0, offset: 0}, to: {leaf: leaves.length, offset: 0}}
  const paragraphs = (range: typeof whole): Cell['children'] => restrict(children, range).filter((block) => block.type === 'paragraph')
  const fits = (range: typeof whole): boolean => stack(state.blocks(state, paragraphs(range))).height <= room
  return pack(divide({leaves, parts: [], styles: state.styles}, whole, fits), fits).map(paragraphs)
}
