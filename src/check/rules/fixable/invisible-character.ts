import type {Wording} from '../../../diagnostic.js'
import type {Parsed} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {type Spot, tellSpots} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** Names of those that are met most. */
const names: Readonly<Record<string, Wording>> = {
  '\u00a0': {vi: 'dấu cách không ngắt', en: 'no-break space'},
  '\u00ad': {vi: 'dấu gạch nối ẩn', en: 'soft hyphen'},
  '\u200b': {vi: 'dấu cách không độ rộng', en: 'zero-width space'},
  '\u200c': {vi: 'dấu tách chữ', en: 'zero-width non-joiner'},
  '\u200d': {vi: 'dấu nối chữ', en: 'zero-width joiner'},
  '\u202f': {vi: 'dấu cách hẹp không ngắt', en: 'narrow no-break space'},
  '\u2060': {vi: 'dấu nối từ', en: 'word joiner'},
  '\ufeff': {vi: 'dấu thứ tự byte', en: 'byte order mark'}
}

/** Characters that do not show, a finding for each of them; a no-break space between two words is right. */
export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'note',
  find: findInvisible
}

function findInvisible({parsed}: CheckInput): Finding[] {
  const found = sweep(parsed).invisible
  if (found.length === 0) return []
  const spots = new Map<string, Spot[]>()
  for (const at of found) {
    const character = parsed.text.charAt(at)
    if (!textRanges(parsed).around(at) || isRight(parsed, at, character)) continue
    const same = spots.get(character)
    if (same) same.push({start: at, end: at + 1})
    else spots.set(character, [{start: at, end: at + 1}])
  }
  return [...spots].flatMap(([character, all]) => tellSpots(parsed, all, wording(character)))
}

function isRight({text}: Parsed, at: number, character: string): boolean {
  if (character === '\u00a0') return /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
  // Between the parts of one picture character.
  return character === '\u200d' && isPicture(text.charCodeAt(at - 1))
}

/** Half of a character beyond the basic plane, as pictures are, or a mark that asks for one. */
const isPicture = (code: number): boolean => (code >= 0xd800 && code <= 0xdfff) || code === 0xfe0f

function wording(character: string): Wording {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const name = names[character]
  return {
    vi: `Ký tự không nhìn thấy ${code}${name ? ` (${name.vi})` : ''}`,
    en: `The invisible character ${code}${name ? ` (${name.en})` : ''}`
  }
}
