import type {MeasuredCell, MeasuredRow} from '../flow/types.js'

/** How a row is cut between its lines into strips, each of which has room for one line of every cell. */
export interface RowSteps {
  /** How high each strip is. */
  readonly heights: readonly number[]
  /**
   * For each cell the strip of its first line. Cells after the longest one stand at the row's end, so that the text of
   * a row that goes over pages is still told cell by cell.
   */
  readonly first: readonly number[]
}

/** Cut a row into as many strips as its longest cell has lines. */
export function rowSteps({cells}: MeasuredRow): RowSteps {
  const count = Math.max(0, ...cells.map(({lines}) => lines.length))
  const longest = cells.findIndex(({lines}) => lines.length === count)
  const first = cells.map(({lines}, index) => (index > longest ? count - lines.length : 0))
  const heights = Array.from({length: count}, (_, step) => Math.max(...cells.map((cell, index) => lineStep(cell, step - first[index]!))))
  return {heights, first}
}

/** From the bottom of the line before to the bottom of the line. */
function lineStep({lines}: MeasuredCell, index: number): number {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line) return 0
  const bottom = line.top + line.paragraph.style.lineHeight
  return before ? bottom - before.top - before.paragraph.style.lineHeight : bottom
}
