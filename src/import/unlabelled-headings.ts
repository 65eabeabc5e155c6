import {foldTone} from '../language/fold.js'
import {readLabel} from '../language/labels.js'
import {readBullet} from './bullets.js'
import {isCapitals} from './capitals.js'
import {isBareType} from './document-types.js'
import type {BodyLine} from './text/body-line.js'

/** Headings without a label, by index of their line. */
interface UnlabelledHeadings {
  /** `capitals`: a line in capitals; `colon`: a short line that ends in a colon. */
  readonly found: ReadonlyMap<number, 'capitals' | 'colon'>
  /** Lines that look like headings and stay text. */
  readonly doubtful: readonly number[]
}

const maxCapitals = 30
const maxSubject = 12
const maxColon = 8
const maxDoubtful = 12

/** A short line with a colon that leads to what follows it, and names no subject. */
const leadIn =
  /(?:sau(?: đây)?|gồm|là|đó|rằng|như|thể|nghị|khai|hiện|định|kính gửi|kính thưa|nội dung|chính)\s*(?:các nội dung|nội dung|chính)?:$/
const subject = /^(?:về|đối với|trên lĩnh vực|lĩnh vực|trong lĩnh vực)\s/

const wordsOf = (text: string): number => text.split(/\s+/, 40).length
const isPlain = ({text, table, isDoubtful}: BodyLine): boolean =>
  !table && !isDoubtful && /^\p{Lu}/u.test(text) && readLabel(text) === null && readBullet(text) === null

/** Find the headings without a label from an index on. A heading of its own kind must have text below it. */
export function findUnlabelledHeadings(lines: readonly BodyLine[], from: number): UnlabelledHeadings {
  const found = new Map<number, 'capitals' | 'colon'>()
  const doubtful: number[] = []
  const colons = colonsOf(lines, from)
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.text.length > 400 || !isPlain(line)) continue
    if (isCapitalTitle(line)) {
      const kind = capitalTitle(lines, index, from)
      if (kind === 'heading') found.set(index, 'capitals')
      else if (kind === 'doubtful') doubtful.push(index)
    } else if (colons.has(index)) {
      if (colons.get(index)) found.set(index, 'colon')
      else doubtful.push(index)
    } else if (looksLikeTitle(lines, index, from)) doubtful.push(index)
  }
  return {found, doubtful}
}

const isCapitalTitle = ({text}: BodyLine): boolean => isCapitals(text) && !/[.;,!?…]$/.test(text) && wordsOf(text) <= maxCapitals

/** A line in capitals is a heading where text stands below it, and no other line in capitals right beside it. */
function capitalTitle(lines: readonly BodyLine[], index: number, from: number): 'heading' | 'doubtful' | 'text' {
  const above = lines[index - 1]
  const next = lines[index + 1]
  // The subject below a bare type is the abstract.
  if (index === from && above && isBareType(above.text)) return 'text'
  if (!next) return 'text'
  const isBeside = (line: BodyLine | undefined, gap: number): boolean =>
    line !== undefined && gap === 0 && isPlain(line) && isCapitalTitle(line)
  return isBeside(index > from ? above : undefined, lines[index]!.gap) || isBeside(next, next.gap) ? 'doubtful' : 'heading'
}

/**
 * Short lines that end in a colon, and whether they are surely headings: they name a subject (`Về kinh tế:`), or there are several between
 * two labels (`Ưu điểm:`, `Hạn chế:`).
 */
function colonsOf(lines: readonly BodyLine[], from: number): ReadonlyMap<number, boolean> {
  const colons = new Map<number, boolean>()
  let run: number[] = []
  const close = (): void => {
    for (const index of run) colons.set(index, run.length > 1)
    run = []
  }
  for (let index = from; index < lines.length - 1; index++) {
    const line = lines[index]!
    if (readLabel(line.text) !== null) close()
    if (!isShortColon(line) || isShortColon(lines[index + 1]!)) continue
    if (subject.test(foldTone(line.text))) colons.set(index, true)
    else run.push(index)
  }
  close()
  return colons
}

/** A short line that ends in a colon, names something, and counts nothing. */
function isShortColon(line: BodyLine): boolean {
  const {text} = line
  if (!text.endsWith(':') || text.length > 120 || !isPlain(line) || isCapitals(text) || /\d/.test(text)) return false
  const folded = foldTone(text)
  return wordsOf(text) <= (subject.test(folded) ? maxSubject : maxColon) && !leadIn.test(folded)
}

/** A short line without a mark, alone between sentences. */
function looksLikeTitle(lines: readonly BodyLine[], index: number, from: number): boolean {
  const {text} = lines[index]!
  const above = lines[index - 1]
  const next = lines[index + 1]
  if (index === from || !above || !next || /[.;:,!?…”"’)]$/u.test(text) || wordsOf(text) > maxDoubtful) return false
  return isClosed(above) && isClosed(next) && wordsOf(next.text) > maxDoubtful
}

const isClosed = ({text}: BodyLine): boolean => /[.;!?][”"’')\]]*$/.test(text)
