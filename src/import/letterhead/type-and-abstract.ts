import {readLabel} from '../../language/labels.js'
import {readBullet} from '../bullets.js'
import {isCapitals} from '../capitals.js'
import {isBareType, namesType} from '../document-types.js'
import type {FoundFields} from '../front-matter.js'
import {joinLines, type Line} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {readAttachedTo} from './attached-to.js'
import {classify} from './classify.js'

/** What stands between a letterhead and the text. */
interface Opening {
  readonly fields: Pick<FoundFields, 'kind' | 'title' | 'attachedTo'>
  /** Index of the line after it. */
  readonly to: number
  /** The first line of what may be an abstract, but may go on in the text; null when all is certain. */
  readonly doubt: Line | null
}

const maxLines = 6
const maxWords = 60

/** What is known of a paper before its type is read. */
interface Setting {
  /** Columns at which the text is wrapped, or null. */
  readonly width: number | null
  /** Whether it may be sent with a letter: it has neither number nor signature. */
  readonly mayBeAttached: boolean
}

/** Read the type of the paper at an index, the abstract below it, `(Kèm theo …)` and the rule that ends them; null when there is no type. */
export function readTypeAndAbstract(lines: readonly SourceLine[], from: number, {width, mayBeAttached}: Setting): Opening | null {
  const type = lines[from]
  if (!type || !namesType(type.text)) return null
  const isBare = isBareType(type.text)
  const found = isBare ? findAbstract(lines, from + 1, width) : []
  const isWhole = isAbstractWhole(found, lines[from + 1 + found.length])
  let to = from + 1 + (isWhole ? found.length : 0)
  const attached = mayBeAttached ? readAttachedTo(lines, to) : null
  if (attached) to = attached.to
  const mark = lines[to]
  if (mark && classify(mark.text) === 'mark') to++
  const title = isBare ? (isWhole && found.length > 0 ? joinLines(found) : undefined) : type
  return {
    fields: {...(isBare && {kind: type}), ...(title && {title}), ...(attached && {attachedTo: attached.line})},
    to,
    doubt: isWhole ? null : (found[0] ?? null)
  }
}

/** The lines that may be an abstract: all up to what parts it from the text, else those that are not as wide as the text. */
function findAbstract(lines: readonly SourceLine[], from: number, width: number | null): readonly SourceLine[] {
  const collect = (narrow: number | null): SourceLine[] => {
    const found: SourceLine[] = []
    while (found.length < maxLines && isAbstract(lines[from + found.length], found, narrow)) found.push(lines[from + found.length]!)
    return found
  }
  const found = collect(null)
  return isParted(lines[from + found.length]) ? found : collect(width)
}

/** Whether a line may go on with the abstract. */
function isAbstract(line: SourceLine | undefined, above: readonly SourceLine[], width: number | null): boolean {
  if (!line || (above.length > 0 && line.gap > 0)) return false
  const {text} = line
  if (/[.;:!?]$|^[(“"]|^Kính gửi/u.test(text) || readLabel(text) !== null || readBullet(text) !== null) return false
  if (classify(text) === 'mark' || (width !== null && text.length >= width * 0.85)) return false
  return [...above, line].reduce((sum, one) => sum + one.text.split(/\s+/).length, 0) <= maxWords
}

/** Whether what follows shows where the abstract ends, or its lines belong together anyway. */
function isAbstractWhole(found: readonly SourceLine[], next: SourceLine | undefined): boolean {
  if (found.length === 0) return true
  const isOneStyle = found.every(({text}) => isCapitals(text)) && !isCapitals(next?.text ?? '')
  return isParted(next) || isOneStyle || found.slice(1).every(({text}) => /^\p{Ll}/u.test(text))
}

/** Whether a line cannot be read as the abstract's next one. */
const isParted = (next: SourceLine | undefined): boolean =>
  !next || next.gap > 0 || classify(next.text) === 'mark' || /^\(/.test(next.text) || readLabel(next.text) !== null
