import type {Figure} from './figures.js'
import {figuresBefore} from './near.js'

const words: Readonly<Record<string, number>> = {hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10}
const counted =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|\s(?:học|trước|đầu tiên|tới|\d))/g
const period =
  /(?:giai đoạn|nhiệm kỳ|thời kỳ|năm|các năm|từ năm) ?((?:19|20)\d\d)\s?(?:[-–—]|đến(?: hết)?(?: năm)?|tới)\s?((?:19|20)\d\d)(?!\d)/g

/**
 * How many years a total is of, as its sentence says: `trong 5 năm`, `năm năm`, `giai đoạn 2021 - 2025`. Two counts where a period
 * may be meant with its first year or without. Null where nothing is said, or several things.
 */
export function readYears(total: Figure, result: Figure): readonly number[] | null {
  const around = sentenceAround(total, result)
  const found = new Map<string, readonly number[]>()
  for (const [, word] of around.words.matchAll(counted)) add(found, [words[word!]!])
  for (const count of around.counts) add(found, [count])
  const counts = [...found.values()]
  for (const [, from, to] of around.words.matchAll(period)) {
    const years = Number(to) - Number(from)
    // `nhiệm kỳ 2020 - 2025` has five years, `giai đoạn 2021 - 2025` too.
    const meant = years % 5 === 4 ? [years + 1] : years % 5 === 0 ? [years, years + 1] : [years + 1, years]
    if (years > 0 && !counts.some((said) => said.some((count) => meant.includes(count)))) add(found, meant)
  }
  return found.size === 1 ? [...found.values()][0]! : null
}

const add = (found: Map<string, readonly number[]>, years: readonly number[]): unknown => found.set(years.join(), years)

/** The words of a sentence up to its mean, and its counts of years that are written in digits (`5 năm`). */
function sentenceAround(total: Figure, result: Figure): {readonly words: string; readonly counts: readonly number[]} {
  const last = result.at > total.at ? result : total
  const first = [...figuresBefore(last)].at(-1) ?? last
  const {text} = last.line.text
  const start = first.quantity.start - Math.min(160, sentencePart(first.before).length)
  const counts = [...figuresBefore(last)].flatMap(({unit, per, quantity: {reading}, before}) =>
    unit === 'năm' && per === '' && reading.kind === 'amount' && !/(?:so với|hơn|trước)\s$/.test(before) ? [reading.min] : []
  )
  return {words: text.slice(start, last.quantity.start).toLowerCase(), counts}
}

/** The part of the words before a figure that belongs to its sentence. */
function sentencePart(before: string): string {
  return before.slice(Math.max(...['. ', '! ', '? '].map((mark) => before.lastIndexOf(mark))) + 1)
}
