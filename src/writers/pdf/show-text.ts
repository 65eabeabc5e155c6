import type {Span} from '../../layout/types.js'
import type {EmbeddedFont} from './embed-font.js'
import {numeral} from './numerals.js'

/**
 * The operand and operator that show a span (ISO 32000-1, 9.4.3). Spaces are glyphs, so that a reader finds them;
 * a justified line widens each one after its glyph, but not the one at the span's end, after which nothing follows.
 */
export function showText({text, wordSpace, size}: Span, font: EmbeddedFont, missing: (codePoint: number) => void): string {
  if (wordSpace === 0) return `<${codesOf(text, font, missing)}> Tj`
  // In thousandths of an em, and to the left: what is taken away is added.
  const wider = numeral((-1000 * wordSpace) / size)
  const strings = (text.match(/[^ ]* |[^ ]+$/g) ?? []).map((word) => `<${codesOf(word, font, missing)}>`)
  return `[${strings.join(` ${wider} `)}] TJ`
}

/** The characters' codes, four hexadecimal digits each. */
function codesOf(text: string, font: EmbeddedFont, missing: (codePoint: number) => void): string {
  let codes = ''
  for (let offset = 0; offset < text.length; offset++) {
    const codePoint = text.codePointAt(offset)!
    if (codePoint > 0xffff) offset++
    const code = font.code(codePoint)
    if (code === null) missing(codePoint)
    else codes += code
  }
  return codes
}
