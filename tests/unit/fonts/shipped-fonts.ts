import {readFileSync} from 'node:fs'
import {allFontFiles, type FontFile} from '../../../src/fonts/font-files.js'
import {readFont} from '../../../src/fonts/read-font.js'
import type {Font} from '../../../src/fonts/types.js'

/** The bytes of a shipped font file. */
export const fontBytes = ({origin}: FontFile): Uint8Array => new Uint8Array(readFileSync(`node_modules/${origin}`))

/** A shipped font, read. */
export function shippedFont(name: string): Font {
  const entry = allFontFiles.find(({file}) => file === name)
  if (!entry) throw new RangeError(`no font ${name}`)
  return readFont(entry.file, entry.family, entry.bold, entry.italic, fontBytes(entry))
}
