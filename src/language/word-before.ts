/** No word that the readers look for is longer. */
const reach = 24

/** Whether a UTF-16 unit is a letter of Vietnamese text; a table of what is no letter above ASCII, since property escapes are slow. */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xfff0
}

/** Whether a UTF-16 unit is white space. */
export function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
}

/** A word and where it begins. */
export interface Word {
  /** In lower case. */
  readonly word: string
  readonly start: number
}

/** The word that ends before the white space at an offset, not below `from`; null when the offset has no white space before it, or no word. */
export function wordBefore(text: string, at: number, from = 0): Word | null {
  let end = at
  while (end > from && isSpaceCode(text.charCodeAt(end - 1))) end--
  if (end === at) return null
  let start = end
  const first = Math.max(from, end - reach)
  while (start > first && isLetterCode(text.charCodeAt(start - 1))) start--
  return start === end ? null : {word: text.slice(start, end).toLowerCase(), start}
}
