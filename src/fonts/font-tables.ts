/** The tables of a font file by tag, as views on its bytes. */
export interface FontTables {
  /** Throws a RangeError when the font lacks the table. */
  get(tag: string): DataView<ArrayBuffer>
  has(tag: string): boolean
}

/** `true` and 1.0: outlines in `glyf`. CFF outlines (`OTTO`) and collections (`ttcf`) are not for us. */
const trueTypeVersions = [0x00010000, 0x74727565]

/** Read the table directory (OpenType 1.9, "Table directory"). Throws a RangeError for what is no TrueType font. */
export function readTables(bytes: Uint8Array): FontTables {
  // A font's bytes are never a shared buffer; lib.dom's types leave that open.
  const buffer = bytes.buffer as ArrayBuffer
  const file = new DataView(buffer, bytes.byteOffset, bytes.byteLength)
  if (file.byteLength < 12 || !trueTypeVersions.includes(file.getUint32(0))) throw new RangeError('not a font with TrueType outlines')
  const tables = new Map<string, DataView<ArrayBuffer>>()
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    tables.set(tag, new DataView(buffer, bytes.byteOffset + file.getUint32(entry + 8), file.getUint32(entry + 12)))
  }
  return {
    has: (tag) => tables.has(tag),
    get(tag) {
      const table = tables.get(tag)
      if (!table) throw new RangeError(`the font has no table "${tag}"`)
      return table
    }
  }
}
