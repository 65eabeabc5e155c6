import {seenEnd} from './break-lines.js'
import type {MeasuredText} from './types.js'

/** How narrow and how wide a text can be set, in pt. */
export interface TextWidths {
  /** Of the widest word by itself. */
  readonly word: number
  /** Of the widest word, words that a no-break space joins being one. */
  readonly least: number
  /** Of the text on one line; of the longest of its lines where it has line breaks. */
  readonly most: number
}

/** Measure a text's widest word and its widest line. */
export function textWidths({text, sums, ends}: MeasuredText): TextWidths {
  let widest = 0
  let least = 0
  let most = 0
  let word = 0
  let phrase = 0
  let line = 0
  for (const [index, end] of ends.offsets.entries()) {
    const kind = ends.kinds[index]
    const seen = sums[seenEnd(text, word, end)]!
    widest = Math.max(widest, seen - sums[word]!)
    word = end
    if (kind === 'bound') continue
    least = Math.max(least, seen - sums[phrase]!)
    phrase = end
    if (kind !== 'forced') continue
    most = Math.max(most, seen - sums[line]!)
    line = end
  }
  return {word: widest, least, most}
}
