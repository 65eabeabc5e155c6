import {readAmount} from './amounts.js'
import {readMoment, readYear} from './dates.js'
import {readFraction} from './fractions.js'
import {readAddress, readImpossibleDay, readMark} from './marks.js'
import {numberPattern} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {readScale} from './scale-words.js'
import {readUnit} from './units.js'

const digit = /\d/

/**
 * The quantities of a paragraph, in order and apart from one another. Each match of `\d+(?:[.,]\d+)*` lies inside exactly one of them.
 */
export function readQuantities(text: string): ReadQuantity[] {
  if (!digit.test(text)) return []
  const quantities: ReadQuantity[] = []
  // Few texts hold an address; the others need no look around each number.
  const addressed = /:\/\/|@|www\./i.test(text)
  let from = 0
  const pattern = numberPattern()
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const {index, 0: written} = match
    if (index < from) continue
    const read = readQuantity(text, index, written, quantities, addressed)
    // Figures that are run together (`9/20251.414/9`) are told as they are written rather than cut in two.
    const quantity = cutsNumber(text, read.end) ? plain(index, written) : read
    quantities.push(quantity)
    from = quantity.end
  }
  return withYears(text, quantities)
}

/** Whether an offset lies inside a number. */
function cutsNumber(text: string, at: number): boolean {
  return /^\d[.,]?\d/.test(text.slice(at - 1, at + 2))
}

function plain(at: number, written: string): ReadQuantity {
  return {start: at, end: at + written.length, reading: {kind: 'label', value: written}}
}

/** What can be told from a form alone comes first; an amount is what nothing else was. */
function readQuantity(text: string, at: number, written: string, before: readonly ReadQuantity[], addressed: boolean): ReadQuantity {
  const from = before.at(-1)?.end ?? 0
  const mark = (addressed ? readAddress(text, at, from) : null) ?? readMark(text, at, written, from)
  if (mark) return mark
  const moment = readMoment(text, at, written) ?? (written.length !== 4 || counts(text, at, written) ? null : readYear(text, at))
  if (moment) return {start: at, end: moment.end, reading: {kind: moment.kind, value: moment.value}}
  return readImpossibleDay(text, at, written) ?? readFraction(text, at, written) ?? readAmount(text, at, written, before)
}

/** Whether four bare digits count something (`2000 người`) instead of naming a year. */
function counts(text: string, at: number, written: string): boolean {
  if (/(?:năm|đầu|cuối)\s$/i.test(text.slice(Math.max(0, at - 6), at))) return false
  const {scale, end} = readScale(text, at + written.length)
  return scale !== 1 || readUnit(text, end) !== null
}

/** Give a day without a year (`từ ngày 24/9 đến ngày 26/9/2025`) the year of the nearest whole date of its sentence. */
function withYears(text: string, quantities: readonly ReadQuantity[]): ReadQuantity[] {
  const dated = [...quantities]
  for (let index = dated.length - 2; index >= 0; index--) adopt(text, dated, index, index + 1)
  for (let index = 1; index < dated.length; index++) adopt(text, dated, index, index - 1)
  return dated
}

function adopt(text: string, quantities: ReadQuantity[], index: number, neighbour: number): void {
  const one = quantities[index]!
  const other = quantities[neighbour]!
  if (one.reading.kind !== 'date' || other.reading.kind !== 'date') return
  if (!/^--\d\d-/.test(one.reading.value) || !/^\d{4}-\d\d/.test(other.reading.value)) return
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  if (between.length > 160 || /[.!?]\s/.test(between)) return
  const [year, day] = [Number(other.reading.value.slice(0, 4)), one.reading.value.slice(2)]
  // From a day to an earlier one of the calendar a year has ended in between: `từ 25/12 đến 05/01/2026`.
  const turn = index < neighbour && day > other.reading.value.slice(5) && /(?:đến|tới|-|–)\s(?:hết\s)?(?:ngày\s)?$/.test(between) ? 1 : 0
  quantities[index] = {...one, reading: {kind: 'date', value: `${year - turn}-${day}`}}
}
