import {isDigitCode} from '../../../language/codes.js'
import type {Parsed} from '../../../parse/types.js'
import {isLetter, pair, rolesOf} from './characters.js'
import {type Numbers, noteNumber} from './numbers.js'

/** Offsets into a parsed text of what the rules of this family look at, ascending. */
export interface Sweep extends Numbers {
  /** First spaces of two or more. */
  readonly doubles: readonly number[]
  /** Starts of lines with a tab or four spaces before anything else. */
  readonly indents: readonly number[]
  /** Marks that end words (`, . ; : ! ? ) ”`) with a space before them. */
  readonly spaced: readonly number[]
  /** The same marks with a letter or an opening mark right after them. */
  readonly glued: readonly number[]
  /** Opening marks (`( “`) with a space after them. */
  readonly openSpaced: readonly number[]
  /** Opening marks right after a letter, a digit or `%`. */
  readonly openGlued: readonly number[]
  /** The first of two vowels that carries the tone mark and ends the word: `òa`, `ủy`. */
  readonly firstTones: readonly number[]
  /** The second of two vowels that carries the tone mark and ends the word: `oà`, `uỷ`. */
  readonly secondTones: readonly number[]
  /** Dashes with a number on both sides, at most a space between. */
  readonly ranges: readonly number[]
  /** Characters that do not show, or are spaces of another width. */
  readonly invisible: readonly number[]
  /** Signs that Vietnamese text of today has no use for, as old encodings leave them, and characters for private use. */
  readonly strange: readonly number[]
}

type Writable = {-readonly [Key in keyof Sweep]: Sweep[Key] extends number ? number : number[]}

const tab = 0x09
const newline = 0x0a
const space = 0x20
const percent = 0x25

const known = new WeakMap<Parsed, Sweep>()

/** Go over a text once for all rules of this family. */
export function sweep(parsed: Parsed): Sweep {
  const found = known.get(parsed) ?? sweepText(parsed.text)
  known.set(parsed, found)
  return found
}

function sweepText(text: string): Sweep {
  const found: Writable = {
    doubles: [],
    indents: [],
    spaced: [],
    glued: [],
    openSpaced: [],
    openGlued: [],
    firstTones: [],
    secondTones: [],
    ranges: [],
    invisible: [],
    strange: [],
    grouped: 0,
    doubtful: [],
    units: []
  }
  const {length} = text
  let before = rolesOf(newline)
  for (let at = 0; at < length; at++) {
    let roles = rolesOf(text.charCodeAt(at))
    const both = before & (roles >>> 16)
    if (both !== 0) {
      at = note(found, text, at, both)
      roles = rolesOf(text.charCodeAt(at))
    }
    before = roles
  }
  return found
}

/** Note what two characters are, the second of them at an offset; gives the offset of the last character that is dealt with. */
function note(found: Writable, text: string, at: number, both: number): number {
  if (both & pair.number) return noteNumber(found, text, at)
  if (both & pair.double) return noteDouble(found, text, at)
  if (both & pair.glued) found.glued.push(at - 1)
  if (both & pair.openGlued) found.openGlued.push(at)
  if (both & pair.firstTone && !goesOn(text.charCodeAt(at + 1))) found.firstTones.push(at - 1)
  if (both & pair.secondTone && !goesOn(text.charCodeAt(at + 1))) found.secondTones.push(at)
  if (both & pair.spaced) found.spaced.push(at)
  if (both & pair.openSpaced) found.openSpaced.push(at - 1)
  if (both & pair.dash && isRange(text, at)) found.ranges.push(at)
  if (both & pair.indent && isIndented(text, at)) found.indents.push(at)
  if (both & pair.hidden) found.invisible.push(at)
  if (both & pair.odd) found.strange.push(at)
  return at
}

/** Whether a word goes on: with a letter, or with a mark that belongs to the one before. */
const goesOn = (code: number): boolean => isLetter(code) || (code >= 0x300 && code < 0x370)

/** Note two spaces or more, the second of them at an offset; gives the offset of the last one. */
function noteDouble(found: Writable, text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end + 1) === space) end++
  found.doubles.push(at - 1)
  return end
}

/** Whether the line that begins at an offset has a tab or four spaces before its words. */
function isIndented(text: string, at: number): boolean {
  if (text.charCodeAt(at) === space && !text.startsWith('    ', at)) return false
  let end = at
  while (text.charCodeAt(end) === space || text.charCodeAt(end) === tab) end++
  return end < text.length && text.charCodeAt(end) !== newline
}

function isRange(text: string, at: number): boolean {
  const left = text.charCodeAt(text.charCodeAt(at - 1) === space ? at - 2 : at - 1)
  const right = text.charCodeAt(text.charCodeAt(at + 1) === space ? at + 2 : at + 1)
  return isDigitCode(right) && (isDigitCode(left) || left === percent)
}
