import type {Place, Wording} from '../../diagnostic.js'
import type {Prose} from '../../texts/prose.js'
import {placeIn} from '../../texts/texts.js'
import type {Finding} from '../rule.js'

/** A half-open range of `Prose.all`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where in the file a range of running text stands. */
export function placeOf(prose: Prose, {start, end}: Range): Place {
  const {text, offset} = prose.at(start)
  return placeIn(text, offset, offset + end - start)
}

/** What stands in the text at a range. */
export const written = (prose: Prose, {start, end}: Range): string => prose.all.slice(start, end)

/** Whether a wording stands in the text at a range; nothing is cut out. */
export const isWritten = (prose: Prose, {start, end}: Range, wording: string): boolean =>
  end - start === wording.length && prose.all.startsWith(wording, start)

/** Findings in the order of the text. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))

const nowhere: Wording = {vi: '', en: ''}

/**
 * One finding for each of one or two places of a thing; for more only one, at the first, and `say` is told how many there are
 * and the first lines (` (5 chỗ, các dòng 3, 7, 12…)`), so that nobody drowns.
 */
export function grouped(prose: Prose, ranges: readonly Range[], say: (times: Wording) => Omit<Finding, 'place'>): Finding[] {
  if (ranges.length <= 2) return ranges.map((range) => ({...say(nowhere), place: placeOf(prose, range)}))
  const places = ranges.slice(0, looked).map((range) => placeOf(prose, range))
  return [{...say(timesOf(ranges.length, places)), place: places[0]!}]
}

/** Of so many places the lines are told, three at most. */
const looked = 12

function timesOf(count: number, places: readonly Place[]): Wording {
  const list = [...new Set(places.map(({line}) => line))]
  const lines = list.slice(0, 3).join(', ') + (list.length > 3 || count > places.length ? '…' : '')
  return list.length === 1
    ? {vi: ` (${count} chỗ, dòng ${lines})`, en: ` (${count} times, line ${lines})`}
    : {vi: ` (${count} chỗ, các dòng ${lines})`, en: ` (${count} times, lines ${lines})`}
}
