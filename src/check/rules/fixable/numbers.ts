import {isDigitCode} from '../../../language/codes.js'
import {isLetter} from './characters.js'

/** What a sweep notes of numbers. */
export interface Numbers {
  /** How many numbers have dots between groups of three digits, as Vietnamese papers write them: `1.705`. */
  readonly grouped: number
  /** Starts of numbers that may be written in another way: `1180`, `1,285`, `12.10`. */
  readonly doubtful: readonly number[]
  /** Offsets of letters right after a number or its `%`: `69.434m`, `90%trở lên`. */
  readonly units: readonly number[]
}

const dot = 0x2e
const comma = 0x2c
const percent = 0x25

/** Note the number that begins at an offset; gives the offset of its last digit. */
export function noteNumber(found: {grouped: number; doubtful: number[]; units: number[]}, text: string, start: number): number {
  let end = start
  let groups = 0
  let dots = 0
  let commas = 0
  let length = 0
  for (;;) {
    const from = end
    while (isDigitCode(text.charCodeAt(end))) end++
    length = end - from
    groups++
    const separator = text.charCodeAt(end)
    if ((separator !== dot && separator !== comma) || !isDigitCode(text.charCodeAt(end + 1))) break
    if (separator === dot) dots++
    else commas++
    end++
  }
  if (groups === 1 && length > 3 && !isYear(text, start, length)) found.doubtful.push(start)
  else if (dots > 0 && commas === 0 && length === 3) found.grouped++
  else if (dots === 1 && commas === 0 && length < 3) found.doubtful.push(start)
  else if (dots === 0 && commas > 0 && length === 3) found.doubtful.push(start)
  const after = text.charCodeAt(end) === percent ? end + 1 : end
  if (isLetter(text.charCodeAt(after))) found.units.push(after)
  return end - 1
}

/** Years are most of the bare numbers of four digits. */
const isYear = (text: string, start: number, length: number): boolean =>
  length === 4 && (text.startsWith('20', start) || text.startsWith('19', start))

/** The number that begins at an offset, with its separators: `1.705`, `12,5`. */
export function numberAt(text: string, start: number): string {
  const number = /\d+(?:[.,]\d+)*/y
  number.lastIndex = start
  return number.exec(text)?.[0] ?? ''
}
