import type {Place} from '../../../diagnostic.js'
import type {Prose} from '../../../texts/prose.js'
import {placeIn, type Text} from '../../../texts/texts.js'

/** A day that a text names. */
export interface Day {
  readonly text: Text
  readonly start: number
  readonly end: number
  /** ISO: `2025-09-25`, or `--09-25` where the text leaves out the year. */
  readonly value: string
}

const known = new WeakMap<Prose, readonly Day[]>()

/** The days that running text names, in order. Several rules ask for the same. */
export function daysOf(prose: Prose): readonly Day[] {
  const found = known.get(prose)
  if (found) return found
  const days: Day[] = []
  for (const text of prose.texts) {
    for (const {start, end, reading} of text.quantities) {
      if (reading.kind === 'date' && isWhole.test(reading.value)) days.push({text, start, end, value: reading.value})
    }
  }
  known.set(prose, days)
  return days
}

/** A day and a month at least: `2025-09` is a month, `---25` a day of any month. */
const isWhole = /^(?:\d{4}|-)-\d\d-\d\d$/

/** Where a day stands in the file. */
export const placeOfDay = ({text, start, end}: Day): Place => placeIn(text, start, end)

/**
 * The ISO day with its year; where the text leaves it out, with that of the next day of the same span: 2025 of `từ ngày 24/9 đến ngày 26/9/2025`,
 * 2025 of `từ ngày 25/12 đến ngày 05/01/2026`. Null where no year is near.
 */
export function fullDay(days: readonly Day[], index: number): string | null {
  const day = days[index]!
  if (/\d{4}/.test(day.text.text.slice(day.start, day.end))) return day.value
  const next = days[index + 1]
  if (next?.text !== day.text || next.start - day.end > 40 || next.value.startsWith('-')) return null
  const isBefore = Number(day.value.slice(-5, -3)) - Number(next.value.slice(-5, -3)) > 5
  return `${Number(next.value.slice(0, 4)) - (isBefore ? 1 : 0)}${day.value.slice(-6)}`
}
