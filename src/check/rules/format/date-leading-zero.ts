import {placeIn} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'

/** A line of place and date, as it stands in a letterhead that was typed into the text. */
const dateLine = /^\p{Lu}[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\s.-]{1,40},\sngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s\d{4}$/u

/** A day below ten, or January or February, without its zero: `ngày 5 tháng 9 năm 2025`. */
export const dateLeadingZero: Rule = {
  id: 'date-leading-zero',
  severity: 'note',
  find: ({prose}) =>
    prose.texts.flatMap((text): Finding[] => {
      // Two or three figures, and no more: other texts cost nothing.
      if (text.text.length > 80 || text.quantities.length === 0 || !text.text.includes(', ngày ')) return []
      const [, day = '', month = ''] = dateLine.exec(text.text) ?? []
      if (!/^\d$/.test(day) && !/^[12]$/.test(month)) return []
      const right = `ngày ${day.padStart(2, '0')} tháng ${/^[12]$/.test(month) ? `0${month}` : month}`
      return [
        {
          message: {
            vi: `Ngày dưới 10, tháng 1 và tháng 2 thường viết thêm số 0: “${right}”, đề nghị kiểm tra lại`,
            en: `days below ten, January and February usually have a zero: “${right}”`
          },
          place: placeIn(text, 0, text.text.length)
        }
      ]
    })
}
