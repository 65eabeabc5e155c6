import {isSyllableInAnyCase} from '../../../language/syllables.js'
import type {Parsed} from '../../../parse/types.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'
import {endsInMark, isAddress, isAfterLabel, tokenAround, wordAfter, wordBefore} from './words.js'

/** `cấp ủy,chính quyền`. Numbers, times, addresses and abbreviations are none of it. */
export const spaceAfterPunctuation = spotRule({
  id: 'space-after-punctuation',
  severity: 'warning',
  what: {vi: 'Thiếu dấu cách sau dấu câu', en: 'No space after punctuation'},
  find: ({parsed}) => findGlued(parsed)
})

function findGlued(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).glued.flatMap((at): Spot[] => {
    if (!isFault(text, at) || isAddress(tokenAround(text, at))) return []
    const range = textRanges(parsed).around(at)
    if (!range || range.start === at || range.end <= at + 1) return []
    const parts = /[,;:]/.test(text.charAt(at)) || endsInMark(text, range)
    return [{start: at, end: at + 1, ...(parts && {change: {start: at + 1, end: at + 1, text: ' '}})}]
  })
}

function isFault(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (!/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\p{N}%)”²³]/u.test(before)) return false
  switch (text.charAt(at)) {
    case ',':
    case '!':
    case '?':
      return opensWord(text, at)
    case ';':
      return opensWord(text, at) && !/&#?\w{1,31}$/.test(text.slice(Math.max(0, at - 34), at))
    case ':':
      return !/\d/.test(before) && (isSyllableInAnyCase(wordAfter(text, at + 1)) || text.charAt(at + 1) === '“')
    case '.':
      return isSentenceEnd(text, at)
    default:
      return false
  }
}

/** Whether a word of Vietnamese, a name or a quotation follows; `a,b` is rather a formula. */
function opensWord(text: string, at: number): boolean {
  const next = wordAfter(text, at + 1)
  if (next === '') return true
  // `lần thứ I,nhiệm kỳ` ends in a numeral.
  if (/^[^IVX]$/.test(wordBefore(text, at))) return false
  return isSyllableInAnyCase(next) || (next.length > 1 && /^\p{Lu}/u.test(next))
}

/** Whether a full stop stands between two sentences: `đồng.Tổng thu`. After `TP`, `Ths`, an initial or a label it does not. */
function isSentenceEnd(text: string, at: number): boolean {
  const next = wordAfter(text, at + 1)
  if (!/^\p{Lu}/u.test(next) || next.length < 2 || !isSyllableInAnyCase(next)) return false
  const last = wordBefore(text, at)
  if (isAfterLabel(text, at)) return false
  if (last !== '') return last.length > 1 && isSyllableInAnyCase(last) && text.charAt(at - 1 - last.length) !== '.'
  // A year, a date, a share or a bracket ends a sentence; a small number rather labels one.
  return /(?:[/\s](?:19|20)\d\d|,\d+|[%)”])$/.test(text.slice(Math.max(0, at - 12), at))
}
