const noBreak = /[\u00a0\u202f]/g

/** A text as words are read from it, with the same offsets: spaces that keep a line together are spaces. Copied pages and Word files are full of them. */
export function plainSpaces(text: string): string {
  return text.includes('\u00a0') || text.includes('\u202f') ? text.replace(noBreak, ' ') : text
}
