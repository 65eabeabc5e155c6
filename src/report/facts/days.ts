import {quantitiesIn} from '../../texts/clauses.js'
import type {Text, TextQuantity} from '../../texts/texts.js'

/** A day that a text names. */
export interface Day {
  /** ISO. */
  readonly date: string
  /** Range of the text. */
  readonly start: number
  readonly end: number
}

/** The days in a range of a text, in order. A day without month or year has those of the next day that the words join it to (`ngày 07 và ngày 08/7/2026`). */
export function daysIn(text: Text, from: number, to: number): Day[] {
  const found = quantitiesIn(text, from, to).filter(({reading}) => reading.kind === 'date')
  return found.flatMap((quantity, index) => {
    const date = completed(text, found, index)
    return date === null || isAnother(text, quantity) ? [] : [{date, start: quantity.start, end: quantity.end}]
  })
}

function completed(text: Text, found: readonly TextQuantity[], index: number): string | null {
  const value = dateOf(found[index]!)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value
  const next = found[index + 1]
  if (!/^---\d\d$|^--\d\d-\d\d$/.test(value) || !next || !isJoint(text.text.slice(found[index]!.end, next.start))) return null
  const whole = completed(text, found, index + 1)
  return whole && (value.startsWith('---') ? whole.slice(0, 8) + value.slice(3) : whole.slice(0, 5) + value.slice(2))
}

function dateOf({reading}: TextQuantity): string {
  return reading.kind === 'date' ? reading.value : ''
}

/** Between the days of one event stands no more than this: `đến ngày`, `và sáng ngày`, `(thứ Tư) đến 11 giờ 30 phút ngày`. */
const joint =
  /^[\s,()–-]*(?:(?:đến|tới|và|hết|ngày|sáng|chiều|tối|trưa|vào|lúc|hồi|buổi|thứ|chủ|nhật|hai|ba|tư|năm|sáu|bảy|\d{1,2}(?:\s?giờ|\s?h|:)(?:\s?\d{2})?(?:\sphút|[’'′])?)[\s,()–-]*){0,10}$/i

/** Whether the words between two days join them to one span. */
export function isJoint(between: string): boolean {
  return between.length < 60 && joint.test(between)
}

/** `Kế hoạch số 12-KH/ĐU ngày 05/5/2025 của Đảng ủy` is the day of a paper; `trước ngày 30/6/2025` is none on which something happened. */
function isAnother({text}: Text, {start, end}: TextQuantity): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  return (
    /số\s[^\s;.]{1,30},?\s(?:ra\s)?ngày\s$|(?:trước|chậm nhất|sau|kể từ)\s(?:là\s)?(?:ngày\s)?$/i.test(before) ||
    /^\scủa\s/.test(text.slice(end, end + 6))
  )
}
