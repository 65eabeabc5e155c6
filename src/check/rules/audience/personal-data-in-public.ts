import type {Wording} from '../../../diagnostic.js'
import {placeIn, type Text} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'
import {inOrder} from '../../words/grouped.js'
import {isPublic} from './is-public.js'

/** What tells more of a person than everyone needs to know: numbers of identity cards and mobile telephones, days of birth. Never repeated in a message. */
export const personalDataInPublic: Rule = {
  id: 'personal-data-in-public',
  severity: 'warning',
  find: ({report, prose}) =>
    isPublic(report) ? prose.texts.filter(({text}) => /\d/.test(text)).flatMap((text) => inOrder(dataIn(text))) : []
}

interface Datum {
  readonly name: Wording
  readonly pattern: RegExp
}

const data: readonly Datum[] = [
  {
    name: {vi: 'số căn cước, định danh cá nhân', en: 'a number of an identity card'},
    pattern:
      /(?<![\d.,/])0\d{11}(?!\d|[.,]\d)|(?<=(?:CMND|CCCD|căn cước|chứng minh nhân dân|định danh cá nhân|hộ chiếu)[\s:]{1,2}(?:số:?\s)?)(?:\d{9}|[A-Z]\d{7,8})(?!\d)/g
  },
  {
    name: {vi: 'số điện thoại di động', en: 'a number of a mobile telephone'},
    pattern: /(?<![\d.,/])(?:\+84\s?|0)[35789]\d(?:\d{7}|\d[\s.]\d{3}[\s.]\d{3}|[\s.]\d{3}[\s.]\d{4})(?!\d|[.,]\d)/g
  },
  {
    name: {vi: 'ngày sinh', en: 'a day of birth'},
    pattern: /(?<=(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])sinh (?:ngày )?)\d{1,2}(?:[/.-]\d{1,2}[/.-]|\stháng\s\d{1,2}\snăm\s)(?:19|20)\d\d(?!\d)/g
  }
]

/** Numbers that are there to be called. */
const official = /đường dây nóng|hotline|tổng đài|trực ban|cứu hộ|cứu nạn/i

function dataIn(text: Text): Finding[] {
  return data.flatMap(({name, pattern}) =>
    [...text.text.matchAll(pattern)].flatMap(({0: whole, index}): Finding[] => {
      if (official.test(text.text.slice(Math.max(0, index - 120), index))) return []
      return [
        {
          message: {vi: `Văn bản công khai có ${name.vi}, đề nghị kiểm tra lại`, en: `a paper for everyone has ${name.en}`},
          place: placeIn(text, index, index + whole.length)
        }
      ]
    })
  )
}
