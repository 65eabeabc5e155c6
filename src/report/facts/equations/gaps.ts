/** What may matter between two figures: brackets, and marks that may end a sentence. */
const marks = /[().!?…]/g
/** What ends a sentence: a mark, closing marks, then white space and what opens the next, or a capital without a space. */
const ending = /[.!?…][”"’')\]»]*(?:\s+(?=[\p{Lu}\d“"‘'([«•–-])|(?=\p{Lu}\p{Ll}))/uy
/** Words before a full stop that end no sentence: `TP.`, `TS.`, an initial. */
const abbreviation = /(?:^|[\s(.])(?:tp|tx|tt|ts|ths|pgs|gs|bs|ks|nxb|st|tr|đ\/c|[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])$/i

/** Where a sweep over a text stands. */
export interface Sweep {
  /** Number of the sentence, from 0. */
  sentence: number
  /** How many round brackets are open. */
  depth: number
  /** Offset of the next mark: it is sought only once. */
  mark: number
}

/** A sweep that begins at the start of a text. */
export const startSweep = (): Sweep => ({sentence: 0, depth: 0, mark: -1})

/** Sweep over what lies between two offsets; what opens the next sentence may stand at `end`. */
export function sweepGap(sweep: Sweep, text: string, start: number, end: number): void {
  if (sweep.mark < start) sweep.mark = nextMark(text, start)
  for (; sweep.mark < end; sweep.mark = nextMark(text, sweep.mark + 1)) {
    const code = text.charCodeAt(sweep.mark)
    if (code === 40) sweep.depth++
    else if (code === 41) sweep.depth = Math.max(0, sweep.depth - 1)
    else if (endsSentence(text, start, sweep.mark)) {
      sweep.sentence++
      sweep.depth = 0
    }
  }
}

function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.test(text) ? marks.lastIndex - 1 : text.length
}

function endsSentence(text: string, start: number, at: number): boolean {
  ending.lastIndex = at
  return ending.test(text) && !(text.charCodeAt(at) === 46 && abbreviation.test(text.slice(Math.max(start, at - 6), at)))
}

/** The last word of a range of a text, without the marks around it. */
export function lastWord(text: string, from: number, to: number): string {
  const end = to > from && text.charCodeAt(to - 1) === 32 ? to - 1 : to
  let start = end
  while (start > from && text.charCodeAt(start - 1) > 64) start--
  return text.slice(start, end)
}
