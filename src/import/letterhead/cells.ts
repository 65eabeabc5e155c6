import {foldTone} from '../../language/fold.js'
import {isCapitals} from '../capitals.js'
import {type Line, partOf, startOf} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {motto, nations} from './nation.js'

/** What stands in one column of a line. */
export interface Cell extends Line {
  /** At which column it starts, from 0; a tab goes to the next multiple of 8. */
  readonly column: number
}

/** What parts two columns: a tab, or a run of spaces. */
const gutter = /\s*\t\s*|\s{3,}/g

/** A run of spaces that was left to be filled in by hand: `Số     -TB/TU`, `ngày     tháng`. */
const isBlank = (before: string, after: string): boolean =>
  (/Số\s*:?$/.test(before) && /^[-–/]/.test(after)) ||
  (/ngày$/.test(before) && /^tháng/.test(after)) ||
  (/tháng$/.test(before) && /^năm/.test(after))

/** Beyond this a line is a paragraph, and not looked at. */
const maxLength = 400

/** The cells of a line: its columns, and what a copy without columns glued together: `TỈNH ỦY A ĐẢNG CỘNG SẢN VIỆT NAM`. */
export function cellsOf(line: SourceLine): Cell[] {
  if (line.text.length > maxLength) return [{...line, column: 0}]
  const cells: Line[] = []
  let from = 0
  for (const {0: gap, index} of line.text.matchAll(gutter)) {
    if (isBlank(line.text.slice(0, index), line.text.slice(index + gap.length))) continue
    cells.push(partOf(line, from, index))
    from = index + gap.length
  }
  cells.push(partOf(line, from))
  return cells.flatMap(unglue).map((cell) => ({...cell, column: columnOf(line, startOf(cell))}))
}

function columnOf({raw, from}: SourceLine, offset: number): number {
  let column = 0
  for (const character of raw.slice(0, offset - from)) column += character === '\t' ? 8 - (column % 8) : 1
  return column
}

/** The second half of a line of a letterhead, where a single space is all that parts it from the first. */
const placeAfterNumber = /^(Số\s*:?\s*[\d….]*\s*[-–/]\s*\S+)\s+(\p{Lu}\p{L}.*,\s*ngày\s.*)$/u

function unglue(cell: Line): Line[] {
  const glued = placeAfterNumber.exec(cell.text)
  if (glued?.[1]) return [partOf(cell, 0, glued[1].length), partOf(cell, glued[1].length)]
  const folded = foldTone(cell.text)
  for (const words of [...nations.map(({words}) => words), motto]) {
    const at = folded.length - words.length
    if (at <= 1 || !folded.endsWith(` ${words}`) || !isCapitals(cell.text.slice(0, at))) continue
    if (words === motto || isCapitals(cell.text.slice(at))) return [partOf(cell, 0, at), partOf(cell, at)]
  }
  return [cell]
}
