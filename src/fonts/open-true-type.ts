import {type CharacterMap, readCharacterMap} from './character-map.js'
import {type FontTables, readTables} from './font-tables.js'

/** What measuring and embedding need of a TrueType file. Lengths in font units. */
export interface TrueType {
  readonly tables: FontTables
  readonly unitsPerEm: number
  /** Number of glyphs. */
  readonly glyphs: number
  /** Smallest box around all glyphs. */
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number]
  /** Glyph of a code point; 0 where there is none. */
  readonly glyphOf: CharacterMap
  /** Advance width of a glyph. */
  advanceOf(glyph: number): number
  /** Left side bearing of a glyph. */
  bearingOf(glyph: number): number
  /** A glyph's bytes in `glyf`; empty where it has no outline. */
  outlineOf(glyph: number): Uint8Array
}

/** Open a TrueType file (OpenType 1.9). Throws a RangeError for what it cannot read. */
export function openTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes)
  const head = tables.get('head')
  const glyphs = tables.get('maxp').getUint16(4)
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    glyphs,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: readCharacterMap(tables.get('cmap')),
    ...metrics(tables),
    outlineOf: outlines(tables, head.getInt16(50) === 1)
  }
}

/** `hmtx`: the last full entry's width holds for all glyphs after it, which have bearings only. */
function metrics(tables: FontTables): Pick<TrueType, 'advanceOf' | 'bearingOf'> {
  const full = tables.get('hhea').getUint16(34)
  const hmtx = tables.get('hmtx')
  return {
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, full - 1)),
    bearingOf: (glyph) => hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full))
  }
}

/** `loca` and `glyf`; short offsets are halved. */
function outlines(tables: FontTables, long: boolean): (glyph: number) => Uint8Array {
  const loca = tables.get('loca')
  const glyf = tables.get('glyf')
  const start = (glyph: number): number => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph))
}
