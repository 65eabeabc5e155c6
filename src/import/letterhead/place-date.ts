import {readDayMonthYear} from './day-month-year.js'

/** The line of place and date, as a range of it and the day that it names. */
interface PlaceDate {
  /** End of the place, which starts the line. */
  readonly placeEnd: number
  /** Offset at which the date starts. */
  readonly dateStart: number
  /** As `26/9/2025`; `blank` where it was left to be filled in; `partial` where only a part of it was. */
  readonly date: string | 'blank' | 'partial'
}

const capitalized = "\\p{Lu}[\\p{L}’'-]*"
/** A place of at most six words (`Thành phố Hồ Chí Minh`, `TP. Hồ Chí Minh`), or a blank for it, then the date. */
const form = new RegExp(`^((?:TP\\.\\s?)?${capitalized}(?:\\s(?:${capitalized}|phố|xã|phường|trấn|đảo)){0,5}|[….]+)(,\\s*)(ngày.*)$`, 'u')

/** Read the line that gives a paper's place and date: `Lạng Sơn, ngày 26 tháng 9 năm 2025`; null when it is none. */
export function readPlaceDate(text: string): PlaceDate | null {
  if (text.length > 120 || !text.includes('ngày')) return null
  const [, place = '', comma = '', rest = ''] = form.exec(text) ?? []
  const date = readDayMonthYear(rest)
  return date === null ? null : {placeEnd: place.length, dateStart: place.length + comma.length, date}
}
