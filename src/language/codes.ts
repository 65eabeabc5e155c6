/** Whether a UTF-16 unit is a digit. */
export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * Whether a UTF-16 unit is a letter of Vietnamese text; a table of what is no letter above ASCII, since property escapes are slow.
 * Expressions say `A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ` for the same reason: all letters up to the last of Vietnamese, without `×`, `÷` and combining marks.
 */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xfff0
}

/** Whether a UTF-16 unit is white space. */
export function isSpaceCode(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && isRareSpace(code))
}

function isRareSpace(code: number): boolean {
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
}

/** The offset itself, or the one after it where white space stands there. */
export function pastSpace(text: string, at: number): number {
  return isSpaceCode(text.charCodeAt(at)) ? at + 1 : at
}
