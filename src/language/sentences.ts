import {isSpaceCode} from './codes.js'
import {readLabel} from './labels.js'

/** A half-open range of offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations that end in a full stop and are followed by what they belong to; in lower case, without that stop. */
const abbreviations = new Set(
  'tp tx tt nxb ts ths pgs gs bs ks cn ls ncs ph q p h x tr st mr mrs ms dr prof số no đ/c đc đt tel fax vd co ltd'.split(' ')
)

/** Words after which a single capital letter is a numeral or a name of a class, so that its full stop ends the sentence. */
const numbered = new Set('thứ khóa khoá chương phần mục quý loại hạng nhóm điểm cấp kỳ bậc số vitamin phụ lục'.split(' '))

/** A mark that may end a sentence, closing marks after it, then white space and what opens the next one. */
const ending = /(?:[.!?…]+)[”"’')\]»]*(?=\s)/g
const opener = /\s+(?=[\p{Lu}\p{N}“"‘'([«•+–—-])/uy

/** The letters of the longest of them. */
const longest = Math.max(...[...abbreviations].map((word) => word.length))
/** How far back a word is looked for. */
const reach = 28

/** What parts words before a full stop: white space and opening marks. */
const parts = (code: number): boolean => isSpaceCode(code) || partingMarks.includes(code)
const partingMarks: readonly number[] = [...'(“"‘\'[«'].map((mark) => mark.charCodeAt(0))

/** What ends at an offset, marks inside it included, and where it begins; empty where white space or an opening mark stands before the offset. */
function tokenBefore(text: string, at: number, from: number): {readonly word: string; readonly start: number} {
  let start = at
  while (start > from && !parts(text.charCodeAt(start - 1))) start--
  return {word: text.slice(start, at), start}
}

/** Whether the full stop at an offset belongs to an abbreviation or an initial. */
function abbreviates(text: string, at: number): boolean {
  const from = Math.max(0, at - reach)
  const {word, start} = tokenBefore(text, at, from)
  // Most sentences end in a longer word.
  if (word.length > longest && !word.includes('.')) return false
  if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return abbreviations.has(word.toLowerCase())
  let end = start
  while (end > from && parts(text.charCodeAt(end - 1))) end--
  return !numbered.has(tokenBefore(text, end, from).word.toLowerCase())
}

/** Drop the white space at both ends; null when nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && isSpaceCode(text.charCodeAt(from))) from++
  while (to > from && isSpaceCode(text.charCodeAt(to - 1))) to--
  return from < to ? {start: from, end: to} : null
}

/** Cut a text at offsets; the pieces have no white space at their ends. */
function cut(text: string, offsets: readonly number[]): Span[] {
  const bounds = [0, ...offsets, text.length]
  return bounds.slice(1).flatMap((end, index) => trimmed(text, bounds[index] ?? 0, end) ?? [])
}

/**
 * The sentences of a paragraph, without the white space between them. Cuts after `.`, `!`, `?`, `…` (and closing marks)
 * only where a sentence can begin; never inside numbers, after abbreviations (`TP.`, `Nxb.`), initials, or the label that opens a sentence.
 */
export function sentences(text: string): Span[] {
  const offsets: number[] = []
  let from = 0
  for (const {0: marks, index} of text.matchAll(ending)) {
    const end = index + marks.length
    opener.lastIndex = end
    if (!opener.test(text)) continue
    if (marks === '.' && abbreviates(text, index)) continue
    const label = readLabel(text.slice(from, from + 64))
    if (label && from + label.length >= end) continue
    offsets.push(end)
    from = end + (/^\s*/.exec(text.slice(end, end + 64))?.[0].length ?? 0)
  }
  return cut(text, offsets)
}

/** The parts of a paragraph that semicolons separate, each with its semicolon, without the white space between them. */
export function clauses(text: string): Span[] {
  return cut(
    text,
    [...text.matchAll(/;[”"’')\]»]*(?=\s)/g)].map(({0: marks, index}) => index + marks.length)
  )
}
