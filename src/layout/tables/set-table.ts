import {pt} from '../../units.js'
import type {DrawnRow, MeasuredCell, MeasuredTable} from '../flow/types.js'
import {setParagraph} from '../lines/set-paragraph.js'
import type {SetCell, SetParagraph, SetRow, TableFrame} from '../types.js'
import {rowSteps} from './row-steps.js'

/** A row, or one strip of it, with its place. */
export interface PlacedRow {
  readonly drawn: DrawnRow
  readonly y: number
}

/** Set the rows of a table that stand on one page; strips of one row are one row again. */
export function setTable(table: MeasuredTable, x: number, placed: readonly PlacedRow[]): TableFrame {
  const rows = joinSteps(placed).map((group) => setRow(table, x, group))
  const first = rows[0]!
  const last = rows.at(-1)!
  const {widths, alt, look, padding, structure} = table
  return {
    type: 'table',
    x: pt(x),
    y: first.y,
    width: pt(widths.reduce((sum, width) => sum + width, 0)),
    height: pt(last.y + last.height - first.y),
    columns: widths.map(pt),
    rows,
    alt,
    line: look.line,
    lineWidth: look.lineWidth,
    padding: pt(padding),
    structure
  }
}

function joinSteps(placed: readonly PlacedRow[]): PlacedRow[][] {
  const groups: PlacedRow[][] = []
  for (const row of placed) {
    const before = groups.at(-1)?.at(-1)
    if (before && before.drawn.row === row.drawn.row && before.drawn.step !== null && row.drawn.step !== null) groups.at(-1)!.push(row)
    else groups.push([row])
  }
  return groups
}

function setRow({padding}: MeasuredTable, x: number, strips: readonly PlacedRow[]): SetRow {
  const {drawn, y: top} = strips[0]!
  const {row, step, repeated} = drawn
  const steps = step === null ? null : rowSteps(row)
  // Where a row is cut by a page's end, both its parts get the padding of a whole row.
  const y = step !== null && step > 0 ? top - padding : top
  const cut = steps !== null && strips.at(-1)!.drawn.step! < steps.heights.length - 1
  const height = strips.reduce((sum, strip) => sum + strip.drawn.height, top - y) + (cut ? padding : 0)
  const area = {y, height, padding}
  const shown = steps && {from: step ?? 0, to: strips.at(-1)!.drawn.step! + 1, heights: steps.heights}
  const {kind, fill, source} = row
  const cells = row.cells.map((cell, index) => setCell(cell, x, area, shown && {...shown, first: steps?.first[index] ?? 0}))
  return {y: pt(y), height: pt(height), kind, repeated, fill, ...(source === undefined ? {} : {source}), cells}
}

/** Which lines of a cell of a cut row are shown: half-open range of strips, the height of each, and the strip of the cell's first line. */
interface Shown {
  readonly from: number
  readonly to: number
  readonly heights: readonly number[]
  readonly first: number
}

function setCell(
  cell: MeasuredCell,
  x: number,
  {y, height, padding}: {y: number; height: number; padding: number},
  shown: Shown | null
): SetCell {
  const left = x + cell.x
  const tops = shown ? stepTops(cell, y + padding, shown) : wholeTops(cell, y, height)
  const paragraphs = setLines(cell, left + padding, shown ? Math.max(0, shown.from - shown.first) : 0, tops)
  return {x: pt(left), y: pt(y), width: pt(cell.width), height: pt(height), span: cell.span, paragraphs}
}

/** A cell that is lower than its row stands in the row's middle. */
function wholeTops(cell: MeasuredCell, y: number, height: number): number[] {
  const top = y + (height - cell.height) / 2
  return cell.lines.map((line) => top + line.top)
}

function stepTops({lines}: MeasuredCell, top: number, {from, to, heights, first}: Shown): number[] {
  const tops: number[] = []
  let bottom = top
  for (let step = from; step < to; step++) {
    bottom += heights[step]!
    const line = lines[step - first]
    if (line) tops.push(bottom - line.paragraph.style.lineHeight)
  }
  return tops
}

function setLines({lines}: MeasuredCell, x: number, from: number, tops: readonly number[]): SetParagraph[] {
  const set: SetParagraph[] = []
  for (let at = 0; at < tops.length; ) {
    const {paragraph, index} = lines[from + at]!
    let end = at + 1
    while (end < tops.length && lines[from + end]!.paragraph === paragraph) end++
    set.push(setParagraph({paragraph, from: index, x, tops: tops.slice(at, end)}))
    at = end
  }
  return set
}
