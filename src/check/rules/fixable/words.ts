import type {Range} from './text-ranges.js'

/** No word of Vietnamese is longer. */
const longest = 24

/** The letters that end right before an offset. */
export const wordBefore = (text: string, at: number): string =>
  /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]*$/.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? ''

/** The letters that begin at an offset. */
export const wordAfter = (text: string, at: number): string => /^[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]*/.exec(text.slice(at, at + longest))?.[0] ?? ''

/** What stands around an offset without white space, cut to some length: an address shows by its marks. */
export function tokenAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(at, at + 80))?.[0] ?? ''
  return before + after
}

/** Whether a token is an address of the web, of mail, or a path. */
export const isAddress = (token: string): boolean => /:\/\/|@|\\|^www\./i.test(token)

/** Offset of the first of the spaces that end right before an offset. */
export function spacesBefore(text: string, at: number): number {
  let from = at
  while (text.charCodeAt(from - 1) === 0x20) from--
  return from
}

/** Offset after the spaces that begin at an offset. */
export function spacesAfter(text: string, at: number): number {
  let to = at
  while (text.charCodeAt(to) === 0x20) to++
  return to
}

/** Whether at most one word stands before an offset on its line: `VI.` there is a label, and a space more or less would change the outline. */
export function isAfterLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (line.length < before.length || at <= 40) && /^[\s#>*+-]*\S*$/.test(line)
}

/**
 * Whether a stretch of text ends in a mark. Of a labelled line that does not, one sentence makes a title and two make a paragraph: there
 * only the author may part sentences.
 */
export const endsInMark = (text: string, {end}: Range): boolean => /[.;:!?…][”"’)]*$/.test(text.slice(Math.max(0, end - 4), end))
