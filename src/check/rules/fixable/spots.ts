import type {Diagnostic, Edit, Place, Wording} from '../../../diagnostic.js'
import type {Parsed} from '../../../parse/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {countOf, groupsOf} from './group.js'

/** Something in the source, as a half-open range of offsets into the parsed text. */
export interface Spot {
  readonly start: number
  readonly end: number
  /** What to put in the place of which range; absent where only the author can tell. */
  readonly change?: Change
}

/** A range of the parsed text and what to put there. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A rule about spots that are all alike. */
export interface SpotRule {
  readonly id: string
  readonly severity: Diagnostic['severity']
  /** What is there, as the beginning of a sentence: `Thừa dấu cách`. */
  readonly what: Wording
  readonly hint?: Wording
  /** The spots in the order of the text. */
  find(input: CheckInput): readonly Spot[]
}

/** A rule that tells each spot where there are few, and else one finding for all, so that a reader does not drown. */
export function spotRule({id, severity, what, hint, find}: SpotRule): Rule {
  return {id, severity, find: (input) => tellSpots(input.parsed, find(input), what, hint)}
}

/** Findings for spots: one each, or one for all. */
export function tellSpots(parsed: Parsed, spots: readonly Spot[], what: Wording, hint?: Wording): Finding[] {
  return groupsOf(spots).map((group) => {
    const places = placesOf(parsed, group)
    const {vi, en} = group.length === 1 ? wordsAround(parsed.text, group[0]!) : countOf(places)
    const fix = editsOf(parsed, group)
    return {
      message: {vi: `${what.vi} ${vi}, đề nghị kiểm tra lại`, en: `${what.en} ${en}`},
      ...(hint && {hint}),
      place: places[0]!,
      ...(fix.length > 0 && {fix})
    }
  })
}

/** Where spots stand in the file. */
export const placesOf = ({places}: Parsed, spots: readonly Spot[]): Place[] => spots.map(({start, end}) => places.at(start, end))

/** A spot as a sentence names it: with the words around it. */
export function wordsAround(text: string, spot: Spot): Wording {
  const written = excerpt(text, spot)
  return {vi: `ở “${written}”`, en: `in “${written}”`}
}

/** A spot with the words around it, those of its own line. */
function excerpt(text: string, {start, end}: Spot): string {
  const before = /[^\S\n]*\S*[^\S\n]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const after = /^[^\S\n]*\S*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return (before + text.slice(start, end) + after).replace(/\s+/g, ' ').trim()
}

/** The edits of the file that change spots; none for a spot that the file has in another way (an escape, a part that an importer made). */
function editsOf(parsed: Parsed, spots: readonly Spot[]): Edit[] {
  return spots.flatMap(({change}) => (change && editAt(parsed, change)) ?? [])
}

function editAt({places, raw, text}: Parsed, {start, end, text: now}: Change): Edit | null {
  if (raw === null) return null
  const place = places.at(start, end)
  const holds = raw.text.slice(place.start, place.end).normalize('NFC') === text.slice(start, end)
  // An insertion has no letters of its own: its neighbours tell whether it is in the right place.
  const stands = raw.text.charAt(place.start - 1) === text.charAt(start - 1) || raw.text.charAt(place.end) === text.charAt(end)
  return holds && stands ? {start: place.start, end: place.end, text: now} : null
}
