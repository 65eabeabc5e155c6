import {readAmount} from './amounts.js'
import {isDigitCode} from './codes.js'
import {readMoment, readYear} from './dates.js'
import {readFraction} from './fractions.js'
import {toLowerCase} from './lower-case.js'
import {readAddress, readImpossibleDay, readMark} from './marks.js'
import {type Cues, cuesIn, type NumberSite, siteOf} from './number-site.js'
import {numberEnd} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {readScale} from './scale-words.js'
import {readUnit} from './units.js'
import {holds, spell, type TextWords} from './words.js'

/**
 * The quantities of a paragraph, in order and apart from one another. Each match of `\d+(?:[.,]\d+)*` lies inside exactly one of them.
 * `lower` is the paragraph in lower case, with the same offsets; its words tell where digits are.
 */
export function readQuantities(text: string, lower = toLowerCase(text), words: TextWords = spell(lower)): ReadQuantity[] {
  const quantities: ReadQuantity[] = []
  const {first, last, offset} = words
  const {ends, kinds} = words.all
  let cues: Cues | undefined
  let addressed = false
  let from = 0
  let at = 0
  let dayless = false
  for (let word = first; word < last; word++) {
    if ((kinds[word]! & holds.digits) === 0) continue
    const wordEnd = ends[word]! - offset
    at = Math.max(at, words.all.starts[word]! - offset)
    for (at = digitFrom(lower, at, wordEnd); at < wordEnd; at = digitFrom(lower, at, wordEnd)) {
      const end = numberEnd(lower, at)
      if (!cues) {
        cues = cuesIn(lower)
        // Few texts hold an address; the others need no look around each number.
        addressed = lower.includes('://') || lower.includes('@') || lower.includes('www.')
      }
      const site = siteOf({text, lower, cues}, at, end, from)
      const read = (addressed ? readAddress(site) : null) ?? readQuantity(site, quantities)
      // Figures that are run together (`9/20251.414/9`) are told as they are written rather than cut in two.
      const quantity = cutsNumber(lower, read.end) ? plain(site) : read
      quantities.push(quantity)
      dayless ||= quantity.reading.kind === 'date' && quantity.reading.value.startsWith('--')
      from = quantity.end
      at = Math.max(from, end)
    }
  }
  return dayless ? withYears(text, quantities) : quantities
}

/** The offset of the first digit of a range; its end where there is none. */
function digitFrom(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isDigitCode(text.charCodeAt(at))) at++
  return at
}

/** Whether an offset lies inside a number. */
function cutsNumber(text: string, at: number): boolean {
  if (!isDigitCode(text.charCodeAt(at - 1))) return false
  const mark = text.charAt(at)
  return isDigitCode(text.charCodeAt(mark === '.' || mark === ',' ? at + 1 : at))
}

function plain({at, end, written}: NumberSite): ReadQuantity {
  return {start: at, end, reading: {kind: 'label', value: written}}
}

/** What can be told from a form alone comes first; an amount is what nothing else was. `before`: what the text held before it. */
function readQuantity(site: NumberSite, before: readonly ReadQuantity[]): ReadQuantity {
  const mark = readMark(site)
  if (mark) return mark
  const moment = readMoment(site) ?? (site.written.length !== 4 || counts(site) ? null : readYear(site))
  if (moment) return {start: site.at, end: moment.end, reading: {kind: moment.kind, value: moment.value}}
  return readImpossibleDay(site) ?? readFraction(site) ?? readAmount(site, before)
}

/** Whether four bare digits count something (`2000 người`) instead of naming a year. */
function counts({text, lower, at, end}: NumberSite): boolean {
  if (/(?:năm|đầu|cuối)\s$/.test(lower.slice(Math.max(0, at - 6), at))) return false
  const {scale, end: scaled} = readScale(text, end, lower)
  return scale !== 1 || readUnit(text, scaled, lower) !== null
}

/** Give days without a year (`từ ngày 24/9 đến ngày 26/9/2025`) the year of the nearest whole date of their sentence. */
function withYears(text: string, dated: ReadQuantity[]): ReadQuantity[] {
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
