import {Lines} from '../../../language/lines.js'
import {partitionPoint} from '../../../language/partition-point.js'
import type {Parsed, RawText} from '../../../parse/types.js'
import type {Finding, Rule} from '../../rule.js'
import {countOf, groupsOf} from './group.js'
import {type Spot, tellSpots, wordsAround} from './spots.js'
import {sweep} from './sweep.js'
import {type Range, textRanges} from './text-ranges.js'
import {spacesAfter} from './words.js'

/** More spaces than these part columns that somebody typed, and are left alone. */
const most = 3
const what = {vi: 'Thừa dấu cách', en: 'More than one space'}

/** Two or three spaces where one will do. */
export const doubleSpace: Rule = {
  id: 'double-space',
  severity: 'note',
  find: ({parsed}) => {
    const {raw, path} = parsed
    // An importer may have made one space of several: there the file itself is looked at.
    return raw === null || /\.(?:md|markdown)$/i.test(path) ? tellSpots(parsed, findDoubles(parsed), what) : tellRaw(parsed, raw)
  }
}

function findDoubles(parsed: Parsed): Spot[] {
  const {text} = parsed
  return sweep(parsed).doubles.flatMap((at): Spot[] => {
    const end = spacesAfter(text, at)
    const range = isBetweenWords(text, at, end) ? textRanges(parsed).around(at) : null
    if (!range || range.start === at || range.end <= end) return []
    return [{start: at, end, change: {start: at + 1, end, text: ''}}]
  })
}

/** On one line: at its end spaces are a break of Markdown, at its start an indent. */
const isBetweenWords = (text: string, at: number, end: number): boolean =>
  end - at <= most && /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(end))

function tellRaw(parsed: Parsed, {text}: RawText): Finding[] {
  const found = doublesIn(text)
  if (found.length === 0) return []
  const ranges = rawRanges(parsed)
  const lines = new Lines(parsed.path, text)
  return groupsOf(found.filter((spot) => isInside(ranges, spot))).map((group) => {
    const places = group.map(({start, end}) => lines.placeOf(start, end))
    const {vi, en} = group.length === 1 ? wordsAround(text, group[0]!) : countOf(places)
    return {
      message: {vi: `${what.vi} ${vi}, đề nghị kiểm tra lại`, en: `${what.en} ${en}`},
      place: places[0]!,
      fix: group.map(({start, end}) => ({start: start + 1, end, text: ''}))
    }
  })
}

/** Faster than a regular expression, which would stop at each space. */
function doublesIn(text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf('  '), end = 0; at >= 0; at = text.indexOf('  ', end)) {
    end = spacesAfter(text, at)
    if (isBetweenWords(text, at, end)) found.push({start: at, end})
  }
  return found
}

/** The ranges of the file that became running text, ascending. */
function rawRanges(parsed: Parsed): Range[] {
  const ranges = textRanges(parsed).all.map(({start, end}) => parsed.places.at(start, end))
  return ranges.sort((one, other) => one.start - other.start)
}

function isInside(ranges: readonly Range[], {start, end}: Range): boolean {
  const range = ranges[partitionPoint(ranges, (one) => one.start <= start) - 1]
  return range !== undefined && end < range.end
}
