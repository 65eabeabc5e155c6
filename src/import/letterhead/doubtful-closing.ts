import {readLabel} from '../../language/labels.js'
import {doubtful, type Finding} from '../diagnostics.js'
import type {Line} from '../line.js'
import type {SourceLine} from '../text/source-lines.js'
import {cellsOf} from './cells.js'
import {opensRecipients} from './recipients.js'
import {isAuthority} from './signature-lines.js'
import {doubts} from './wording.js'

/** A closing takes no more lines. */
const maxLines = 30
const maxWords = 15

/** Ask about lines that look like a closing and are none for sure, and mark them, so that nobody takes them for headings. */
export function markDoubtfulClosing(lines: readonly SourceLine[], tell: (finding: Finding, line: Line) => void): readonly SourceLine[] {
  const from = lines.findIndex((line) => cellsOf(line).some(({text}) => opensRecipients(text) || isAuthority(text)))
  if (from < 0) return lines
  tell(doubtful(lines[from]!.text, doubts.closing.what, doubts.closing.hint), lines[from]!)
  let to = from + 1
  while (to < Math.min(lines.length, from + maxLines) && isShort(lines[to]!)) to++
  return lines.map((line, index) => (index >= from && index < to ? {...line, isDoubtful: true} : line))
}

const isShort = ({text}: SourceLine): boolean => readLabel(text) === null && text.split(/\s+/, maxWords + 1).length <= maxWords
