import {plainSpaces} from './plain-spaces.js'

/** A text in lower case with the same offsets, as words are looked for in it: `İ`, the one letter that would become two, becomes `i`. */
export function toLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return plainSpaces(lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase())
}
