import type {MeasuredCell, MeasuredRow} from '../flow/types.js'

/** How high each strip of a row is when it is cut between its lines: the strip's line of every cell has room. */
export function rowSteps({cells}: MeasuredRow): number[] {
  const count = Math.max(0, ...cells.map(({lines}) => lines.length))
  return Array.from({length: count}, (_, index) => Math.max(...cells.map((cell) => lineStep(cell, index))))
}

/** From the bottom of the line before to the bottom of the line. */
function lineStep({lines}: MeasuredCell, index: number): number {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line) return 0
  const bottom = line.top + line.paragraph.style.lineHeight
  return before ? bottom - before.top - before.paragraph.style.lineHeight : bottom
}
