import type {Parsed} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import type {ToneStyle} from '../../types.js'
import {linesOf} from './group.js'
import {placesOf, type Spot, tellSpots} from './spots.js'
import {mostToneWords, toneWords} from './tone-words.js'

/** `hòa` and `hoà` in one text: a finding for all of it. Where the office has named a placement: the words that deviate from it. */
export const toneMarkStyles: Rule = {
  id: 'tone-mark-styles',
  severity: 'warning',
  find: findStyles
}

function findStyles({parsed, tone}: CheckInput): Finding[] {
  if (tone !== null) {
    const what = {vi: `Dấu thanh đặt khác cách “${tone}”`, en: `A tone mark is placed otherwise than in “${tone}”`}
    return tellSpots(parsed, toneWords(parsed, tone === 'hòa' ? 'hoà' : 'hòa'), what)
  }
  const words = wordsOfBoth(parsed)
  if (!words) return []
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

/** The words of both placements; null where one has none. Most texts have one placement, so that of the other no word need be read. */
function wordsOfBoth(parsed: Parsed): Readonly<Record<ToneStyle, readonly Spot[]>> | null {
  const rare: ToneStyle = mostToneWords(parsed, 'hòa') < mostToneWords(parsed, 'hoà') ? 'hòa' : 'hoà'
  const few = toneWords(parsed, rare)
  if (few.length === 0) return null
  const many = toneWords(parsed, rare === 'hòa' ? 'hoà' : 'hòa')
  if (many.length === 0) return null
  return rare === 'hòa' ? {hòa: few, hoà: many} : {hòa: many, hoà: few}
}
