/** Glyph of a code point; 0 where the font has none. */
export type CharacterMap = (codePoint: number) => number

/** Unicode subtables that we read, best first: platform, encoding, format. */
const preferred = [
  [3, 10, 12],
  [0, 6, 12],
  [0, 4, 12],
  [3, 1, 4],
  [0, 3, 4]
]

/** Read the Unicode subtable of `cmap` (OpenType 1.9, "cmap", formats 4 and 12). Throws a RangeError when there is none. */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const found = new Map<string, number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const record = 4 + 8 * index
    const offset = cmap.getUint32(record + 4)
    found.set(`${cmap.getUint16(record)} ${cmap.getUint16(record + 2)} ${cmap.getUint16(offset)}`, offset)
  }
  for (const kind of preferred) {
    const offset = found.get(kind.join(' '))
    if (offset !== undefined) return kind[2] === 12 ? groups(cmap, offset) : segments(cmap, offset)
  }
  throw new RangeError('the font has no Unicode character map of format 4 or 12')
}

/** Format 12: groups of code points with consecutive glyphs. */
function groups(cmap: DataView, offset: number): CharacterMap {
  const count = cmap.getUint32(offset + 12)
  const at = (index: number): number => offset + 16 + 12 * index
  return (codePoint) => {
    const index = firstFrom(count, (group) => cmap.getUint32(at(group) + 4) >= codePoint)
    if (index === count) return 0
    const start = cmap.getUint32(at(index))
    return codePoint < start ? 0 : cmap.getUint32(at(index) + 8) + codePoint - start
  }
}

/** Format 4: segments of the Basic Multilingual Plane, each with a delta or a list of glyphs. */
function segments(cmap: DataView, offset: number): CharacterMap {
  const size = cmap.getUint16(offset + 6)
  const count = size / 2
  const ends = offset + 14
  const starts = ends + size + 2
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    const index = firstFrom(count, (segment) => cmap.getUint16(ends + 2 * segment) >= codePoint)
    if (index === count) return 0
    const start = cmap.getUint16(starts + 2 * index)
    if (codePoint < start) return 0
    const delta = cmap.getUint16(starts + size + 2 * index)
    const rangeAt = starts + 2 * size + 2 * index
    const range = cmap.getUint16(rangeAt)
    if (range === 0) return (codePoint + delta) & 0xffff
    // The range counts bytes from its own place (a trick of the format's age).
    const glyph = cmap.getUint16(rangeAt + range + 2 * (codePoint - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** The first index for which a test that stays true from somewhere on is true; `count` when none is. */
function firstFrom(count: number, isAt: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAt(middle)) high = middle
    else low = middle + 1
  }
  return low
}
