import {isLetterCode, isSpaceCode} from './codes.js'

/** No word that the readers look for is longer. */
export const longest = 24

/** A word and where it begins. */
export interface Word {
  readonly word: string
  readonly start: number
}

/** Where the white space before an offset begins, not below `from`. */
export function spaceStart(text: string, at: number, from = 0): number {
  let start = at
  while (start > from && isSpaceCode(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the letters that end at an offset begin, not below `from`. */
export function lettersStart(text: string, end: number, from = 0): number {
  const first = Math.max(from, end - longest)
  let start = end
  while (start > first && isLetterCode(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the letters that begin at an offset end. */
export function lettersEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + longest)
  let end = start
  while (end < last && isLetterCode(text.charCodeAt(end))) end++
  return end
}

/**
 * The word of a text in lower case that ends before the white space at an offset, not below `from`;
 * null when the offset has no white space before it, or no word.
 */
export function wordBefore(lower: string, at: number, from = 0): Word | null {
  const end = spaceStart(lower, at, from)
  if (end === at) return null
  const start = lettersStart(lower, end, from)
  return start === end ? null : {word: lower.slice(start, end), start}
}
