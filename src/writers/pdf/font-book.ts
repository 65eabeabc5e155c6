import type {Diagnose} from '../../diagnostic.js'
import type {Font} from '../../fonts/types.js'
import {type EmbeddedFont, embedFont} from './embed-font.js'
import type {PdfkitDocument} from './pdfkit.js'

/** The fonts of a file, each embedded once. */
export interface FontBook {
  get(font: Font): EmbeddedFont
  /** Tell that a font has no glyph for a character of the text. */
  missing(font: Font, codePoint: number): void
  /** Write all fonts: after the last page. */
  end(): void
}

/** An empty book. */
export function openFontBook(pdfkit: PdfkitDocument, diagnose: Diagnose): FontBook {
  const fonts = new Map<string, EmbeddedFont>()
  return {
    get(font) {
      const known = fonts.get(font.file)
      if (known) return known
      const embedded = embedFont(pdfkit, font, `F${fonts.size + 1}`)
      fonts.set(font.file, embedded)
      return embedded
    },
    missing(font, codePoint) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      diagnose({
        rule: 'pdf-character-without-glyph',
        severity: 'error',
        message: {vi: `Phông chữ ${font.file} không có ký tự ${name}`, en: `The font ${font.file} has no character ${name}`}
      })
    },
    end() {
      for (const font of fonts.values()) font.end()
    }
  }
}
