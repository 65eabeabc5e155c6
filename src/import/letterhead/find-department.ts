import {isCapitals} from '../capitals.js'
import {joinLines, type Line} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {opensName} from './bodies.js'

/** The name of a department takes no more lines than this. */
const maxLines = 2

/** Find the department that ends an attachment: its name in capitals, and nothing below it. Null when there is none. */
export function findDepartment(lines: readonly SourceLine[]): {readonly department: Line; readonly from: number} | null {
  let from = lines.length
  while (from > 0 && lines.length - from <= maxLines && isCapitals(lines[from - 1]!.text)) from--
  const found = lines.slice(from)
  if (found.length === 0 || found.length > maxLines || !opensName(found[0]!.text)) return null
  return found.some(({text}) => /[.!?:;]$/.test(text)) ? null : {department: joinLines(found), from}
}
