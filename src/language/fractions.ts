import {readNumber} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {isSpaceCode} from './word-before.js'

const slash = /(\d+(?:[.,]\d+)*)\s?([/:])\s?(\d+(?:[.,]\d+)*)(?![\d/])/y

/** What tells a rank from a share: a word of ranking before it, in the same sentence. */
const ranking = /(?:xếp|hạng|vị trí|PAPI|PCI|PAR[\s-]?INDEX|SIPAS|DTI)(?![A-Za-zÀ-ỹ])[^.;]{0,80}$/i

/** Whether a slash or a colon follows, after a space at most. */
function divides(text: string, end: number): boolean {
  const mark = isSpaceCode(text.charCodeAt(end)) ? text.charCodeAt(end + 1) : text.charCodeAt(end)
  return mark === 0x2f || mark === 0x3a
}

/** `398/398`, `8/10`, `3:1` are ratios (of done to planned it may exceed 1); `từ 37/63 lên 12/63` of an index are ranks. Null for anything else. */
export function readFraction(text: string, at: number, written: string): ReadQuantity | null {
  if (!divides(text, at + written.length)) return null
  slash.lastIndex = at
  const match = slash.exec(text)
  const part = match && readNumber(match[1]!)
  const whole = match && readNumber(match[3]!)
  if (!match || part === null || whole === null) return null
  const before = text.slice(Math.max(0, at - 120), at)
  const ranks = match[2] === '/' && part <= whole && Number.isInteger(part) && Number.isInteger(whole) && ranking.test(before)
  return {start: at, end: slash.lastIndex, reading: {kind: ranks ? 'rank' : 'ratio', part, whole}}
}
