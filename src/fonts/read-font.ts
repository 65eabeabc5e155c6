import type {FontTables} from './font-tables.js'
import {openTrueType, type TrueType} from './open-true-type.js'
import type {Family, Font} from './types.js'

/** Code points below this are measured once: Latin, Vietnamese, punctuation, arrows. */
const remembered = 0x2200

/** Read a font file. Throws a RangeError that names the file when it is no TrueType font, or cut short. */
export function readFont(file: string, family: Family, bold: boolean, italic: boolean, bytes: Uint8Array): Font {
  try {
    const font = openTrueType(bytes)
    const hhea = font.tables.get('hhea')
    return {
      file,
      family,
      bold,
      italic,
      postscriptName: postscriptName(font.tables) ?? file.replace(/\.\w+$/, ''),
      unitsPerEm: font.unitsPerEm,
      ascent: hhea.getInt16(4),
      descent: hhea.getInt16(6),
      ...heights(font),
      covers: (codePoint) => font.glyphOf(codePoint) !== 0,
      advance: advances(font),
      bytes
    }
  } catch (error) {
    // DataView throws RangeErrors beyond a table's end: those are what a broken file gives.
    if (error instanceof RangeError) throw new RangeError(`${file}: ${error.message}`)
    throw error
  }
}

/** Advance by code point; the common ones are looked up once. */
function advances(font: TrueType): (codePoint: number) => number {
  const known = new Int32Array(remembered).fill(-1)
  const look = (codePoint: number): number => font.advanceOf(font.glyphOf(codePoint))
  return (codePoint) => {
    if (codePoint >= remembered) return look(codePoint)
    if (known[codePoint]! < 0) known[codePoint] = look(codePoint)
    return known[codePoint]!
  }
}

/** Heights of capitals and of small letters: from `OS/2` version 2 on, in older fonts those of H and x. */
function heights(font: TrueType): {capHeight: number; xHeight: number} {
  const os2 = font.tables.has('OS/2') ? font.tables.get('OS/2') : null
  if (os2 && os2.getUint16(0) >= 2) return {capHeight: os2.getInt16(88), xHeight: os2.getInt16(86)}
  return {capHeight: heightOf(font, 'H'), xHeight: heightOf(font, 'x')}
}

function heightOf(font: TrueType, letter: string): number {
  const outline = font.outlineOf(font.glyphOf(letter.codePointAt(0)!))
  return outline.length < 10 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(8)
}

/** Name 6 of `name` (OpenType 1.9, "name"), in Windows' or in Macintosh's encoding; null when there is none. */
function postscriptName(tables: FontTables): string | null {
  const name = tables.get('name')
  for (let index = 0; index < name.getUint16(2); index++) {
    const record = 6 + 12 * index
    if (name.getUint16(record + 6) !== 6) continue
    const start = name.getUint16(4) + name.getUint16(record + 10)
    const length = name.getUint16(record + 8)
    // It is ASCII by definition, so UTF-16 only doubles the bytes.
    const step = name.getUint16(record) === 1 ? 1 : 2
    const codes = Array.from({length: length / step}, (_, at) => name.getUint8(start + at * step + step - 1))
    return String.fromCharCode(...codes)
  }
  return null
}
