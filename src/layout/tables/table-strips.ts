import type {DrawnRow, MeasuredRow, MeasuredTable, Opening, Strip} from '../flow/types.js'
import {rowSteps} from './row-steps.js'

/** Header rows that would take more than this share of a page are not repeated. */
const mostHeader = 0.4
/** Space below a table. */
const below = 4

/** A strip for each row; a row that is higher than a page is cut between its lines. `left` is the table's, from the column's. */
export function tableStrips(table: MeasuredTable, left: number, room: number): Strip[] {
  const header = table.rows.slice(0, table.headerRows)
  const headerHeight = header.reduce((sum, {height}) => sum + height, 0)
  const opening = header.length > 0 && headerHeight <= room * mostHeader ? openingOf(table, header, left, headerHeight) : null
  const strips = table.rows.flatMap((row, index) => {
    const isHeader = index < table.headerRows
    const above = isHeader ? null : opening
    const parting = partingAfter(table, index)
    return row.height + (above?.height ?? 0) <= room
      ? [wholeRow(table, row, left, above, parting)]
      : cutRow(table, row, left, above, parting)
  })
  return strips.map((strip, index) => (index === strips.length - 1 ? {...strip, after: below} : strip))
}

function openingOf(table: MeasuredTable, header: readonly MeasuredRow[], left: number, height: number): Opening {
  return {
    height,
    draw(canvas, x, y) {
      let top = y
      for (const row of header) {
        canvas.row({table, row, step: null, height: row.height, repeated: true}, x + left, top)
        top += row.height
      }
    }
  }
}

/** Header and group rows stay with the next row, and the last row is not left alone. */
function partingAfter({rows, headerRows}: MeasuredTable, index: number): Strip['parting'] {
  if (index === rows.length - 1) return 0
  if (index < headerRows || rows[index]!.kind === 'group') return 2
  return index === rows.length - 2 ? 1 : 0
}

function wholeRow(table: MeasuredTable, row: MeasuredRow, left: number, opening: Opening | null, parting: Strip['parting']): Strip {
  const drawn: DrawnRow = {table, row, step: null, height: row.height, repeated: false}
  return {
    type: 'strip',
    height: row.height,
    before: 0,
    after: 0,
    parting,
    notes: row.cells.flatMap(({lines}) => lines.flatMap(({notes}) => notes)),
    opening,
    closing: 0,
    draw: (canvas, x, y) => canvas.row(drawn, x + left, y)
  }
}

/** Cut between the lines: a strip for each line of the longest cell. */
function cutRow(table: MeasuredTable, row: MeasuredRow, left: number, opening: Opening | null, parting: Strip['parting']): Strip[] {
  const {heights, first} = rowSteps(row)
  const last = heights.length - 1
  const {padding} = table
  return heights.map((step, index) => {
    const height = step + (index === 0 ? padding : 0) + (index === last ? padding : 0)
    const drawn: DrawnRow = {table, row, step: index, height, repeated: false}
    return {
      type: 'strip',
      height,
      before: 0,
      after: 0,
      parting: index === last ? parting : index === 0 || index === last - 1 ? 1 : 0,
      notes: row.cells.flatMap(({lines}, cell) => lines[index - first[cell]!]?.notes ?? []),
      opening: index === 0 ? opening : withPadding(opening, padding),
      closing: index === last ? 0 : padding,
      draw: (canvas, x, y) => canvas.row(drawn, x + left, y)
    }
  })
}

/** Above a row that goes on from the page before: the header, and the padding that its first part has. */
const withPadding = (opening: Opening | null, padding: number): Opening => ({
  height: (opening?.height ?? 0) + padding,
  draw: (canvas, x, y) => opening?.draw(canvas, x, y)
})
