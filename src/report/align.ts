/** A stretch of a text node that stands in the source letter by letter; its white space is single spaces. */
export interface Piece {
  readonly text: string
  /** Half-open range of offsets into the source. */
  readonly start: number
  readonly end: number
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y
const space = /[ \t\n\r\f]/

/**
 * Cut the value of a text node into pieces whose offsets are exact: at the ends of lines, where white space is folded, and where
 * escapes, character references or dropped tags stand in the source. `start` is the offset of `source`.
 */
export function align(value: string, source: string, start: number): Piece[] {
  if (value === source && !/[\t\n\r\f]| {2}/.test(value)) return value === '' ? [] : [{text: value, start, end: start + value.length}]
  const pieces: {text: string; start: number; end: number}[] = []
  let at = 0
  for (let index = 0; index < value.length; index++) {
    const white = space.test(value[index]!)
    // A folded space stands for the white space after it.
    if (white && index > 0 && space.test(value[index - 1]!)) continue
    const found = locate(source, at, value, index)
    if (found === null) {
      // Nothing in the source reads like this: the rest has the place of the rest.
      pieces.push({text: value.slice(index).replace(/\s+/g, ' '), start: start + at, end: start + source.length})
      break
    }
    const last = pieces.at(-1)
    const text = white ? ' ' : value[index]!
    const touches = last?.end === start + found.start && source[found.start - 1] !== '\n' && found.end === found.start + 1
    if (last && touches) {
      last.text += text
      last.end = start + found.end
    } else pieces.push({text, start: start + found.start, end: start + found.end})
    at = found.end
  }
  return pieces
}

/** The length of a character reference that stands in the source at an offset and not, as it is, in the value; 0 when none does. */
function referenceAt(source: string, at: number, value: string, index: number): number {
  if (source[at] !== '&') return 0
  reference.lastIndex = at
  const written = reference.exec(source)?.[0] ?? ''
  return value.startsWith(written, index) ? 0 : written.length
}

/** Where a letter of the value stands in the source, from an offset on: the same letter, or a character reference for it. */
function locate(source: string, from: number, value: string, index: number): {readonly start: number; readonly end: number} | null {
  const letter = value[index]!
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\' && source[at + 1] === letter) return {start: at + 1, end: at + 2}
    const length = referenceAt(source, at, value, index)
    if (length > 0) return {start: at, end: at + length}
    if (source[at] === letter || (space.test(letter) && space.test(source[at]!))) return {start: at, end: at + 1}
  }
  return null
}
