import type {Anchor, Paragraph} from '../content/types.js'

/** A line of a paragraph, without white space at its ends; mostly the whole of it. */
export interface TextLine {
  readonly paragraph: Paragraph
  /** Half-open range of the paragraph's text. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Notes that stand in it, in order, none outside its range. */
  readonly notes: readonly {readonly at: number; readonly key: string}[]
}

/** A range of a paragraph as a line. */
export function lineOf(paragraph: Paragraph, start = 0, end = paragraph.text.length): TextLine {
  const raw = paragraph.text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const text = raw.trim()
  const to = from + text.length
  const notes = paragraph.anchors.filter(({at}) => at >= start && at <= end).flatMap((anchor) => noteOf(anchor, from, to))
  return {paragraph, from, to, text, notes}
}

const noteOf = ({at, note}: Anchor, from: number, to: number) =>
  note === undefined ? [] : [{at: Math.min(Math.max(at, from), to), key: note}]

/** A line from an offset of its text on. */
export function restOf({paragraph, from, to, notes}: TextLine, length: number): TextLine {
  const rest = lineOf(paragraph, from + length, to)
  return {...rest, notes: notes.map(({at, key}) => ({at: Math.max(at, rest.from), key}))}
}

/** The lines of a paragraph, those that hold nothing left out. `splits`: whether a line break before a text makes a line of its own of it. */
export function linesOf(paragraph: Paragraph, splits: (text: string) => boolean): TextLine[] {
  const lines: TextLine[] = []
  let from = 0
  for (const {index} of paragraph.text.matchAll(/\v/g)) {
    if (!splits(paragraph.text.slice(index + 1, index + 100).trimStart())) continue
    lines.push(lineOf(paragraph, from, index))
    from = index + 1
  }
  lines.push(lineOf(paragraph, from))
  return lines.filter(({text, notes}) => text !== '' || notes.length > 0)
}
