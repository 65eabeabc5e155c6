import {isSpaceCode, pastSpace} from './codes.js'
import {type NumberSite, opens} from './number-site.js'

/** A date, month, year, time or period that was read at an offset. `value` is ISO 8601; `--09-24` is a day whose year was not given. */
export interface ReadMoment {
  readonly kind: 'date' | 'time' | 'period'
  readonly value: string
  readonly end: number
}

const two = (digits: string): string => digits.padStart(2, '0')
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Day, month and year as ISO day; null when the calendar has no such day. Without a year as `--MM-DD`. */
function isoDay(day: string, month: string, year: string | undefined): string | null {
  const length = month === '2' || month === '02' ? (year === undefined || leap(Number(year)) ? 29 : 28) : lengths[Number(month) - 1]
  if (length === undefined || Number(day) < 1 || Number(day) > length) return null
  return `${year ?? '-'}-${two(month)}-${two(day)}`
}

/** Reads a number that begins with one or two digits; `before` are the characters before it in lower case. */
type Reader = (site: NumberSite, before: string) => ReadMoment | null

/** What a reader's expression found at an offset: its groups, and the end of the match. */
function found(pattern: RegExp, text: string, at: number): readonly [readonly (string | undefined)[], number] | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? [match.slice(1), pattern.lastIndex] : null
}

const moment = (kind: ReadMoment['kind'], value: string | null, end: number): ReadMoment | null =>
  value === null ? null : {kind, value, end}

const fullDayForm = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y

/** `25/9/2025`, `25-9-2025`, `25.9.2025`. */
const fullDay: Reader = ({lower, at}) => {
  const hit = found(fullDayForm, lower, at)
  return hit && moment('date', isoDay(hit[0][0]!, hit[0][2]!, hit[0][3]), hit[1])
}

const wordedDayForm = /(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d|[.,/]\d)(?:,?\s+năm\s+((?:19|20)\d\d)(?!\d))?/y

/** `26 tháng 9 năm 2025`, `26 tháng 9`. */
const wordedDay: Reader = ({lower, at}) => {
  const hit = found(wordedDayForm, lower, at)
  return hit && moment('date', isoDay(hit[0][0]!, hit[0][1]!, hit[0][2]), hit[1])
}

const beforeShortDay = /(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng)\s$|(?:ngày|sáng|chiều|tối)\s[\d/, ]+(?:,|và)\s$/
const shortDayForm = /(\d{1,2})\/(\d{1,2})(?![\d/])/y

/** `24/9` after a word for a day. */
const shortDay: Reader = ({lower, at}, before) => {
  if (!beforeShortDay.test(before)) return null
  const hit = found(shortDayForm, lower, at)
  return hit && moment('date', isoDay(hit[0][0]!, hit[0][1]!, undefined), hit[1])
}

const beforeListedDay = /(?:ngày|từ)\s$|ngày\s[\d, ]+(?:,|và)\s?$/
const listedDayForm =
  /(\d{1,2})(?=\s?(?:,|-|–|và|đến)(?:\sngày)?\s?(?:\d{1,2}\s?(?:,|-|–|và|đến)(?:\sngày)?\s?){0,3}\d{1,2}\/(\d{1,2})(?:\/((?:19|20)\d\d))?(?![\d/]))/y

/** `24` in `ngày 24 - 26/9/2025`, `ngày 24, 25 và 26/9/2025`: its month and year stand with the last day. */
const listedDay: Reader = ({lower, at}, before) => {
  if (!beforeListedDay.test(before)) return null
  const hit = found(listedDayForm, lower, at)
  return hit && moment('date', isoDay(hit[0][0]!, hit[0][1]!, hit[0][2]), hit[1])
}

const monthForm = /(\d{1,2})(?:\/|\s+năm\s+)((?:19|20)\d\d)(?![\d/]|[.,]\d)/y

/** `8/2025`, `quý 3/2025`, and `9 năm 2025` after `tháng`. */
const month: Reader = ({lower, at}, before) => {
  const hit = found(monthForm, lower, at)
  if (!hit) return null
  const [first = '', year = ''] = hit[0]
  if (/quý\s$/.test(before)) return moment('period', Number(first) <= 4 ? `${year}-Q${Number(first)}` : null, hit[1])
  if (lower.charAt(at + first.length) !== '/' && !/tháng\s$/.test(before)) return null
  return moment('date', Number(first) >= 1 && Number(first) <= 12 ? `${year}-${two(first)}` : null, hit[1])
}

const beforeBareDay = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(tháng|ngày|mùng)\s$/
const bareDayForm = /(\d{1,2})(?![\d/]|[.,]\d|-\d{1,2}-\d|\s?%)/y

/** `9` after `tháng`, `15` after `ngày`, where no more is said. */
const bareDay: Reader = ({lower, at}, before) => {
  const word = beforeBareDay.exec(before)?.[1]
  const hit = word === undefined ? null : found(bareDayForm, lower, at)
  if (!hit) return null
  const value = Number(hit[0][0])
  if (word === 'tháng') return value >= 1 && value <= 12 ? moment('date', `--${two(hit[0][0]!)}`, hit[1]) : null
  return value >= 1 && value <= 31 ? moment('date', `---${two(hit[0][0]!)}`, hit[1]) : null
}

const timeForm = /(\d{1,2})(?::|\s?h|\s?giờ)(?:\s?(\d{2})(?!\d|[.,/]\d)(?:\s?phút|\s?[’'′])?)?(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d])/y

/** `14h30’`, `07 giờ 30 phút`, `7:30`; `8 giờ` after a word that asks when. */
const time: Reader = ({lower, at}, before) => {
  const hit = found(timeForm, lower, at)
  if (!hit) return null
  const [hour = '', minute] = hit[0]
  if (minute === undefined && (lower.charAt(at + hour.length) === ':' || !/(?:lúc|hồi|vào|từ|đến)\s$/.test(before))) return null
  return Number(hour) < 24 && Number(minute ?? 0) < 60 ? moment('time', `${two(hour)}:${minute ?? '00'}`, hit[1]) : null
}

/** Readers of what begins with one or two digits, in the order in which they are asked, by the first character behind the digits, white space apart. */
const readers: ReadonlyMap<number, readonly Reader[]> = new Map(
  (
    [
      ['/', [fullDay, month, shortDay]],
      ['.', [fullDay]],
      ['-', [fullDay, listedDay]],
      ['–', [listedDay]],
      [',', [listedDay]],
      ['v', [listedDay]],
      ['đ', [listedDay]],
      ['t', [wordedDay]],
      [':', [time]],
      ['h', [time]],
      ['g', [time]],
      ['n', [month]]
    ] as const
  ).map(([next, list]) => [next.charCodeAt(0), list])
)

const periodForm = /((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?![\d/]|[.,]\d)/y

/** `2021 - 2025`, `2015-2020`: years that rise. */
function period({lower, at, end}: NumberSite): ReadMoment | null {
  if (!'-–—'.includes(lower.charAt(pastSpace(lower, end)))) return null
  const hit = found(periodForm, lower, at)
  return hit && hit[0][0]! < hit[0][1]! ? moment('period', `${hit[0][0]}/${hit[0][1]}`, hit[1]) : null
}

const dotted = /^\d{1,2}\.\d{1,2}\.\d{4}$/

/** Whether a number is written as a full date with dots: `25.9.2025`. */
export const isDottedDay = (written: string): boolean => written.length >= 8 && dotted.test(written)

/** The date, time or period at a number, as written; null when it is none. A lone year is `readYear`'s. */
export function readMoment(site: NumberSite): ReadMoment | null {
  const {lower, at, end, written} = site
  if (written.length === 4) return period(site)
  // Most numbers have more digits, and cost no further look.
  if (written.length > 2 && !isDottedDay(written)) return null
  let next = written.length > 2 ? at + written.indexOf('.') : end
  while (isSpaceCode(lower.charCodeAt(next))) next++
  const some = readers.get(lower.charCodeAt(next))
  const bare = (site.opens & opens.day) !== 0
  if (!some && !bare) return null
  const before = lower.slice(Math.max(0, at - 24), at)
  for (const read of some ?? []) {
    const hit = read(site, before)
    if (hit) return hit
  }
  return bare ? bareDay(site, before) : null
}

const yearForm = /((?:19|20)\d\d)(?![\d/]|[.,]\d|\s?%)/y

/** The year at a number, such as `2030` after `năm`, or where nothing countable follows (the caller has seen to that); null when it is none. */
export function readYear({lower, at}: NumberSite): ReadMoment | null {
  const hit = found(yearForm, lower, at)
  return hit && moment('date', hit[0][0]!, hit[1])
}
