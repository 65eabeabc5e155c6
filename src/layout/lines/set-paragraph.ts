import type {Inline} from '../../document/types.js'
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
  const {style, styleName, level, elements, source, label} = paragraph
  return {
    style,
    styleName,
    children: shownInlines(paragraph, from, from + tops.length),
    label: from === 0 ? (label?.text ?? null) : null,
    level,
    structure: elements[0],
    ...(source === undefined ? {} : {source}),
    lines: tops.map((top, index) => setLine(paragraph, from + index, x, top))
  }
}

function shownInlines({lines, children}: BrokenParagraph, from: number, to: number): readonly Inline[] {
  if (from === 0 && to === lines.length) return children
  return cutInlines(children, lines[from]!.start, lines[to - 1]!.end)
}

/** Cut a range of the text as it is shown, in which a footnote's number has the length of its digits; no number is ever cut. */
function cutInlines(children: readonly Inline[], start: number, end: number): Inline[] {
  const cut: Inline[] = []
  let offset = 0
  for (const inline of children) {
    const length = inline.type === 'run' ? inline.text.length : inline.type === 'break' ? 1 : String(inline.number).length
    if (inline.type === 'run') cut.push(...sliceInlines([inline], start - offset, end - offset))
    else if (start <= offset && offset < end) cut.push(inline)
    offset += length
  }
  return cut
}

function setLine(paragraph: BrokenParagraph, index: number, x: number, top: number): Line {
  const line = paragraph.lines[index]!
  const spans = setSpans(paragraph, line, x)
  const {label} = paragraph
  if (index === 0 && label) spans.unshift(setSpan(label.text, label.look, label.structure, x + label.x, label.width, 0))
  return {baseline: pt(top + paragraph.baseline), spans}
}

function setSpans({measured, elements}: BrokenParagraph, line: BrokenLine, x: number): Span[] {
  const {text, pieces, sums} = measured
  const spans: Span[] = []
  const origin = x + line.x - sums[line.start]!
  let spacesBefore = 0
  for (let index = pieceAt(pieces, line.start); index < pieces.length; index++) {
    const {start, end, look, element} = pieces[index]!
    if (start >= line.end) break
    const from = Math.max(start, line.start)
    const to = Math.min(end, line.end)
    const seen = Math.max(from, Math.min(to, line.visible))
    const spaces = line.wordSpace === 0 ? 0 : countSpaces(text, from, seen)
    const left = origin + sums[Math.min(from, line.visible)]! + spacesBefore * line.wordSpace
    const width = sums[seen]! - sums[from]! + spaces * line.wordSpace
    spans.push(setSpan(text.slice(from, to), look, elements[element]!, left, width, line.wordSpace))
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

function setSpan(text: string, look: Look, structure: number, x: number, width: number, wordSpace: number): Span {
  const {font, size, color, underline, strike, rise, link} = look
  const span = {text, font, size: pt(size), color, x: pt(x), width: pt(width), wordSpace: pt(wordSpace), underline, strike, rise: pt(rise)}
  return link ? {...span, link, structure} : {...span, structure}
}
