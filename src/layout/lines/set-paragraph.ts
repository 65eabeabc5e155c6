import {sliceInlines} from '../../language/inlines.js'
import {pt} from '../../units.js'
import type {Line, SetParagraph, Span} from '../types.js'
import {countSpaces} from './break-lines.js'
import type {BrokenLine, BrokenParagraph, Look, MeasuredText} from './types.js'

/** Some lines of a paragraph that follow one another, with the place of each: the frame's left edge and the line's top. */
export interface PlacedLines {
  readonly paragraph: BrokenParagraph
  /** Index of the first line. */
  readonly from: number
  readonly x: number
  /** Top of each line. */
  readonly tops: readonly number[]
}

/** Set the lines at their places; where they are not the whole paragraph, only the inlines that they show. */
export function setParagraph({paragraph, from, x, tops}: PlacedLines): SetParagraph {
  const {style, styleName, level, structure, source, label} = paragraph
  return {
    style,
    styleName,
    children: shownInlines(paragraph, from, from + tops.length),
    label: from === 0 ? (label?.text ?? null) : null,
    level,
    structure,
    ...(source === undefined ? {} : {source}),
    lines: tops.map((top, index) => setLine(paragraph, from + index, x, top))
  }
}

function shownInlines({measured, lines, children}: BrokenParagraph, from: number, to: number): BrokenParagraph['children'] {
  if (from === 0 && to === lines.length) return children
  return sliceInlines(children, plainOffset(measured, lines[from]!.start), plainOffset(measured, lines[to - 1]!.end))
}

/** The offset in the inlines' plain text, in which footnotes' numbers have no length. */
function plainOffset({references}: MeasuredText, offset: number): number {
  let plain = offset
  for (const {start, end} of references) if (start < offset) plain -= Math.min(end, offset) - start
  return plain
}

function setLine(paragraph: BrokenParagraph, index: number, x: number, top: number): Line {
  const line = paragraph.lines[index]!
  const spans = setSpans(paragraph.measured, line, x)
  const {label} = paragraph
  if (index === 0 && label) spans.unshift(setSpan(label.text, label.look, x + label.x, label.width, 0))
  return {baseline: pt(top + paragraph.baseline), spans}
}

function setSpans({text, pieces, sums}: MeasuredText, line: BrokenLine, x: number): Span[] {
  const spans: Span[] = []
  const origin = x + line.x - sums[line.start]!
  let spacesBefore = 0
  for (let index = pieceAt(pieces, line.start); index < pieces.length; index++) {
    const {start, end, look} = pieces[index]!
    if (start >= line.end) break
    const from = Math.max(start, line.start)
    const to = Math.min(end, line.end)
    const seen = Math.max(from, Math.min(to, line.visible))
    const spaces = line.wordSpace === 0 ? 0 : countSpaces(text, from, seen)
    const left = origin + sums[Math.min(from, line.visible)]! + spacesBefore * line.wordSpace
    spans.push(setSpan(text.slice(from, to), look, left, sums[seen]! - sums[from]! + spaces * line.wordSpace, line.wordSpace))
    spacesBefore += spaces
  }
  return spans
}

/** Index of the piece that holds an offset, by bisection. */
function pieceAt(pieces: MeasuredText['pieces'], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

function setSpan(text: string, look: Look, x: number, width: number, wordSpace: number): Span {
  const {font, size, color, underline, strike, rise, link, structure} = look
  const span = {text, font, size: pt(size), color, x: pt(x), width: pt(width), wordSpace: pt(wordSpace), underline, strike, rise: pt(rise)}
  return link ? {...span, link, structure} : {...span, structure}
}
