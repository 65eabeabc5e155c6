import {isNextLabel} from '../../language/label-order.js'
import type {Span} from '../../language/sentences.js'
import type {Text} from '../../texts/texts.js'

/** A target as a range of a text, with what its sentence says before it. */
export interface TargetRange {
  readonly text: Text
  readonly label: string
  readonly range: Span
  /** `Phấn đấu đến năm 2030: ` of an enumeration; empty for others. */
  readonly lead: string
}

const label = /(?<=^|[:;.,]\s|[:;.,])(?:\((?:[ivx]{1,5}|\d{1,2}|[a-zđ])\)|(?<=^|[:;]\s)(?:\d{1,2}|[a-zđ])\))\s/g
const first = /^\(?(?:i|1|a)\)/

/** What opens a paragraph that gathers targets of one field: `a) Về kinh tế: (1) …; (2) …`. */
const field = /^(?:về|nhóm|lĩnh vực|(?:các\s|nhóm\s)?chỉ tiêu)\s[^:;.]{0,60}:\s$/i

/**
 * The enumerated ranges of a paragraph: `Phấn đấu …: (i) …; (ii) …`, `1) …; 2) …`, `a) …; b) …`; of one with a label only where it names a field
 * first. Empty where labels do not follow one another.
 */
export function enumerated(text: Text): readonly TargetRange[] {
  if (!text.text.includes(')')) return []
  const found = [...text.text.matchAll(label)].map(({0: mark, index}) => ({label: mark.trimEnd(), start: index, end: index + mark.length}))
  const [one, ...others] = found
  if (!one || others.length === 0) return []
  const runs = others.every((other, index) => isNextLabel(found[index]!.label, other.label))
  if (!runs) return []
  const lead = text.text.slice(0, one.start)
  // Of fields the numbering may run on.
  if (text.label === '' ? !first.test(one.label) : !field.test(lead)) return []
  return found.map(({label: mark, end}, at) => ({
    text,
    label: mark,
    range: {start: end, end: endOf(text.text, end, found[at + 1]?.start ?? text.text.length)},
    lead
  }))
}

/** Of `…; thu ngân sách đạt 5 tỷ đồng. Về xã hội: (3) …` the words that lead to the next one are no part. */
function endOf(text: string, start: number, end: number): number {
  const words = text.slice(start, end).trimEnd()
  const stop = words.endsWith(':') ? Math.max(words.lastIndexOf('. '), words.lastIndexOf('; ')) : -1
  return stop < 0 ? end : start + stop + 1
}
