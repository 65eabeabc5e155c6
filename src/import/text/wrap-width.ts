import type {SourceLine} from './source-lines.js'

/** Marks after which a line may have come to its end. */
export const closed = /[.!?:;…][”"’')\]»]*$/u

/** Texts are wrapped within these columns: e-mails at 70 to 80, copies of PDF at up to 110. */
const narrowest = 40
const widest = 120
/** Fewer lines that go on below tell nothing. */
const minEvidence = 3
/** A line is full from this share of the width on. */
export const fullShare = 0.7

/** Where words would be wrapped again; letters are not all as wide as one another. */
const strictShare = 0.85

/** Whether the first word of a line would not have fitted on the line above. */
export const isStrictlyFull = (above: string, next: string, width: number): boolean =>
  above.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width * strictShare

/**
 * The columns at which a text is hard-wrapped; null when its lines are paragraphs. It is wrapped when hardly any line is longer than the
 * widest that wrapping gives, and several full lines without a closing mark go on below in lower case.
 */
export function wrapWidth(lines: readonly SourceLine[]): number | null {
  const lengths = lines.map(({text}) => text.length).sort((one, other) => one - other)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0
  if (width < narrowest || width > widest) return null
  const going = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next?.gap === 0 && line.text.length >= width * fullShare && !closed.test(line.text) && /^\p{Ll}{2}/u.test(next.text)
  })
  return going.length >= minEvidence ? width : null
}
