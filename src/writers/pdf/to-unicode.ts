/** Entries that one block of a character map may have (Adobe technical note 5014). */
const blockSize = 100

/**
 * The character map that gives text back: code n stands for `codePoints[n - 1]` (ISO 32000-1, 9.10.3).
 * Each code point has a code of its own, also where two share a glyph, so that text comes out as it went in.
 */
export function toUnicode(codePoints: readonly number[]): string {
  const entries = codePoints.map((codePoint, index) => `<${hex(index + 1)}> <${utf16(codePoint)}>`)
  const blocks = Array.from({length: Math.ceil(entries.length / blockSize)}, (_, at) => {
    const block = entries.slice(at * blockSize, (at + 1) * blockSize)
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** Four hexadecimal digits. */
export const hex = (value: number): string => value.toString(16).padStart(4, '0')

const utf16 = (codePoint: number): string => {
  const units = String.fromCodePoint(codePoint)
  return units.length === 1 ? hex(codePoint) : hex(units.charCodeAt(0)) + hex(units.charCodeAt(1))
}
