import type {Place} from '../../../diagnostic.js'
import {Lines} from '../../../language/lines.js'
import type {Places} from '../../../parse/types.js'

/** The plain text of a Word file: its paragraphs in their order, a line each. What places count in. */
export interface PlainText {
  readonly text: string
  readonly places: Places
  /** Offset at which a paragraph starts, by its number. */
  offset(number: number): number
  /** The place of a whole paragraph; for 0, and beyond the last one, the nearest. */
  placeOf(number: number): Place
}

/** Join the paragraphs of a file; the first of `texts` stands for none. */
export function plainText(path: string, [, ...texts]: readonly string[]): PlainText {
  const offsets: number[] = []
  let length = 0
  for (const text of texts) {
    offsets.push(length)
    length += text.length + 1
  }
  const text = texts.join('\n')
  const lines = new Lines(path, text)
  const indexOf = (number: number): number => Math.max(0, Math.min(number, texts.length) - 1)
  return {
    text,
    places: {at: (start, end) => lines.placeOf(start, end)},
    offset: (number) => offsets[indexOf(number)] ?? 0,
    placeOf(number) {
      const start = offsets[indexOf(number)] ?? 0
      return lines.placeOf(start, start + (texts[indexOf(number)]?.length ?? 0))
    }
  }
}
