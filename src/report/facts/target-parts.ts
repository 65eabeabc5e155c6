import {clauses, type Span} from '../../language/sentences.js'
import {slice, type Text, type TextQuantity} from '../../texts/texts.js'
import type {TargetPart} from '../types.js'
import {isName, namedBehind, nameOf, type PartRange} from './target-names.js'
import {goalsIn, valuesIn} from './target-values.js'
import {trimEnd} from './trim-end.js'

/** `Đến năm 2030,` and what else opens a target without naming what is aimed at. */
const opening =
  /^(?:(?:Phấn đấu|phấn đấu)(?:,|\s(?=đến|Đến|đạt))?\s?)?(?:(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Vv]ào)\s(?:hết\s|cuối\s)?(?:năm\s)?\d{4}\s?[,:]?\s?|[Nn]ăm\s\d{4}\s?[,:]\s)?(?:phấn đấu(?:\sđạt)?\s)?/

/** The length of what opens a range without naming what is aimed at. */
function openingLength(text: string, from: number, to: number): number {
  return opening.exec(text.slice(from, to))![0].length
}

/** Verbs of change right before a value belong to it. */
const changing = /(?:^|(?<=[\s(]))(?:kéo giảm|giảm|tăng|gấp|còn|duy trì|giữ vững|giữ)(?:\s(?:thêm|ở mức|mức|ổn định))?(?:\stừ)?\s$/i
/** What shows that a quantity is the value of its clause, not a count on the way to it (`cả 3 tiêu chí`, `01 tháng`). */
const valued = /(?:đạt|là|còn|chiếm|mức|tăng|giảm|trì|giữ|có|gấp|:)\s$/i

/** Cut the rows of a table out of a target: one a clause that states a value. Names and values are apart, in order, and verbatim. */
export function partsOf(text: Text, from: number, to: number): {readonly head: Span | null; readonly parts: readonly PartRange[]} {
  const start = from + openingLength(text.text, from, to)
  const head = headOf(text, start, to)
  const first = head ? text.text.slice(head.end).search(/[^:\s]/) + head.end : start
  const words = text.text.slice(first, to)
  const spans = words.includes(';') || words.trim() === '' ? clauses(words) : [{start: 0, end: words.length}]
  const parts = spans.map(({start: at, end}) => partOf(text, first + at, first + end, head))
  // A target that is nothing but its opening is still a row.
  const rows = merged(parts)
  return {head, parts: rows.length > 0 ? rows : [{name: {start: from, end: to}, value: {start: to, end: to}}]}
}

/** Ranges as the inlines of a target's part. */
export function toPart(text: Text, {name, value}: PartRange): TargetPart {
  return {name: slice(text, name.start, name.end), value: slice(text, value.start, value.end)}
}

/** What stands before a colon that comes before any value: `Cơ cấu … đến năm 2030: Khu vực …`. */
function headOf(text: Text, from: number, to: number): Span | null {
  const colon = text.text.slice(from, to).indexOf(': ')
  if (colon <= 0 || valuesIn(text, from, from + colon).length > 0) return null
  return {start: from, end: from + colon}
}

/** The values that the words of a part state, those on the way to them (`01 tháng`) apart. */
export function statedIn(text: Text, {name, value}: PartRange): TextQuantity[] {
  const start = Math.min(name.start, value.start)
  const end = Math.max(name.end, value.end)
  if (value.start === value.end) return valuesIn(text, start, end)
  const goals = new Set(goalsIn(text, start, value.start))
  return valuesIn(text, start, end).filter((quantity) => quantity.start >= value.start || goals.has(quantity))
}

/** The value that a clause aims at: the first with a bound, a range or a verb before it; else the first. */
function aimOf(text: Text, from: number, to: number): TextQuantity | undefined {
  const values = valuesIn(text, from, to)
  const shown = values.find(({reading, start}) => {
    if (reading.kind !== 'amount') return true
    if (reading.bound !== 'exact' || reading.max > reading.min) return true
    return valued.test(text.text.slice(Math.max(from, start - 8), start))
  })
  return shown ?? values.find(({reading}) => reading.kind !== 'amount' || !isDuration(reading.unit)) ?? values[0]
}

const isDuration = (unit: string | null): boolean => /^(?:năm|tháng|ngày|giờ|tuần)$/.test(unit ?? '')

function partOf(text: Text, from: number, end: number, head: Span | null): PartRange {
  const start = from + openingLength(text.text, from, end)
  const to = start + trimEnd(text.text.slice(start, end), ' .;,').length
  const value = aimOf(text, start, to)
  // A quality, such as `cơ bản không còn hộ nghèo`: the words name it and say it.
  if (!value) return wordedPart(text, start, to)
  const change = changing.exec(text.text.slice(Math.max(start, value.start - 24), value.start))
  const valueStart = change ? value.start - change[0].length : value.start
  const named = nameOf(text.text.slice(start, valueStart))
  const unparted = {name: {start, end: to}, value: {start: to, end: to}}
  const before = {start, end: start + named.length}
  // `100% hộ dùng nước hợp vệ sinh, ít nhất 70% dùng nước sạch`: a name holds no value; the words stay whole.
  if (goalsIn(text, before.start, before.end).length > 0) return unparted
  if (isName(named)) return {name: before, value: {start: valueStart, end: to}}
  // `GRDP: 10 - 11%` is named by what stands before the colon.
  const told = head !== null && /^[:\s]*$/.test(text.text.slice(head.end, valueStart))
  if (told && value.end >= to) return {name: head, value: {start: valueStart, end: to}}
  return namedBehind(text, valueStart, value, to) ?? (told ? {name: head, value: {start: valueStart, end: to}} : unparted)
}

/** `thu ngân sách tăng gấp đôi so với năm 2025`: a value in words, where its verb can be told; else all of it is the name. */
function wordedPart(text: Text, start: number, to: number): PartRange {
  const verb = /(?<=\s)(?:(?:tăng|giảm)\s)?gấp\s(?:đôi|ba|bốn|rưỡi)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.exec(text.text.slice(start, to))
  const at = verb ? start + verb.index : to
  return {name: {start, end: start + text.text.slice(start, at).trimEnd().length}, value: {start: at, end: to}}
}

/** A clause without a name of its own goes with the one before it, or is its own name, so that no row is nameless. */
function merged(parts: readonly PartRange[]): PartRange[] {
  const rows: PartRange[] = []
  for (const part of parts) {
    const last = rows.at(-1)
    if (part.name.start < part.name.end) rows.push(part)
    else if (last) rows[rows.length - 1] = {name: last.name, value: {start: last.value.start, end: part.value.end}}
    else rows.push({name: part.value, value: {start: part.value.end, end: part.value.end}})
  }
  return rows
}
