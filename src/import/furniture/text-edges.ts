import {readLabel} from '../../language/labels.js'
import type {SourceLine} from '../text/source-lines.js'

/** Where the text itself begins and ends, by index of its lines; furniture stands outside. */
export interface Edges {
  readonly start: number
  /** After its last line. */
  readonly end: number
}

const minWords = 8

/** Whether a line can only be text: a labelled one, or a sentence. */
function isText({text}: SourceLine): boolean {
  if (readLabel(text) !== null) return true
  return /[.;!?][”"’')\]]*$/.test(text) && text.split(/\s+/, minWords).length === minWords
}

/** Find the first and the last line that can only be text; without any, the whole is text. `skip`: lines that look like furniture. */
export function textEdges(lines: readonly SourceLine[], skip: ReadonlyMap<number, unknown>): Edges {
  let start = 0
  while (start < lines.length && (skip.has(start) || !isText(lines[start]!))) start++
  if (start === lines.length) return {start: 0, end: lines.length}
  let end = lines.length
  while (end > start && (skip.has(end - 1) || !isText(lines[end - 1]!))) end--
  return {start, end}
}
