import {isLetterCode, isSpaceCode} from './codes.js'

/** No word that the readers look for is longer. */
const reach = 24

/** A word and where it begins. */
export interface Word {
  readonly word: string
  readonly start: number
}

/**
 * The word of a text in lower case that ends before the white space at an offset, not below `from`;
 * null when the offset has no white space before it, or no word.
 */
export function wordBefore(lower: string, at: number, from = 0): Word | null {
  let end = at
  while (end > from && isSpaceCode(lower.charCodeAt(end - 1))) end--
  if (end === at) return null
  let start = end
  const first = Math.max(from, end - reach)
  while (start > first && isLetterCode(lower.charCodeAt(start - 1))) start--
  return start === end ? null : {word: lower.slice(start, end), start}
}

/** The word of a text in lower case that begins at an offset; empty where none does. */
export function wordAt(lower: string, at: number): string {
  const last = Math.min(lower.length, at + reach)
  let end = at
  while (end < last && isLetterCode(lower.charCodeAt(end))) end++
  return lower.slice(at, end)
}
