import {openTrueType, type TrueType} from '../../fonts/open-true-type.js'
import {subset} from '../../fonts/subset.js'
import type {Font} from '../../fonts/types.js'
import {type PdfkitDocument, type PdfObject, text} from './pdfkit.js'
import {hex, toUnicode} from './to-unicode.js'

/** A font of the file; it grows by the characters that are written with it. */
export interface EmbeddedFont {
  /** Name in pages' resources, such as `F1`. */
  readonly name: string
  readonly object: PdfObject
  /** Where lines under and through text lie: their upper edge above the baseline and their thickness, in ems. */
  readonly underline: {readonly top: number; readonly thickness: number}
  readonly strike: {readonly top: number; readonly thickness: number}
  /** The code of a character as four hexadecimal digits; null when the font has no glyph for it. */
  code(codePoint: number): string | null
  /** Write the program and all that belongs to it: once, after the last character. */
  end(): void
}

/** Begin to embed a font as a composite font of TrueType outlines (ISO 32000-1, 9.7.4.2). */
export function embedFont(pdfkit: PdfkitDocument, font: Font, name: string): EmbeddedFont {
  const trueType = openTrueType(font.bytes)
  const object = pdfkit.ref({})
  const codePoints: number[] = []
  const codes: (string | undefined)[] = []
  const add = (codePoint: number): string | null => {
    if (!font.covers(codePoint)) return null
    const code = hex(codePoints.push(codePoint))
    codes[codePoint] = code
    return code
  }
  return {
    name,
    object,
    ...lines(trueType),
    code: (codePoint) => codes[codePoint] ?? add(codePoint),
    end: () => endFont(pdfkit, object, font, trueType, codePoints)
  }
}

/** Places and thickness of lines, from `post` and `OS/2`. */
function lines({tables, unitsPerEm}: TrueType): Pick<EmbeddedFont, 'underline' | 'strike'> {
  const post = tables.get('post')
  const os2 = tables.get('OS/2')
  const em = (units: number): number => units / unitsPerEm
  return {
    underline: {top: em(post.getInt16(8)), thickness: em(post.getInt16(10))},
    strike: {top: em(os2.getInt16(28)), thickness: em(os2.getInt16(26))}
  }
}

function endFont(pdfkit: PdfkitDocument, object: PdfObject, font: Font, trueType: TrueType, codePoints: readonly number[]): void {
  const baseFont = `${subsetTag(font, codePoints)}+${font.postscriptName}`
  const descendant = pdfkit.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: {Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0},
    FontDescriptor: descriptor(pdfkit, baseFont, font, trueType, codePoints),
    CIDToGIDMap: 'Identity',
    W: [0, [trueType.advanceOf(0), ...codePoints.map(font.advance)].map((width) => thousandths(font, width))]
  })
  const unicode = pdfkit.ref({})
  unicode.end(toUnicode(codePoints))
  descendant.end()
  object.data = {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: baseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode
  }
  object.end()
}

/** Flags of a font descriptor (ISO 32000-1, table 123). */
const flags = {serif: 2, symbolic: 4, italic: 64}

function descriptor(pdfkit: PdfkitDocument, name: string, font: Font, trueType: TrueType, codePoints: readonly number[]): PdfObject {
  const program = subset(trueType, [0, ...codePoints.map(trueType.glyphOf)])
  const file = pdfkit.ref({Length1: program.length})
  file.end(program)
  const object = pdfkit.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags.symbolic + (font.family === 'Times New Roman' ? flags.serif : 0) + (font.italic ? flags.italic : 0),
    FontBBox: trueType.box.map((side) => thousandths(font, side)),
    ItalicAngle: trueType.tables.get('post').getInt32(4) / 65_536,
    Ascent: thousandths(font, font.ascent),
    Descent: thousandths(font, font.descent),
    CapHeight: thousandths(font, font.capHeight),
    XHeight: thousandths(font, font.xHeight),
    StemV: 0,
    FontFile2: file
  })
  object.end()
  return object
}

/** Font units as thousandths of an em. */
const thousandths = (font: Font, units: number): number => (units * 1000) / font.unitsPerEm

/** Six letters that differ between subsets of one font (ISO 32000-1, 9.6.4): a digest of the characters (FNV-1a). */
function subsetTag(font: Font, codePoints: readonly number[]): string {
  let digest = 0x811c9dc5
  for (const value of [...codePoints, ...new TextEncoder().encode(font.postscriptName)])
    digest = Math.imul(digest ^ value, 0x01000193) >>> 0
  return Array.from({length: 6}, (_, at) => String.fromCharCode(65 + (Math.floor(digest / 26 ** at) % 26))).join('')
}
