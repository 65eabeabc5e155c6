/** When, as words say it. What is told by the term needs the term that stands around. */
export type When =
  | {readonly kind: 'said'; readonly period: string}
  | {readonly kind: 'term'; readonly part: 'start' | 'end' | 'whole'}
  | {readonly kind: 'years'; readonly count: number}
  | {readonly kind: 'months'}

const year = '((?:19|20)\\d\\d)'
const into = '(?:(?:tính\\s)?(?:đến|tới|vào|trong|cho|của|ở)\\s)?(?:thời điểm\\s)?(?:hết\\s|cuối\\s|đầu\\s)?'

/** `giai đoạn 2021 - 2025`, `5 năm 2021 - 2025`, `từ năm 2021 đến năm 2025`. */
const span = new RegExp(
  `${into}(?:cả\\s)?(?:giai đoạn|nhiệm kỳ|thời kỳ|(?:5|05|năm|ba|3)\\snăm|năm)\\s${year}\\s?[-–—]\\s?${year}|từ\\snăm\\s${year}\\sđến\\s(?:hết\\s)?(?:năm\\s)?${year}`,
  'y'
)
/** `6 tháng đầu năm 2026`, `quý III/2025`. */
const part = new RegExp(`${into}(?:(\\d{1,2})\\stháng\\s(đầu|cuối)\\snăm\\s${year}|quý\\s(i{1,3}|iv|[1-4])(?:/|,?\\snăm\\s)${year})`, 'y')
/** `đến tháng 6/2025`, `đến ngày 30/6/2025`. */
const month = new RegExp(`${into}(?:hết\\s)?(?:tháng\\s(\\d{1,2})|ngày\\s\\d{1,2}[/.-](\\d{1,2}))(?:[/.-]|\\snăm\\s)${year}`, 'y')
/** `năm 2025`, `đến hết năm 2025`, `cả năm 2025`. */
const single = new RegExp(`${into}(?:hết\\s|cả\\s|cuối\\s)?năm\\s${year}(?!\\s?[-–—]\\s?\\d)`, 'y')
/** `đầu nhiệm kỳ`, `trong nhiệm kỳ`, `5 năm qua`. */
const term = /(?:(?:từ|vào|đến|so với)\s)?(đầu|cuối|trong|cả|toàn|suốt)\s(?:cả\s)?nhiệm kỳ(?:\s(?:vừa\s)?qua|\snày)?(?!\s\d)/y
const years =
  /(?:(?:trong|qua|cả|sau)\s)?(?:(0?[2-9]|10)|(hai|ba|bốn|năm))\snăm(?:\s(?:vừa\s)?qua|\sliên tục)?(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|\s(?:\d|trước|tiếp|tới|gần))/y

/** `6 tháng` where the section says of which year. */
const someMonths = /(?:trong\s)?\d{1,2}\stháng(?:\s(?:đầu|cuối)\snăm)?(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|\s(?:\d|đầu|cuối|năm|qua|gần))/y

const months: readonly string[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const quarters: readonly string[] = ['i', 'ii', 'iii', 'iv']
const counts: Readonly<Record<string, number>> = {hai: 2, ba: 3, bốn: 4, năm: 5}

/** The words that open a period: others cost no further look. */
const opening =
  /(?:trong|tính|tới|từ|thời|tháng|toàn|đến|đầu|vào|cho|của|cả|cuối|ở|hết|giai|nhiệm|năm|quý|qua|sau|suốt|so|hai|ba|bốn|ngày|\d{1,2})\s/y

/**
 * The period that words of a text in lower case say at an offset, and where they end; null when they say none.
 * ISO: `2025`, `2021/2025`, `2026-01/2026-06` for the first half of 2026, `2025-06` for the end of June.
 */
export function readWhen(lower: string, at: number): {readonly when: When; readonly end: number} | null {
  opening.lastIndex = at
  if (!opening.test(lower)) return null
  return readYear(lower, at) ?? readSpan(lower, at) ?? readPart(lower, at) ?? readMonth(lower, at) ?? readTerm(lower, at)
}

function hit(pattern: RegExp, lower: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(lower)
}

function said(period: string, end: number): {readonly when: When; readonly end: number} {
  return {when: {kind: 'said', period}, end}
}

function readSpan(lower: string, at: number) {
  const match = hit(span, lower, at)
  const from = match?.[1] ?? match?.[3]
  const to = match?.[2] ?? match?.[4]
  return match && from! < to! ? said(`${from}/${to}`, span.lastIndex) : null
}

function readPart(lower: string, at: number) {
  const match = hit(part, lower, at)
  if (!match) return null
  const [, count, side, halfYear, quarter, quarterYear] = match
  if (quarter !== undefined) {
    const first = 3 * (quarters.includes(quarter) ? quarters.indexOf(quarter) : Number(quarter) - 1)
    return said(`${quarterYear}-${months[first]}/${quarterYear}-${months[first + 2]}`, part.lastIndex)
  }
  const length = Number(count)
  if (length < 1 || length > 11) return null
  const first = side === 'đầu' ? 0 : 12 - length
  return said(`${halfYear}-${months[first]}/${halfYear}-${months[first + length - 1]}`, part.lastIndex)
}

function readMonth(lower: string, at: number) {
  const match = hit(month, lower, at)
  const name = match && months[Number(match[1] ?? match[2]) - 1]
  return match && name ? said(`${match[3]}-${name}`, month.lastIndex) : null
}

function readYear(lower: string, at: number) {
  const match = hit(single, lower, at)
  return match ? said(match[1]!, single.lastIndex) : null
}

function readTerm(lower: string, at: number): {readonly when: When; readonly end: number} | null {
  const match = hit(term, lower, at)
  if (match) return {when: {kind: 'term', part: match[1] === 'đầu' ? 'start' : match[1] === 'cuối' ? 'end' : 'whole'}, end: term.lastIndex}
  if (hit(someMonths, lower, at)) return {when: {kind: 'months'}, end: someMonths.lastIndex}
  const several = hit(years, lower, at)
  return several ? {when: {kind: 'years', count: Number(several[1] ?? counts[several[2]!])}, end: years.lastIndex} : null
}

/** The first year of a period as `readWhen` gives it. */
export function firstYear(period: string): string {
  return period.slice(0, 4)
}

/** The last year of a period as `readWhen` gives it. */
export function lastYear(period: string): string {
  const from = period.indexOf('/') + 1
  return period.slice(from, from + 4)
}

/** How long a period is: a part of a year, a year, or more; a moment such as `2025-06` is the year's that it stands in. */
export function lengthOf(period: string): 'part' | 'year' | 'years' {
  if (!period.includes('/')) return 'year'
  return period.includes('-') ? 'part' : 'years'
}
