import {isSyllableInAnyCase} from '../../../language/syllables.js'
import type {Parsed} from '../../../parse/types.js'
import {closeAfter, openBefore} from './pairs.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'
import {isAddress, tokenAround, wordAfter, wordBefore} from './words.js'

/** `tỉnh(PCI)`, `“Dân vận khéo”được`. */
export const spaceAroundBrackets = spotRule({
  id: 'space-around-brackets',
  severity: 'warning',
  what: {vi: 'Thiếu dấu cách bên ngoài dấu ngoặc', en: 'No space outside brackets'},
  find: ({parsed}) => [...findBefore(parsed), ...findAfter(parsed)].sort((one, other) => one.start - other.start)
})

/** What opens right after a word. `f(x)`, `Điều 5(1)` and `đồng chí(s)` are another thing. */
function findBefore(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).openGlued.flatMap((at): Spot[] => {
    const close = closeAfter(text, at)
    if (close === null || close - at < 3 || text.charAt(at + 1) === ' ') return []
    const word = wordBefore(text, at)
    if (word === '' ? !/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]{2}/.test(text.slice(at + 1, close)) : !isSyllableInAnyCase(word)) return []
    return spotAt(parsed, at, at)
  })
}

/** What closes right before a word. */
function findAfter(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).glued.flatMap((at): Spot[] => {
    if (!/[)”]/.test(text.charAt(at)) || text.charAt(at - 1) === ' ') return []
    const open = openBefore(text, at)
    if (open === null || !isSyllableInAnyCase(wordAfter(text, at + 1))) return []
    return spotAt(parsed, at, at + 1)
  })
}

function spotAt(parsed: Parsed, at: number, where: number): Spot[] {
  const range = textRanges(parsed).around(at)
  if (!range || where <= range.start || where >= range.end || isAddress(tokenAround(parsed.text, at))) return []
  return [{start: at, end: at + 1, change: {start: where, end: where, text: ' '}}]
}
