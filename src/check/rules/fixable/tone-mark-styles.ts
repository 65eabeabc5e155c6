import type {CheckInput, Finding, Rule} from '../../rule.js'
import type {ToneStyle} from '../../types.js'
import {linesOf} from './group.js'
import {placesOf, type Spot, tellSpots} from './spots.js'
import {toneWords} from './tone-words.js'

/** `hòa` and `hoà` in one text: a finding for all of it. Where the office has named a placement: the words that deviate from it. */
export const toneMarkStyles: Rule = {
  id: 'tone-mark-styles',
  severity: 'warning',
  find: findStyles
}

function findStyles({parsed, tone}: CheckInput): Finding[] {
  const words = toneWords(parsed)
  if (tone !== null) {
    const what = {vi: `Dấu thanh đặt khác cách “${tone}”`, en: `A tone mark is placed otherwise than in “${tone}”`}
    return tellSpots(parsed, words[tone === 'hòa' ? 'hoà' : 'hòa'], what)
  }
  if (words.hòa.length === 0 || words.hoà.length === 0) return []
  const rarer: ToneStyle = words.hòa.length < words.hoà.length ? 'hòa' : 'hoà'
  const places = placesOf(parsed, words[rarer])
  const said = (style: ToneStyle): string => {
    const [{start, end}] = words[style] as readonly [Spot]
    return `“${parsed.text.slice(start, end)}”`
  }
  const lines = linesOf(places)
  const counts = `${words.hòa.length} : ${words.hoà.length}`
  return [
    {
      message: {
        vi: `Dấu thanh đặt theo hai cách: ${said('hòa')} (${words.hòa.length} chỗ) và ${said('hoà')} (${words.hoà.length} chỗ); cách ít dùng hơn ở dòng ${lines}, đề nghị thống nhất`,
        en: `Tone marks are placed in two ways, as in ${said('hòa')} and ${said('hoà')} (${counts}); the rarer one on lines ${lines}`
      },
      hint: {
        vi: 'thongbao check --fix --tone hòa (hoặc hoà) đặt lại theo một cách',
        en: 'thongbao check --fix --tone hòa (or hoà) gives them one placement'
      },
      place: places[0]!
    }
  ]
}
