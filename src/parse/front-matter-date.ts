import type {IsoDate} from './types.js'

const dayFirst = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month of the Gregorian calendar; 0 when there is no such month. */
function daysOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Read `25/9/2025`, `25-9-2025` or `2025-09-25`; `impossible` for a day that the calendar does not have, `unread` for what is no date. */
export function readDate(text: string): IsoDate | 'impossible' | 'unread' {
  const first = dayFirst.exec(text)
  const parts = first ? [first[4], first[3], first[1]] : yearFirst.exec(text)?.slice(1)
  if (!parts) return 'unread'
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  if (day < 1 || day > daysOf(year, month)) return 'impossible'
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
