import type {Inline} from '../report/types.js'

/**
 * Offset into `plainText(inlines)` of an offset into the source file; null where no run stands there letter for letter
 * (decomposed letters, escapes, words that are not the announcement's).
 */
export function textOffset(inlines: readonly Inline[], offset: number): number | null {
  let from = 0
  for (const inline of inlines) {
    if (inline.type === 'footnote') continue
    if (inline.type === 'break') {
      from++
      continue
    }
    const {place, text} = inline
    if (place && place.start <= offset && offset < place.end)
      return place.end - place.start === text.length ? from + offset - place.start : null
    from += text.length
  }
  return null
}
