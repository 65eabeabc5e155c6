const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar has a day; without a year, whether any year has it. */
export function isDay(day: number, month: number, year: number | null): boolean {
  const length = month === 2 && (year === null || isLeap(year)) ? 29 : lengths[month - 1]
  return length !== undefined && day >= 1 && day <= length
}

/** Names of the days of a week, Sunday first. */
export const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** Day of the week of an ISO day, 0 for Sunday, by Zeller's congruence. */
export function weekdayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  // January and February count as months of the year before.
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month]
  const century = Math.floor(y / 100)
  const ofCentury = y % 100
  const saturdayFirst = day + Math.floor((13 * (m + 1)) / 5) + ofCentury + Math.floor(ofCentury / 4) + Math.floor(century / 4) + 5 * century
  return (saturdayFirst + 6) % 7
}

/** `25/9/2025` of an ISO day. */
export function sayDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}/${month}/${year}`
}
