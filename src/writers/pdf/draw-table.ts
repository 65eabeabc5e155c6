import type {TableFrame} from '../../layout/types.js'
import {drawParagraphs} from './draw-text.js'
import type {PageState} from './state.js'

/** Draw the rows of a table: fills, text, lines. A header row that is shown again is an artifact. */
export function drawTable(state: PageState, table: TableFrame): void {
  drawFills(state, table)
  for (const {cells, repeated} of table.rows)
    for (const {paragraphs} of cells) drawParagraphs(state, paragraphs, repeated ? 'Pagination' : null)
  drawLines(state, table)
}

function drawFills({content}: PageState, {x, width, rows}: TableFrame): void {
  for (const {fill, y, height} of rows) {
    if (fill === null) continue
    content.own({artifact: 'Layout'})
    content.rectangle(fill, x, y, width, height)
  }
}

/** Lines around the table and below each row, half of each on either side of the edge. */
function drawLines({content}: PageState, {x, width, rows, line, lineWidth}: TableFrame): void {
  const first = rows[0]
  const last = rows[rows.length - 1]
  if (lineWidth === 0 || !first || !last) return
  content.own({artifact: 'Layout'})
  const half = lineWidth / 2
  for (const y of [first.y, ...rows.map((row) => row.y + row.height)])
    content.rectangle(line, x - half, y - half, width + lineWidth, lineWidth)
  const height = last.y + last.height - first.y
  for (const side of [x, x + width]) content.rectangle(line, side - half, first.y - half, lineWidth, height + lineWidth)
}
