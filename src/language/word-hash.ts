/** The hash of no letters, which each word's begins with (FNV-1a). */
export const emptyHash = 0x811c9dc5 | 0

/** A word's hash with one more letter. */
export const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** The hash of the letters of a range; no word is cut out to look it up. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = emptyHash
  for (let at = start; at < end; at++) hash = addLetter(hash, text.charCodeAt(at))
  return hash
}
