import type {TrueType} from './open-true-type.js'

/** Flags of a composite glyph's component (OpenType 1.9, "glyf"). */
const wordArguments = 0x0001
const oneScale = 0x0008
const moreComponents = 0x0020
const twoScales = 0x0040
const matrix = 0x0080

/** Tables that an embedded TrueType program needs (ISO 32000-1, 9.9); the last three only where the font is hinted. */
const kept = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf', 'cvt ', 'fpgm', 'prep']

/**
 * A TrueType program with some glyphs only: glyph n is the font's glyph `glyphs[n]`, and after them come the parts of composites.
 * The first must be 0 (`.notdef`); one glyph may stand at several places. The same glyphs give the same bytes.
 */
export function subset(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const {outlines, sources} = collectOutlines(font, glyphs)
  const {glyf, loca} = packOutlines(outlines)
  const made: Readonly<Record<string, Uint8Array>> = {
    head: patched(font, 'head', (head) => {
      head.setUint32(8, 0)
      head.setInt16(50, 1)
    }),
    hhea: patched(font, 'hhea', (hhea) => hhea.setUint16(34, sources.length)),
    maxp: patched(font, 'maxp', (maxp) => maxp.setUint16(4, sources.length)),
    hmtx: metrics(font, sources),
    loca,
    glyf
  }
  const tables = kept.filter((tag) => font.tables.has(tag)).map((tag) => ({tag, bytes: made[tag] ?? copyOf(font, tag)}))
  return packTables(tables)
}

/** The outlines in new order, their components renumbered; `sources` are the glyphs' numbers in the font. */
function collectOutlines(font: TrueType, glyphs: readonly number[]): {outlines: Uint8Array[]; sources: number[]} {
  const sources = [...glyphs]
  const places = new Map<number, number>()
  for (const [place, glyph] of sources.entries()) if (!places.has(glyph)) places.set(glyph, place)
  const placeOf = (glyph: number): number => {
    const place = places.get(glyph) ?? sources.push(glyph) - 1
    places.set(glyph, place)
    return place
  }
  const outlines: Uint8Array[] = []
  // It grows while components are found.
  for (let place = 0; place < sources.length; place++) outlines.push(renumbered(font.outlineOf(sources[place]!), placeOf))
  return {outlines, sources}
}

/** A copy of an outline whose component numbers are the new ones; simple glyphs have none. */
function renumbered(outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array {
  const copy = outline.slice()
  const view = new DataView(copy.buffer)
  if (copy.length < 10 || view.getInt16(0) >= 0) return copy
  for (let offset = 10; ; ) {
    const flags = view.getUint16(offset)
    view.setUint16(offset + 2, placeOf(view.getUint16(offset + 2)))
    offset += 4 + (flags & wordArguments ? 4 : 2) + (flags & oneScale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0)
    if (!(flags & moreComponents)) return copy
  }
}

/** `glyf` and its long `loca`; each outline begins at a multiple of four. */
function packOutlines(outlines: readonly Uint8Array[]): {glyf: Uint8Array; loca: Uint8Array} {
  const glyf = new Uint8Array(outlines.reduce((sum, {length}) => sum + padded(length), 0))
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)))
  let offset = 0
  for (const [place, outline] of outlines.entries()) {
    glyf.set(outline, offset)
    offset += padded(outline.length)
    loca.setUint32(4 * (place + 1), offset)
  }
  return {glyf, loca: new Uint8Array(loca.buffer)}
}

/** `hmtx` with a full entry for each glyph. */
function metrics(font: TrueType, sources: readonly number[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * sources.length))
  for (const [place, glyph] of sources.entries()) {
    hmtx.setUint16(4 * place, font.advanceOf(glyph))
    hmtx.setInt16(4 * place + 2, font.bearingOf(glyph))
  }
  return new Uint8Array(hmtx.buffer)
}

function copyOf(font: TrueType, tag: string): Uint8Array {
  const {buffer, byteOffset, byteLength} = font.tables.get(tag)
  return new Uint8Array(buffer, byteOffset, byteLength).slice()
}

function patched(font: TrueType, tag: string, patch: (table: DataView) => void): Uint8Array {
  const copy = copyOf(font, tag)
  patch(new DataView(copy.buffer))
  return copy
}

/** A font file from its tables: directory in the order of tags, sums, and the whole file's sum in `head`. */
function packTables(tables: readonly {readonly tag: string; readonly bytes: Uint8Array}[]): Uint8Array {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1))
  const start = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((sum, {bytes}) => sum + padded(bytes.length), start))
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (sorted.length - power))
  let offset = start
  let head = 0
  for (const [index, {tag, bytes}] of sorted.entries()) {
    file.set(bytes, offset)
    file.set(new TextEncoder().encode(tag), 12 + 16 * index)
    view.setUint32(16 + 16 * index, sumOf(view, offset, padded(bytes.length)))
    view.setUint32(20 + 16 * index, offset)
    view.setUint32(24 + 16 * index, bytes.length)
    if (tag === 'head') head = offset
    offset += padded(bytes.length)
  }
  view.setUint32(head + 8, 0xb1b0afba - sumOf(view, 0, file.length))
  return file
}

const padded = (length: number): number => (length + 3) & ~3

/** Sum of 32-bit words, modulo 2^32. */
function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
  return sum
}
