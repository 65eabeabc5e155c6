import type {Line} from '../line.js'

/** A line of a plain text that holds something. */
export interface SourceLine extends Line {
  /** As it stands in the file, with the white space at its ends. */
  readonly raw: string
  /** Offset of `raw` in the text. */
  readonly from: number
  /** How many blank lines stand above it. */
  readonly gap: number
  /** Whether a line that was left out stood right above it, such as a page number. */
  readonly isBroken: boolean
  /** Whether it may be no part of the text, such as the caption of a photo. */
  readonly isDoubtful: boolean
}

/** The lines of a text that hold something. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let from = 0
  let gap = 0
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') gap++
    else {
      const start = from + raw.length - raw.trimStart().length
      lines.push({text: line, spans: [{start, end: start + line.length}], raw, from, gap, isBroken: false, isDoubtful: false})
      gap = 0
    }
    from += raw.length + 1
  }
  return lines
}

/** The lines without those that are out; what stood below one of these is broken off from what stood above it. Indexes are of `lines`. */
export function withoutLines(
  lines: readonly SourceLine[],
  out: ReadonlyMap<number, unknown>,
  doubtful: ReadonlyMap<number, unknown>
): SourceLine[] {
  return lines.flatMap((line, index) => (out.has(index) ? [] : [{...line, isBroken: out.has(index - 1), isDoubtful: doubtful.has(index)}]))
}

/** Columns of white space before a line; a tab goes to the next multiple of 8. */
export function indentOf(raw: string): number {
  let column = 0
  for (const character of raw) {
    if (character === '\t') column += 8 - (column % 8)
    else if (/\s/.test(character)) column++
    else break
  }
  return column
}
