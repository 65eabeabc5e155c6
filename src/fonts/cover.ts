import type {Font} from './types.js'

/** The code points of a text that a font has no glyph for, each once, in the order of the text. A lone surrogate is one of them. */
export function uncovered(text: string, font: Font): number[] {
  const found = new Set<number>()
  for (let offset = 0; offset < text.length; offset++) {
    const codePoint = text.codePointAt(offset)!
    if (codePoint > 0xffff) offset++
    if (!font.covers(codePoint)) found.add(codePoint)
  }
  return [...found]
}
