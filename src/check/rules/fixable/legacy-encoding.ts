import {looksLegacy} from '../../../language/legacy/looks-legacy.js'
import {placeIn} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {type Spot, tellSpots} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** `Uû ban nh©n d©n` of fonts of old, `tƣ pháp` of old PDFs, and characters that only one font knew. */
export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  severity: 'warning',
  find: (input) => {
    const strange = sweep(input.parsed).strange
    return strange.length === 0 ? [] : [...findTexts(input), ...findLetters(input, strange)]
  }
}

const encodings = {tcvn3: 'TCVN3', vni: 'VNI'} as const
const signs = /[\u00a1-\u00bf\u00c0-\u00ff]/
const strangeLetter = /[\u01a2\u01a3\ue000-\uf8ff]/

/** Paragraphs left in an encoding of old: one finding for all of them. */
function findTexts({prose}: CheckInput): Finding[] {
  const found = prose.texts.flatMap((text) => {
    const encoding = text.kind === 'code' || !signs.test(text.text) ? null : looksLegacy(text.text)
    return encoding ? [{text, encoding}] : []
  })
  const [first] = found
  if (!first) return []
  const name = encodings[first.encoding]
  const example = first.text.text.slice(0, 40)
  return [
    {
      message: {
        vi: `Văn bản còn chữ theo bảng mã cũ ${name} ở ${found.length} đoạn, như “${example}”, đề nghị chuyển sang Unicode`,
        en: `${found.length} paragraphs are left in the old encoding ${name}, such as “${example}”`
      },
      place: placeIn(first.text, 0, first.text.text.length)
    }
  ]
}

function findLetters({parsed}: CheckInput, strange: readonly number[]): Finding[] {
  const spots = strange
    .filter((at) => strangeLetter.test(parsed.text.charAt(at)) && textRanges(parsed).around(at))
    .map((at): Spot => ({start: at, end: at + 1}))
  const [horned, own] = [
    spots.filter(({start}) => /[Ƣƣ]/.test(parsed.text.charAt(start))),
    spots.filter(({start}) => parsed.text.charAt(start) >= '\ue000')
  ]
  return [
    ...tellSpots(parsed, horned, {vi: 'Chữ “ƣ” đứng thay chữ “ư” (từ tệp PDF cũ)', en: 'The letter “ƣ” stands for “ư” (of an old PDF)'}),
    ...tellSpots(parsed, own, {vi: 'Ký tự dùng riêng của một phông chữ', en: 'A character that only one font knew'})
  ]
}
