import {readLabel} from '../../language/labels.js'
import {readBullet} from '../bullets.js'
import {indentOf, type SourceLine} from './source-lines.js'
import {closed} from './wrap-width.js'

/** How a wrapped text shows where a paragraph begins. */
export interface ParagraphMarks {
  /** A blank line stands above it. */
  readonly blank: boolean
  /** Its first line is set in by at least so many columns; null when it is not. */
  readonly indent: number | null
}

/** A habit is one when this share of the paragraphs keeps to it. */
const share = 0.7
/** A closed line of less than this share of the width surely ends a paragraph. */
const short = 0.75

const isPlain = ({text}: SourceLine): boolean => readLabel(text) === null && readBullet(text) === null

/** Find how a text that is wrapped at a width shows its paragraphs, from those that follow a line which surely ends one. */
export function paragraphMarks(lines: readonly SourceLine[], width: number): ParagraphMarks {
  const starts = lines.filter((line, index) => {
    const above = lines[index - 1]
    return above && above.text.length < width * short && closed.test(above.text) && isPlain(line)
  })
  const margin = lines.reduce((least, {raw}) => Math.min(least, indentOf(raw)), Number.POSITIVE_INFINITY)
  const setIn = (list: readonly SourceLine[]): number => list.filter(({raw}) => indentOf(raw) > margin).length
  const parted = lines.filter(({gap}) => gap > 0).length
  const tight = starts.filter(({gap}) => gap === 0).length
  const isIndented = starts.length >= 2 && setIn(starts) >= starts.length * share && setIn(lines) < lines.length * share
  return {blank: parted >= 3 && tight <= starts.length * (1 - share), indent: isIndented ? margin + 1 : null}
}
