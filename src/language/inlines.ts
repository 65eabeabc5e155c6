import type {Inline, Run} from '../report/types.js'
import {cutPlace} from './cut-place.js'

/** The words of inlines; a line break is one space, a footnote's number is no word and has no length. Offsets of `sliceInlines` count in it. */
export function plainText(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) text += inline.type === 'run' ? inline.text : inline.type === 'break' ? ' ' : ''
  return text
}

/** Whether the words of inlines end in a colon, white space apart: they introduce what stands below. */
export function endsWithColon(inlines: readonly Inline[]): boolean {
  for (let at = inlines.length - 1; at >= 0; at--) {
    const inline = inlines[at]!
    const words = inline.type === 'run' ? inline.text.trimEnd() : ''
    if (words !== '') return words.endsWith(':')
  }
  return false
}

/**
 * Cut the half-open range `start` to `end` of `plainText(inlines)` out of inlines; marks and places come along.
 * A footnote's number goes with the character before it (at the very beginning: with offset 0), so that slices which
 * cover the text cover every number once. Offsets beyond the text are cut to it.
 */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const slice: Inline[] = []
  let offset = 0
  for (const inline of inlines) {
    if (offset > end) break
    if (inline.type === 'footnote') {
      if (offset === 0 ? start <= 0 : start < offset && offset <= end) slice.push(inline)
      continue
    }
    const length = inline.type === 'run' ? inline.text.length : 1
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, length)
    if (from < to) slice.push(inline.type === 'run' ? sliceRun(inline, from, to) : inline)
    offset += length
  }
  return slice
}

function sliceRun(run: Run, from: number, to: number): Run {
  if (from === 0 && to === run.text.length) return run
  const text = run.text.slice(from, to)
  return run.place ? {...run, text, place: cutPlace(run.place, run.text.length, from, to)} : {...run, text}
}
