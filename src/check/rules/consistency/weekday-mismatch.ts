import type {Finding, Rule} from '../../rule.js'
import {sayDay, weekdayOf, weekdays} from './calendar.js'
import {type Day, daysOf, fullDay, placeOfDay} from './dates.js'

/** A day of the week that the calendar does not have for the date: `thứ Sáu, ngày 25/9/2025`. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'warning',
  find: ({prose}) => {
    const days = daysOf(prose)
    return days.flatMap((day, index): Finding[] => {
      const named = namedBefore(day) ?? namedAfter(day)
      const iso = named && fullDay(days, index)
      if (!iso || weekdayOf(iso) === named.weekday) return []
      const right = weekdays[weekdayOf(iso)]
      return [
        {
          message: {
            vi: `“${named.written}” không khớp với lịch: ngày ${sayDay(iso)} là ${right}, đề nghị kiểm tra lại`,
            en: `“${named.written}” is not the day of ${iso}: the calendar has ${right}`
          },
          place: placeOfDay(day)
        }
      ]
    })
  }
}

interface Named {
  readonly written: string
  readonly weekday: number
}

const names = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
const weekday = '(chủ nhật|thứ (hai|ba|tư|năm|sáu|bảy|[2-7]))'
const before = new RegExp(`(?:^|([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)\\s|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\\s]\\s?)${weekday},?\\s(?:ngày\\s)?$`, 'i')
const after = new RegExp(`^\\s?\\(${weekday}\\)`, 'i')

/** Words before a day of the week. After others, such as `phiên`, `kỳ họp`, `lần`, `thứ hai` counts. */
const temporal: ReadonlySet<string> = new Set('vào từ đến tới sáng trưa chiều tối đêm hôm là và'.split(' '))

function namedBefore({text, start}: Day): Named | null {
  const lead = text.text.slice(Math.max(0, start - 40), start)
  if (!/thứ |nhật/i.test(lead)) return null
  const match = before.exec(lead)
  if (!match || (match[1] !== undefined && !temporal.has(match[1].toLowerCase()))) return null
  return toNamed(match[2]!, match[3])
}

function namedAfter({text, end}: Day): Named | null {
  const match = after.exec(text.text.slice(end, end + 16))
  return match && toNamed(match[1]!, match[2])
}

function toNamed(written: string, name: string | undefined): Named {
  if (name === undefined) return {written, weekday: 0}
  return {written, weekday: /\d/.test(name) ? Number(name) - 1 : names.indexOf(name.toLowerCase())}
}
