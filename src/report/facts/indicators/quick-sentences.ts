import {isCapitalCode, isDigitCode} from '../../../language/codes.js'

/** A half-open range of a text. */
interface Range {
  readonly start: number
  readonly end: number
}

/** Abbreviations that a full stop may follow inside a sentence. */
const abbreviation = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d])(?:TP|Tp|TX|TT|TS|ThS|PGS|GS|BS|Q|P|\p{Lu})$/u
const openers: readonly number[] = [...'“"‘\'([«'].map((mark) => mark.charCodeAt(0))

/**
 * The sentences of a text, cut at full stops alone and without a look at lists: quicker than `sentences`, and enough to know
 * which words may speak of which figures. One cut too many loses a link; it makes none.
 */
export function quickSentences(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 2)) {
    const next = text.charCodeAt(stop + 2)
    const opens = isCapitalCode(next) || isDigitCode(next) || openers.includes(next)
    if (!opens || abbreviates(text, start, stop)) continue
    ranges.push({start, end: stop + 1})
    start = stop + 2
  }
  if (start < text.length) ranges.push({start, end: text.length})
  return ranges
}

/** Whether a full stop belongs to an abbreviation: it ends in a capital, or in `Tp`. */
function abbreviates(text: string, start: number, stop: number): boolean {
  const last = text.charCodeAt(stop - 1)
  return (last === 0x70 || isCapitalCode(last)) && abbreviation.test(text.slice(Math.max(start, stop - 4), stop))
}
