import type {Wording} from '../../../diagnostic.js'
import {placeIn} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {tellPlaces} from './group.js'
import {type PairMark, pairMarks} from './pair-marks.js'
import {type Turn, unpaired} from './unpaired.js'

/** A round bracket without its partner. `a)` and `1)` are labels. */
export const bracketUnbalanced: Rule = {
  id: 'bracket-unbalanced',
  severity: 'warning',
  find: ({prose}: CheckInput) => tellMarks(unpaired(pairMarks(prose).round, turnOf))
}

function turnOf({text, offset, mark}: PairMark, depth: number): Turn {
  if (mark === '(') return 'opens'
  return depth === 0 && isLabel(text.text, offset) ? null : 'closes'
}

/** `a)`, `1)`, `iv)` at the start of a text or after white space, and `:)`. */
const isLabel = (text: string, at: number): boolean =>
  /(?:^|[\s;,“])(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|[ivx]{1,5}|\d{1,3}(?:\.\d+)*)\.?$|[:;]-?$/.test(text.slice(Math.max(0, at - 12), at))

function tellMarks(marks: readonly PairMark[]): Finding[] {
  const places = marks.map(({text, offset}) => placeIn(text, offset, offset + 1))
  return tellPlaces(places, (index) => wording(marks[index]!), {vi: 'Dấu ngoặc đơn không đủ cặp', en: 'A bracket without its partner'})
}

function wording({text, offset, mark}: PairMark): Wording {
  const words = text.text.slice(Math.max(0, offset - 16), offset + 24).trim()
  return {
    vi: `Dấu ngoặc đơn ${mark} ở “… ${words} …” không đủ cặp, đề nghị kiểm tra lại`,
    en: `The bracket ${mark} in “… ${words} …” has no partner`
  }
}
