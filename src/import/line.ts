import type {Span} from '../language/sentences.js'

/** Text of a source that stands together: a line, a part of one, or several that were joined. */
export interface Line {
  /** Half-open ranges of the source, without white space at their ends; more than one where lines were joined. */
  readonly spans: readonly Span[]
  /** The ranges, with single spaces between them. */
  readonly text: string
}

/** Offset of the source at which a line starts. */
export const startOf = ({spans}: Line): number => spans[0]?.start ?? 0

/** Offset of the source at which a line ends. */
export const endOf = ({spans}: Line): number => spans.at(-1)?.end ?? 0

/** Lines as one. */
export function joinLines(lines: readonly Line[]): Line {
  return {text: lines.map(({text}) => text).join(' '), spans: lines.flatMap(({spans}) => spans)}
}

/** A part of a line by offsets into its text, without white space at its ends. */
export function partOf({text, spans}: Line, from: number, to = text.length): Line {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = start + piece.trim().length
  const parts: Span[] = []
  let at = 0
  for (const span of spans) {
    const first = Math.max(start, at)
    const last = Math.min(end, at + span.end - span.start)
    if (first < last) parts.push({start: span.start + first - at, end: span.start + last - at})
    at += span.end - span.start + 1
  }
  return {text: text.slice(start, end), spans: parts}
}
