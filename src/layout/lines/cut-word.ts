import type {MeasuredText} from './types.js'

/** Marks after which a long word (an address, a chain of compounds) is best cut. */
const seam = /[-‐–—/\\.,;:?&=_@+|)]/

/**
 * Where to cut a word that is wider than a line: behind the last mark in the second half of what fits, but never
 * before a digit (`1.482/1.646` stays readable); else at the last character that fits. At least one character is taken.
 */
export function cutWord(measured: MeasuredText, start: number, end: number, room: number): number {
  const {text} = measured
  const fitting = wholeCharacter(measured, start, lastFitting(measured, start, end, room), end)
  for (let at = fitting; at > (start + fitting) / 2; at--) {
    if (seam.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at)) && at < end) return at
  }
  return fitting
}

/** The last offset to which the text fits, by bisection. */
function lastFitting({sums}: MeasuredText, start: number, end: number, room: number): number {
  let low = start + 1
  let high = end
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sums[middle]! - sums[start]! <= room) low = middle
    else high = middle - 1
  }
  return low
}

/** Combining marks, joiners, variation selectors, second halves of surrogate pairs. */
const continues = /[\u0300-\u036f]|\u200d|[\ufe00-\ufe0f]|[\udc00-\udfff]/

/** Whether the code unit at an offset belongs to the character that begins before it. */
export const continuesCharacter = (text: string, at: number): boolean => continues.test(text.charAt(at))

/**
 * Move a cut so that it parts no surrogate pair, no letter from its marks, and no footnote's number from what it
 * belongs to: back, or forward when the line would be empty.
 */
function wholeCharacter({text, references}: MeasuredText, start: number, cut: number, end: number): number {
  const parts = (at: number): boolean =>
    continuesCharacter(text, at) || references.some((reference) => reference.start <= at && at < reference.end)
  let at = cut
  while (at > start && parts(at)) at--
  if (at > start) return at
  at = cut
  while (at < end && parts(at)) at++
  return at
}
