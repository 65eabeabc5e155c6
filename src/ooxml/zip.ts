import {strToU8, unzipSync, type Zippable, zipSync} from 'fflate'

/** One file of an Office package. */
export interface Part {
  /** Path in the zip, without a leading slash: `word/document.xml`. */
  readonly name: string
  /** Text is written as UTF-8. */
  readonly data: Uint8Array | string
}

/** The part that readers look for first (OPC, ECMA-376-2, 7.3). */
export const contentTypesName = '[Content_Types].xml'

/**
 * The earliest day that a zip can hold, by the local clock: fflate writes local time, so this gives the same bytes in every time zone.
 * Noon, since there are zones in which some midnights do not exist.
 */
const date = new Date(1980, 0, 1, 12)

/** A regular file, readable by all (`0100644` of Unix): Word for Mac refuses entries without it. */
const attributes = {os: 3, attrs: 0o100644 << 16, mtime: date, level: 6} as const

/**
 * Zip the parts, content types first and the others in the given order. The same parts give the same bytes, on every machine.
 * Throws a RangeError when two parts have one name.
 */
export function zipParts(parts: readonly Part[]): Uint8Array {
  const entries = new Map<string, Uint8Array>()
  for (const {name, data} of first(contentTypesName, parts)) {
    if (entries.has(name)) throw new RangeError(`two parts named ${name}`)
    entries.set(name, typeof data === 'string' ? strToU8(data) : data)
  }
  const zippable: Zippable = {}
  for (const [name, data] of entries) zippable[name] = [data, attributes]
  return zipSync(zippable)
}

/** Unzip into parts with their bytes, in the archive's order, folders left out. Throws when the bytes are no zip. */
export function unzip(bytes: Uint8Array): Part[] {
  const files = unzipSync(bytes, {filter: ({name}) => !name.endsWith('/')})
  return Object.keys(files).map((name) => ({name, data: files[name]!}))
}

/** A part's text, read as UTF-8. */
export function partText({data}: Part): string {
  return typeof data === 'string' ? data : new TextDecoder().decode(data)
}

function first(name: string, parts: readonly Part[]): readonly Part[] {
  return [...parts.filter((part) => part.name === name), ...parts.filter((part) => part.name !== name)]
}
