import type {Inline} from '../report/types.js'

/** Marks stand in the private use area: no letter of Markdown, Handlebars or Vietnamese is there. */
const open = 0xe000
const close = 0xe001
const zero = 0xe010

/** A character that only marks may use. */
export const privateUse = /[\ue000-\uf8ff]/

const marked = /\ue000([\ue010-\ue01f]+)\ue001/g

/** The mark that stands for the value of an index, from 0. */
export function markOf(index: number): string {
  const digits = [...index.toString(16)].map((digit) => String.fromCharCode(zero + Number.parseInt(digit, 16)))
  return String.fromCharCode(open) + digits.join('') + String.fromCharCode(close)
}

/** Cut a text at its marks. Throws a RangeError for a mark without a value: it was not made by `markOf` for these values. */
export function splitMarks(text: string, values: readonly (readonly Inline[])[]): (string | readonly Inline[])[] {
  const pieces: (string | readonly Inline[])[] = []
  let from = 0
  for (const {0: mark, 1: digits = '', index} of text.matchAll(marked)) {
    if (index > from) pieces.push(text.slice(from, index))
    pieces.push(markedValue(digits, values))
    from = index + mark.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

function markedValue(digits: string, values: readonly (readonly Inline[])[]): readonly Inline[] {
  const index = [...digits].reduce((sum, digit) => sum * 16 + digit.charCodeAt(0) - zero, 0)
  const value = values[index]
  if (!value) throw new RangeError(`no value for mark ${index}`)
  return value
}
