import {readLabel} from '../../language/labels.js'
import {readBullet} from '../bullets.js'
import {namesType} from '../document-types.js'
import type {SourceLine} from '../text/source-lines.js'
import {cellsOf} from './cells.js'
import {classify} from './classify.js'

const maxWords = 25

/** Whether a line stands below every letterhead: the type of the paper, an outline's label, an address, a sentence. */
export function endsHead(line: SourceLine): boolean {
  const kinds = cellsOf(line).map(({text}) => classify(text))
  if (kinds.some((kind) => kind !== null && kind !== 'name')) return false
  const {text} = line
  if (namesType(text) || /^Kính gửi/.test(text) || readLabel(text) !== null || readBullet(text) !== null) return true
  return text.split(/\s+/).length > maxWords || /[.;:!?]$/.test(text)
}
