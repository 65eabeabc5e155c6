import type {LegacyEncoding} from './looks-legacy.js'
import {fromTcvn3} from './tcvn3.js'
import {fromVni} from './vni.js'

/** How the text of a font is encoded. */
export interface FontEncoding {
  readonly encoding: LegacyEncoding
  /** The font shows small letters as capitals (`.VnTimeH`). */
  readonly capitals: boolean
}

/** The encoding that a font stands for, by its name; null for fonts of Unicode. */
export function encodingOfFont(font: string): FontEncoding | null {
  if (/^\.Vn/i.test(font)) return {encoding: 'tcvn3', capitals: /H$/.test(font.trimEnd())}
  return /^VNI[- ]/i.test(font) ? {encoding: 'vni', capitals: false} : null
}

/** Text in an old encoding as Unicode. Fonts for symbols keep their bytes at U+F000 and above. */
export function toUnicode(text: string, {encoding, capitals}: FontEncoding): string {
  const bytes = text.replace(/[\uf020-\uf0ff]/g, (byte) => String.fromCharCode(byte.charCodeAt(0) - 0xf000))
  return encoding === 'tcvn3' ? fromTcvn3(bytes, capitals) : fromVni(bytes)
}
