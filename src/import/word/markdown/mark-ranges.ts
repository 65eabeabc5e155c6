import type {MarkedSpan} from '../content/types.js'
import {mayMark} from './flanking.js'
import type {TextLine} from './text-line.js'

/** Kinds of marks, outermost first: what is linked may be struck, what is struck may be bold, what is bold may be italic. */
export const markKinds = ['link', 'strike', 'bold', 'italic'] as const
export type MarkKind = (typeof markKinds)[number]

/** A stretch of a line within one pair of marks; offsets are into the paragraph's text. */
export interface MarkRange {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** Address; empty for marks other than links. */
  readonly link: string
}

/** The ranges of a line's marks in the order in which they open, each within those around it, none with white space at an end. */
export function markRanges(line: TextLine, kinds: readonly MarkKind[]): MarkRange[] {
  return nest(line, clip(line.paragraph.spans, line.from, line.to), kinds)
}

/** The parts of spans that lie in a range. */
const clip = (spans: readonly MarkedSpan[], from: number, to: number): MarkedSpan[] =>
  spans
    .filter(({start, end}) => start < to && end > from)
    .map((span) => ({...span, start: Math.max(span.start, from), end: Math.min(span.end, to)}))

function nest(line: TextLine, spans: readonly MarkedSpan[], [kind, ...inner]: readonly MarkKind[]): MarkRange[] {
  if (kind === undefined) return []
  return stretches(spans, kind).flatMap((stretch) => {
    const range = stretch.link === null ? null : fitted(line, {kind, start: stretch.start, end: stretch.end, link: stretch.link})
    return range ? [range, ...nest(line, clip(stretch.spans, range.start, range.end), inner)] : nest(line, stretch.spans, inner)
  })
}

/** Neighbouring spans that agree in one mark. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** Address of a link; empty for other marks; null where the mark is not set. */
  readonly link: string | null
  readonly spans: readonly MarkedSpan[]
}

function stretches(spans: readonly MarkedSpan[], kind: MarkKind): Stretch[] {
  const found: {start: number; end: number; link: string | null; spans: MarkedSpan[]}[] = []
  for (const span of spans) {
    const link = kind === 'link' ? span.link || null : span[kind] ? '' : null
    const last = found.at(-1)
    if (last && last.link === link) {
      last.spans.push(span)
      last.end = span.end
    } else found.push({start: span.start, end: span.end, link, spans: [span]})
  }
  return found
}

/** A range without white space at its ends, nor punctuation at which Markdown would not see the mark; null when nothing is left. */
function fitted({paragraph: {text}, from, to}: TextLine, range: MarkRange): MarkRange | null {
  let {start, end} = range
  const fits = (outer: string, inner: string): boolean => (range.kind === 'link' ? inner.trim() !== '' : mayMark(outer, inner))
  while (start < end && !fits(start > from ? text.charAt(start - 1) : '', text.charAt(start))) start++
  while (start < end && !fits(end < to ? text.charAt(end) : '', text.charAt(end - 1))) end--
  return start < end ? {...range, start, end} : null
}
