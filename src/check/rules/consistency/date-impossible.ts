import {placeIn, type Text, type TextQuantity} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'
import {isDay} from './calendar.js'

/** A day or month that no calendar has: `ngày 31/9`, `ngày 30 tháng 02`, `tháng 13/2025`. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'warning',
  find: ({prose}) => {
    const findings: Finding[] = []
    for (const text of prose.texts) {
      for (const quantity of text.quantities) if (mayBe(text, quantity)) findings.push(...findImpossible(text, quantity))
    }
    return findings
  }
}

const dayAndMonth = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|[.,]\d|\s?(?:giờ|h|tiếng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]))/y
const worded = /(\d{1,2})\stháng\s(\d{1,2})(?:,?\snăm\s(\d{4}))?(?!\d|[.,/]\d)/y
const whole = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y
const month = /(\d{1,2})(?:\/|\snăm\s)(?:19|20)\d\d(?![\d/])/y

/** Last letters of the words before a day or month. */
const temporalEnds = 'yguai'

/** Spares most numbers a closer look. A day that was read as one is a day; of `ngày 31 tháng 9` each number may be read for itself. */
function mayBe({text}: Text, {start, reading}: TextQuantity): boolean {
  if (reading.kind === 'date' && !reading.value.startsWith('---')) return false
  return reading.kind === 'label' || temporalEnds.includes(text.charAt(start - 2))
}

function findImpossible(text: Text, {start}: TextQuantity): Finding[] {
  const end = impossibleEnd(text.text, start)
  if (end === null) return []
  const written = text.text.slice(start, end)
  return [
    {
      message: {vi: `Lịch không có “${written}”, đề nghị kiểm tra lại`, en: `no calendar has “${written}”`},
      place: placeIn(text, start, end)
    }
  ]
}

/** Where the impossible date at an offset ends; null when none stands there. */
function impossibleEnd(text: string, at: number): number | null {
  const word = /(ngày|mùng|sáng|trưa|chiều|tối|tháng)\s$/.exec(text.slice(Math.max(0, at - 6), at).toLowerCase())?.[1]
  if (word === 'tháng') return endOf(month, text, at, ([of]) => !isDay(1, Number(of), null))
  if (word === undefined) return endOf(whole, text, at, ([day, , of, year]) => isNoDay(day, of, year))
  // `24/24`, `24/7`: around the clock.
  if (/^24\/(?:24|7)(?!\d)/.test(text.slice(at, at + 6))) return null
  return (
    endOf(dayAndMonth, text, at, ([day, of, year]) => isNoDay(day, of, year)) ??
    endOf(worded, text, at, ([day, of, year]) => isNoDay(day, of, year))
  )
}

type Groups = readonly (string | undefined)[]

const isNoDay = (...[day, of, year]: Groups): boolean => !isDay(Number(day), Number(of), year === undefined ? null : Number(year))

function endOf(pattern: RegExp, text: string, at: number, impossible: (groups: Groups) => boolean): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && impossible(match.slice(1)) ? pattern.lastIndex : null
}
