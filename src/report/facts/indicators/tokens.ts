import type {Text, TextQuantity} from '../../../texts/texts.js'
import {addToHash, clauseEnd, emptyHash, figureWord, type WordIds} from '../../word-ids.js'

/** The words of a text in order, as numbers, with where each stands. */
export interface Tokens {
  readonly words: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The figures, by the index of their token. */
  readonly figures: ReadonlyMap<number, Figure>
}

/** A value among words. */
export interface Figure {
  readonly quantity: TextQuantity
  /** Index of the token after its unit. */
  readonly after: number
}

/** Whether a quantity may be a value: no date and no label. */
export function isValue({reading}: TextQuantity): boolean {
  return reading.kind === 'amount' || reading.kind === 'ratio' || reading.kind === 'rank'
}

const other = 0
const letter = 1
const digit = 2
const joint = 3
const ending = 4

/** What each character is, up to the last letter of Vietnamese. */
const kinds = new Uint8Array(0x1f00)
kinds.fill(letter, 0xc0)
kinds.fill(letter, 0x61, 0x7b)
kinds.fill(letter, 0x41, 0x5b)
kinds.fill(digit, 0x30, 0x3a)
for (const mark of ';:!?') kinds[mark.charCodeAt(0)] = ending
for (const mark of '.,') kinds[mark.charCodeAt(0)] = joint

/** Words while they are cut. */
interface Cut {
  readonly text: string
  readonly ids: WordIds
  readonly words: number[]
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * Cut a range of a text, with the values in it, into words. A value is one token with its bound, its range and its scale; the words of its unit follow it, since they may
 * belong to a name (`33 giường bệnh/1 vạn dân`). What joins and brackets words is left out.
 */
export function tokensOf({text}: Text, values: readonly TextQuantity[], start: number, end: number, ids: WordIds): Tokens {
  const cut: Cut = {text, ids, words: [], starts: [], ends: []}
  const figures = new Map<number, Figure>()
  let from = start
  for (const quantity of values) {
    addWords(cut, from, quantity.start)
    const unit = unitOf(text, quantity)
    const index = cut.words.length
    add(cut, figureWord, quantity.start, unit.start)
    addWords(cut, unit.start, unit.end)
    figures.set(index, {quantity, after: cut.words.length})
    from = quantity.end
  }
  addWords(cut, from, end)
  return {words: cut.words, starts: cut.starts, ends: cut.ends, figures}
}

function add({words, starts, ends}: Cut, word: number, start: number, end: number): void {
  words.push(word)
  starts.push(start)
  ends.push(end)
}

/** Add the words of a range, hashed on the way; dots and commas inside a number are a part of it. */
function addWords(cut: Cut, from: number, to: number): void {
  const {text, ids} = cut
  let start = from
  let hash = emptyHash
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] ?? other
    if (
      kind === letter ||
      kind === digit ||
      (kind === joint && at > start && isDigit(text, at - 1) && at + 1 < to && isDigit(text, at + 1))
    ) {
      hash = addToHash(hash, code)
      continue
    }
    if (at > start) add(cut, ids.find(hash), start, at)
    if (kind === ending || code === 0x2e) add(cut, clauseEnd, at, at + 1)
    start = at + 1
    hash = emptyHash
  }
  if (to > start) add(cut, ids.find(hash), start, to)
}

function isDigit(text: string, at: number): boolean {
  return kinds[text.charCodeAt(at)] === digit
}

/** Where the unit of a quantity stands. */
function unitOf(text: string, {reading, end}: TextQuantity): {readonly start: number; readonly end: number} {
  if (reading.kind !== 'amount' || reading.unit === null) return {start: end, end}
  const start = text.lastIndexOf(reading.unit, end - 1)
  return start < 0 ? {start: end, end} : {start, end: start + reading.unit.length}
}
