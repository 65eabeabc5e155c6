import {readLabel} from '../../language/labels.js'
import {joinLines, type Line, partOf} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'

/** The letter that a paper is sent with. */
interface AttachedTo {
  /** What stands after `Kèm theo`. */
  readonly line: Line
  /** Index of the line after it. */
  readonly to: number
}

const maxLines = 4
const form = /^\(\s*(Kèm theo\s+)(.*\S)\s*\)$/u

/** Read `(Kèm theo Công văn số …, ngày … của …)` at an index, which may take several lines; null when it is not there. */
export function readAttachedTo(lines: readonly SourceLine[], from: number): AttachedTo | null {
  if (!/^\(\s*Kèm theo\s/u.test(lines[from]?.text ?? '')) return null
  for (let to = from + 1; to <= from + maxLines && to <= lines.length; to++) {
    const line = joinLines(lines.slice(from, to))
    if (!line.text.endsWith(')')) continue
    const match = form.exec(line.text)
    if (!match) return null
    const start = line.text.indexOf(match[1]!) + match[1]!.length
    return {line: partOf(line, start, start + match[2]!.length), to}
  }
  return null
}

/** It stands among the first lines. */
const maxBefore = 12

/** Find `(Kèm theo …)` below the title of a text without a letterhead; null when it is not there. */
export function findAttachedTo(lines: readonly SourceLine[]): (AttachedTo & {readonly from: number}) | null {
  for (let from = 0; from < Math.min(lines.length, maxBefore); from++) {
    const found = readAttachedTo(lines, from)
    if (found) return {...found, from}
    if (readLabel(lines[from]!.text) !== null) return null
  }
  return null
}
