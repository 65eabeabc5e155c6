import {foldTone} from '../../language/fold.js'
import {isCapitals} from '../capitals.js'
import {namesType} from '../document-types.js'
import {motto, nations} from './nation.js'
import {readNumber} from './number-line.js'
import {readPlaceDate} from './place-date.js'

/** What a cell of a letterhead is. */
export type CellKind =
  | 'party'
  | 'state'
  /** The nation's first line, where it takes two. */
  | 'state-opening'
  | 'state-end'
  | 'motto'
  /** A mark without words: `*`, `-----`. */
  | 'mark'
  | 'number'
  | 'place-date'
  | 'secrecy'
  | 'urgency'
  | 'draft'
  | 'circulation'
  /** A name in capitals. */
  | 'name'

const letters = (text: string): string =>
  foldTone(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const lettersOf = new Map<string, CellKind>([
  [letters(motto), 'motto'],
  ...nations.map(({words, isState}) => [letters(words), isState ? 'state' : 'party'] as const),
  ['cộng hòa xã hội chủ nghĩa', 'state-opening'],
  ['việt nam', 'state-end']
])

const mark = /^(?=.{1,80}$)[\s*_=~.·•\-–—]+$/u

/** A row a kind of note that stands in or under a letterhead, folded. */
const notes: readonly (readonly [CellKind, RegExp])[] = [
  ['secrecy', /^(?:tuyệt |tối )?mật$/],
  ['urgency', /^(?:(?:thượng )?khẩn|hỏa tốc)$/],
  ['draft', /^dự thảo(?: lần (?:thứ )?[\p{L}\d]+)?$/u],
  ['circulation', /^(?:lưu hành nội bộ|tài liệu hội nghị|tài liệu nội bộ)$/]
]

/** The longest name of a body, in words. */
const maxWords = 20

/** What a cell of a letterhead is; null when that is not certain. */
export function classify(text: string): CellKind | null {
  if (mark.test(text)) return 'mark'
  const fixed = lettersOf.get(letters(text))
  // The nation stands in capitals; in a sentence it is but a name.
  if (fixed) return fixed === 'motto' || isCapitals(text) ? fixed : null
  if (readNumber(text)) return 'number'
  if (readPlaceDate(text)) return 'place-date'
  const folded = letters(text)
  const note = notes.find(([, form]) => form.test(folded))
  if (note) return note[0]
  return isCapitals(text) && /^\p{Lu}/u.test(text) && !namesType(text) && !/[.:;!?]$/.test(text) && text.split(/\s+/).length <= maxWords
    ? 'name'
    : null
}
