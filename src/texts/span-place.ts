import type {Place} from '../diagnostic.js'
import type {Inline} from '../report/types.js'

/** The place from the first to the last inline that has one; null when none has. */
export function spanPlace(inlines: readonly Inline[]): Place | null {
  const places = inlines.flatMap((inline) => ('place' in inline && inline.place ? [inline.place] : []))
  const [first] = places
  const last = places.at(-1)
  return first && last ? {...first, end: Math.max(first.end, last.end)} : null
}
