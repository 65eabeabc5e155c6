import {labelOrder} from '../../language/label-order.js'
import {type Label, readLabel} from '../../language/labels.js'
import {readBullet} from '../bullets.js'
import {isCapitals} from '../capitals.js'
import {isCutAtHyphen} from './cut-at-hyphen.js'
import type {ParagraphMarks} from './paragraph-marks.js'
import {indentOf, type SourceLine} from './source-lines.js'
import {closed, fullShare, isStrictlyFull} from './wrap-width.js'

/** Whether a line goes on with the one above it; `doubtful`: they stay apart, and the author is asked. */
export type Joint = 'join' | 'apart' | 'doubtful'

/** What is known of a wrapped text. */
export interface Wrapping extends ParagraphMarks {
  /** Columns of its lines. */
  readonly width: number
  /** Styles of labels that surely open titles somewhere in it, as `labelOrder` names them. */
  readonly titleStyles: ReadonlySet<string>
}

/** How many lines back an enumeration within a paragraph is looked for. */
const maxBack = 30

const isLower = (text: string): boolean => /^\p{Ll}/u.test(text)
/** Columns by tabs or wide gaps. */
const isColumnar = (text: string): boolean => text.length <= 400 && (/\t/.test(text) || / {2,}\S.* {2,}\S/.test(text))
const isRule = (text: string): boolean => /^[-_=*–—]{3,}$/.test(text)
const isCapitalTitle = (text: string): boolean => isCapitals(text) && !closed.test(text)
const isBlockOpening = (text: string): boolean => readLabel(text) !== null || readBullet(text) !== null || isRule(text)

/** How the line below a paragraph's last one is joined to it. `group`: the lines of the paragraph so far. */
export function jointOf(group: readonly SourceLine[], next: SourceLine, wrapping: Wrapping): Joint {
  const {width, indent} = wrapping
  const above = group.at(-1)!
  const isFull = above.text.length >= width * fullShare
  const isClosed = closed.test(above.text)
  if (above.isDoubtful || next.isDoubtful || isColumnar(above.text) || isColumnar(next.text) || isRule(above.text)) return 'apart'
  if (next.isBroken) return !isClosed && isFull && isLower(next.text) && !isBlockOpening(next.text) ? 'join' : 'apart'
  if (next.gap > 0) return 'apart'
  if (isCutAtHyphen(above.text, next.text, width)) return 'join'
  if (isBlockOpening(next.text)) return openingJoint(group, next, isFull, isClosed)
  if (indent !== null && indentOf(next.raw) >= indent && !isLower(next.text)) return 'apart'
  if (isCapitalTitle(above.text) || isCapitalTitle(next.text)) return capitalsJoint(group[0]!, above, next, isFull)
  if (isLower(next.text)) return lowerJoint(above.text, next.text, width, isFull, isClosed)
  return isStrictlyFull(above.text, next.text, width) ? fullJoint(group, next, wrapping, isClosed) : 'apart'
}

/** Whether a line goes on with the title above it, which no mark closes. */
export function goesOnWithTitle(above: SourceLine, next: SourceLine): boolean {
  if (above.isDoubtful || next.isDoubtful || next.gap > 0 || above.text.length > 120 || isColumnar(above.text)) return false
  const isTitle = /^\p{Lu}/u.test(above.text) && !isBlockOpening(above.text) && !/[.!?:;,…][”"’')]*$/u.test(above.text)
  return isTitle && isLower(next.text) && !isBlockOpening(next.text)
}

/** Whether a line in capitals is the title of the part or chapter above it, whose label stands alone. */
export function isTitleOfPart(above: SourceLine, next: SourceLine): boolean {
  const label = next.gap <= 1 && !next.isDoubtful ? readLabel(above.text) : null
  if (!label || label.length < above.text.length || !['part', 'chapter', 'division'].includes(label.kind)) return false
  return isCapitals(next.text) && !isBlockOpening(next.text) && !/[.;!?]$/.test(next.text)
}

/** A line that begins with a bullet or a label stands apart, but for `(2)` where `(1)` stands in the midst of the paragraph. */
function openingJoint(group: readonly SourceLine[], next: SourceLine, isFull: boolean, isClosed: boolean): Joint {
  const number = /^\((\d{1,2})\)\s/.exec(next.text)?.[1]
  const before = ` (${Number(number ?? 0) - 1}) `
  if (number && isFull && group.slice(-maxBack).some(({text}) => text.includes(before))) return 'join'
  return isFull && !isClosed && /^[-–]\s+[\p{Ll}\d]/u.test(next.text) ? 'doubtful' : 'apart'
}

/** Titles in capitals go on in capitals only. */
function capitalsJoint(first: SourceLine, above: SourceLine, next: SourceLine, isFull: boolean): Joint {
  if (!isCapitalTitle(above.text) || !isCapitals(next.text)) return 'apart'
  return isFull || readLabel(first.text) !== null ? 'join' : 'apart'
}

function lowerJoint(above: string, next: string, width: number, isFull: boolean, isClosed: boolean): Joint {
  if (isClosed) return isStrictlyFull(above, next, width) ? 'join' : 'apart'
  return isFull || above.endsWith(',') ? 'join' : 'doubtful'
}

/** Labels that open paragraphs rather than titles, unless their text has titles of their style. */
const paragraphKinds: ReadonlySet<Label['kind']> = new Set(['bracketed', 'letter', 'word'])

/** Ends that no title has. */
const openEnd =
  /(?:,|[\s,](?:và|hoặc|của|các|những|về|với|cho|từ|đến|trên|dưới|trong|tại|theo|là|để|ở|do|bằng|đạt|còn|khoảng|số|ngày|năm|tháng))$/

/** A line of a text that is not wrapped is no shorter where someone broke it all the same. */
const broken = 60

/** Columns without doubt: a careless hand leaves two spaces, not three. */
const isSpread = (text: string): boolean => /\t| {3,}\S/.test(text)

/** A sentence that was broken in a text whose lines are paragraphs: it goes on in lower case, or with the figure that its last word asks for. */
export function looseJoint(above: SourceLine, next: SourceLine): Joint {
  if (next.gap > 0 || above.text.length < broken || above.isDoubtful || next.isDoubtful || closed.test(above.text)) return 'apart'
  if (isSpread(above.text) || isSpread(next.text) || isBlockOpening(next.text) || isCapitalTitle(above.text)) return 'apart'
  return /^\p{Ll}{2}/u.test(next.text) || (/^\d/.test(next.text) && openEnd.test(above.text)) ? 'join' : 'apart'
}

/** A full line over one that does not begin in lower case. */
function fullJoint(group: readonly SourceLine[], next: SourceLine, wrapping: Wrapping, isClosed: boolean): Joint {
  const {width, blank, indent, titleStyles} = wrapping
  const above = group.at(-1)!
  const opensSentence = /^[\p{Lu}“"]/u.test(next.text)
  // What begins is set in, and this line is not.
  if (indent !== null) return 'join'
  if (isClosed) {
    if (blank) return opensSentence && above.text.endsWith(':') ? 'doubtful' : 'join'
    return opensSentence && /[:;]$/.test(above.text) ? 'apart' : 'doubtful'
  }
  const label = group.length === 1 && opensSentence && !openEnd.test(above.text) ? readLabel(above.text) : null
  if (!label || (paragraphKinds.has(label.kind) && !titleStyles.has(labelOrder(label.label)?.style ?? ''))) return 'join'
  return next.text.length < width * fullShare && !closed.test(next.text) ? 'join' : 'doubtful'
}
