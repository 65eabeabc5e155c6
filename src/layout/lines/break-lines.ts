import type {ParagraphStyle} from '../../theme/types.js'
import {cutWord} from './cut-word.js'
import type {BrokenLine, MeasuredText} from './types.js'

/** The space that lines are broken into, in pt from the frame's left edge. */
export interface LineShape {
  /** Where the first line's text begins, and where the others'. */
  readonly first: number
  readonly left: number
  /** Where all lines end. */
  readonly right: number
  readonly align: ParagraphStyle['align']
  /** Share of a line that text may fill: below 1 where another program will break the lines again. */
  readonly spare: number
  /** Size of the text: the largest space between words that still looks like one is measured with it. */
  readonly size: number
}

/** A line that would stay emptier than this share is filled by breaking at a no-break space. */
const loosest = 0.4
const rounding = 0.001

/** Lines of a centred text that are made even; more than so many are running text. */
const mostEven = 6

/** Break a text into lines. There is always one line, empty when the text is. The few lines of a centred title are made even. */
export function breakLines(measured: MeasuredText, shape: LineShape): BrokenLine[] {
  const lines = fillLines(measured, shape)
  return shape.align === 'center' && lines.length > 1 && lines.length <= mostEven ? evenLines(measured, shape, lines) : lines
}

/** The narrowest lines of the same number, found by bisection: no word stands alone in the last one. Their ends are free ones. */
function evenLines(measured: MeasuredText, shape: LineShape, lines: BrokenLine[]): BrokenLine[] {
  const free = new Set(measured.ends.offsets.filter((_, index) => measured.ends.kinds[index] !== 'bound'))
  let even = lines
  let low = shape.spare / 2
  let high = shape.spare
  for (let step = 0; step < 8; step++) {
    const spare = (low + high) / 2
    const tried = fillLines(measured, {...shape, spare})
    if (tried.length === lines.length && tried.slice(0, -1).every(({end}) => free.has(end))) {
      even = tried
      high = spare
    } else low = spare
  }
  return even
}

/** As many words a line as fit. */
function fillLines(measured: MeasuredText, shape: LineShape): BrokenLine[] {
  const {text} = measured
  const lines: BrokenLine[] = []
  let start = 0
  let next = 0
  do {
    const left = lines.length === 0 ? shape.first : shape.left
    const room = (shape.right - left) * shape.spare
    const line = fillLine(measured, start, next, room)
    const visible = seenEnd(text, start, line.end)
    lines.push(setLine(measured, {start, end: line.end, visible}, left, shape, line.last))
    start = line.end
    next = line.next
  } while (start < text.length)
  return lines
}

interface Filled {
  readonly end: number
  /** Index of the first possible line end that lies behind this line. */
  readonly next: number
  /** The paragraph or a forced line ends here: not justified. */
  readonly last: boolean
}

function fillLine(measured: MeasuredText, start: number, next: number, room: number): Filled {
  const {text, sums, ends} = measured
  const widthTo = (end: number): number => sums[seenEnd(text, start, end)]! - sums[start]!
  let free = -1
  let bound = -1
  for (let index = next; index < ends.offsets.length; index++) {
    const end = ends.offsets[index]!
    if (widthTo(end) > room + rounding) break
    const kind = ends.kinds[index]!
    if (kind === 'forced') return {end, next: index + 1, last: true}
    if (kind === 'free') free = index
    bound = index
  }
  const loose = free < 0 || widthTo(ends.offsets[free]!) < room * (1 - loosest)
  const chosen = loose && bound > free ? bound : free
  if (chosen >= 0) return {end: ends.offsets[chosen]!, next: chosen + 1, last: false}
  return {end: cutWord(measured, start, ends.offsets[next] ?? text.length, room), next, last: false}
}

/** Where a line's trailing spaces begin. */
export function seenEnd(text: string, start: number, end: number): number {
  let seen = end
  while (seen > start && text.charCodeAt(seen - 1) === 0x20) seen--
  return seen
}

function setLine(
  measured: MeasuredText,
  range: Omit<BrokenLine, 'x' | 'wordSpace'>,
  left: number,
  shape: LineShape,
  last: boolean
): BrokenLine {
  const {text, sums} = measured
  const {start, visible} = range
  const rest = shape.right - left - (sums[visible]! - sums[start]!)
  if (shape.align === 'center') return {...range, x: left + rest / 2, wordSpace: 0}
  if (shape.align === 'right') return {...range, x: left + rest, wordSpace: 0}
  const spaces = shape.align === 'justify' && !last ? countSpaces(text, start, visible) : 0
  const wordSpace = spaces > 0 && rest / spaces <= 1.5 * shape.size ? rest / spaces : 0
  return {...range, x: left, wordSpace}
}

/** How many spaces a range of the text has. */
export function countSpaces(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) count++
  return count
}
