const blank = '[….\\s_]*'
const inWords = new RegExp(`^ngày\\s*(\\d{1,2}|${blank})\\s*tháng\\s*(\\d{1,2}|${blank})\\s*năm\\s*(\\d{4}|20${blank}|${blank})\\.?$`, 'u')
const inDigits = /^ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** Read `ngày 26 tháng 9 năm 2025` or `ngày 26/9/2025` as `26/9/2025`; `blank` or `partial` where it is to be filled in; null for other words. */
export function readDayMonthYear(text: string): string | 'blank' | 'partial' | null {
  const match = inDigits.exec(text) ?? inWords.exec(text)
  if (!match) return null
  const parts = match.slice(1)
  const given = parts.filter((part) => /^\d{1,2}$|^\d{4}$/.test(part))
  if (given.length < 3) return parts.some((part) => /\d/.test(part)) ? 'partial' : 'blank'
  return isDay(given.map(Number)) ? given.join('/') : null
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar has a day. */
function isDay([day = 0, month = 0, year = 0]: readonly number[]): boolean {
  const days = month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
  return day >= 1 && day <= days
}
