import type {Parsed} from '../../../parse/types.js'
import {openBefore} from './pairs.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {type Range, textRanges} from './text-ranges.js'
import {spacesAfter, spacesBefore} from './words.js'

/** More spaces are a blank to fill in. */
const most = 3
/** Inside of brackets: a blank to fill in. */
const blank = /[\s.…_)”]/

/** `( PCI )`, `“ Dân vận khéo ”`. */
export const spaceInBrackets = spotRule({
  id: 'space-in-brackets',
  severity: 'warning',
  what: {vi: 'Thừa dấu cách bên trong dấu ngoặc', en: 'A space inside brackets'},
  find: ({parsed}) => [...findAfterOpening(parsed), ...findBeforeClosing(parsed)].sort((one, other) => one.start - other.start)
})

function findAfterOpening(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).openSpaced.flatMap((at): Spot[] => {
    const to = spacesAfter(text, at + 1)
    if (to - at - 1 > most || blank.test(text.charAt(to))) return []
    // `“Dân vận khéo“ được`: a mark after a letter closes, and the space is right.
    if (text.charAt(at) === '“' && /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}.,!?%]/u.test(text.charAt(at - 1))) return []
    if (isLabel(text, at, to)) return []
    const range = textRanges(parsed).around(at)
    if (!range || range.end <= to) return []
    return [{start: at, end: to, change: {start: at + 1, end: to, text: ''}}]
  })
}

function findBeforeClosing(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).spaced.flatMap((at): Spot[] => {
    const mark = text.charAt(at)
    if (mark !== ')' && mark !== '”') return []
    const from = spacesBefore(text, at)
    if (at - from > most || blank.test(text.charAt(from - 1))) return []
    const range = textRanges(parsed).around(from)
    const open = range && openIn(text, at, range)
    if (open === null || from <= open + 1 || isLabel(text, open, spacesAfter(text, open + 1))) return []
    return [{start: from, end: at + 1, change: {start: from, end: at, text: ''}}]
  })
}

/** The opening mark of a closing one, in the same range. */
function openIn(text: string, at: number, range: Range): number | null {
  const open = openBefore(text, at)
  if (open === null || open < range.start || at >= range.end) return null
  // `“Dân vận khéo“`: a mark after a letter closes.
  return text.charAt(open) === '“' && /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}]/u.test(text.charAt(open - 1)) ? null : open
}

/** `( 1 )` and `(a )`: brackets around a label, which would become one of the outline. */
const isLabel = (text: string, open: number, inside: number): boolean =>
  text.charAt(open) === '(' && /^(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|[ivx]{1,5}|\d{1,3})\s*\)/.test(text.slice(inside, inside + 10))
