import {pastSpace} from './codes.js'
import type {NumberSite} from './number-site.js'
import {readNumber} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'

const slash = /(\d+(?:[.,]\d+)*)\s?([/:])\s?(\d+(?:[.,]\d+)*)(?![\d/])/y

/** What tells a rank from a share: a word of ranking before it, in the same sentence. */
const ranking = /(?:xếp|hạng|vị trí|papi|pci|par[\s-]?index|sipas|dti)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^.;]{0,80}$/

/** `398/398`, `8/10`, `3:1` are ratios (of done to planned it may exceed 1); `từ 37/63 lên 12/63` of an index are ranks. Null for anything else. */
export function readFraction({text, lower, at, end}: NumberSite): ReadQuantity | null {
  const mark = lower.charCodeAt(pastSpace(lower, end))
  if (mark !== 0x2f && mark !== 0x3a) return null
  slash.lastIndex = at
  const match = slash.exec(text)
  const part = match && readNumber(match[1]!)
  const whole = match && readNumber(match[3]!)
  if (!match || part === null || whole === null) return null
  const before = lower.slice(Math.max(0, at - 120), at)
  const ranks = match[2] === '/' && part <= whole && Number.isInteger(part) && Number.isInteger(whole) && ranking.test(before)
  return {start: at, end: slash.lastIndex, reading: {kind: ranks ? 'rank' : 'ratio', part, whole}}
}
