import {clauses} from '../../language/sentences.js'
import {quantitiesIn} from '../../texts/clauses.js'
import {slice, type Text, type TextQuantity} from '../../texts/texts.js'
import type {TargetPart} from '../types.js'
import {trimEnd} from './trim-end.js'

/** A half-open range of a text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A part as ranges: what names the value, and the value. */
export interface PartRange {
  readonly name: Range
  readonly value: Range
}

/** `Đến năm 2030,` and what else opens a target without naming what is aimed at. */
const opening =
  /^(?:(?:Phấn đấu|phấn đấu)(?:,|\s(?=đến|Đến|đạt))?\s?)?(?:(?:[Đđ]ến|[Tt]ới|[Hh]ết|[Vv]ào)\s(?:hết\s|cuối\s)?năm\s\d{4}\s?[,:]?\s?)?(?:phấn đấu(?:\sđạt)?\s)?/u
/** Verbs between a name and its value; the meaning of `đạt` is in the column's head. */
const leftover = /(?:^|[^\p{L}])(đạt(?:\sđược|\smức)?|là|ở\smức|mức|chiếm|ước|phấn\sđấu|cần|phải|có|được)$/u
/** Verbs of change right before a value belong to it. */
const changing = /(?:^|(?<=[\s(]))(?:kéo giảm|giảm|tăng|duy trì|giữ vững|giữ)(?:\s(?:thêm|ở mức|mức|ổn định))?\s$/iu
/** What shows that a quantity is the value of its clause, not a count on the way to it (`cả 3 tiêu chí`, `01 tháng`). */
const valued = /(?:đạt|là|còn|chiếm|mức|tăng|giảm|trì|giữ|có|:)\s$/iu

/** Cut the rows of a table out of a target: one a clause that states a value. Names and values are apart, in order, and verbatim. */
export function partsOf(text: Text, from: number, to: number): {readonly head: Range | null; readonly parts: readonly PartRange[]} {
  const start = from + opening.exec(text.text.slice(from, to))![0].length
  const head = headOf(text, start, to)
  const first = head ? text.text.slice(head.end).search(/[^:\s]/u) + head.end : start
  const parts = clauses(text.text.slice(first, to)).map(({start: at, end}) => partOf(text, first + at, first + end, head))
  // A target that is nothing but its opening is still a row.
  const rows = merged(parts)
  return {head, parts: rows.length > 0 ? rows : [{name: {start: from, end: to}, value: {start: to, end: to}}]}
}

/** Ranges as the inlines of a target's part. */
export function toPart(text: Text, {name, value}: PartRange): TargetPart {
  return {name: slice(text, name.start, name.end), value: slice(text, value.start, value.end)}
}

/** What stands before a colon that comes before any value: `Cơ cấu … đến năm 2030: Khu vực …`. */
function headOf(text: Text, from: number, to: number): Range | null {
  const colon = text.text.slice(from, to).search(/:\s/u)
  if (colon <= 0 || valuesIn(text, from, from + colon).length > 0) return null
  return {start: from, end: from + colon}
}

/** Values of a range: amounts and fractions, not those that `cả` counts. */
export function valuesIn(text: Text, from: number, to: number): TextQuantity[] {
  return quantitiesIn(text, from, to).filter(
    ({reading, start}) =>
      ['amount', 'ratio', 'rank'].includes(reading.kind) && !/(?:^|\s)cả\s$/u.test(text.text.slice(Math.max(0, start - 4), start))
  )
}

/** The value that a clause aims at: the first with a bound, a range or a verb before it; else the first. */
function aimOf(text: Text, from: number, to: number): TextQuantity | undefined {
  const values = valuesIn(text, from, to)
  const shown = values.find(({reading, start}) => {
    if (reading.kind !== 'amount') return true
    if (reading.bound !== 'exact' || reading.max > reading.min) return true
    return valued.test(text.text.slice(Math.max(from, start - 8), start))
  })
  return shown ?? values[0]
}

function partOf(text: Text, from: number, end: number, head: Range | null): PartRange {
  const start = from + opening.exec(text.text.slice(from, end))![0].length
  const to = start + trimEnd(text.text.slice(start, end), ' .;,').length
  const value = aimOf(text, start, to)
  // A quality, such as `cơ bản không còn hộ nghèo`: the words name it and say it.
  if (!value) return wordedPart(text, start, to)
  const change = changing.exec(text.text.slice(start, value.start))
  const valueStart = start + (change?.index ?? value.start - start)
  const before = text.text.slice(start, valueStart)
  const named = nameOf(before)
  if (named !== '') return {name: {start, end: start + named.length}, value: {start: valueStart, end: to}}
  // `100% dân số đô thị và 82% …`: what names which value cannot be told without doubt, so the words stay whole.
  const single = valuesIn(text, start, to).length === 1
  return single ? leadingValue(text, start, valueStart, value, to, head) : openingVerb(text, start, valueStart, to)
}

/** What is left of the words before a value without verbs and marks at their end. */
function nameOf(before: string): string {
  let name = trimEnd(before, ' ,:–-')
  for (let verb = leftover.exec(name.slice(-20)); verb; verb = leftover.exec(name.slice(-20))) {
    name = trimEnd(name.slice(0, name.length - verb[1]!.length), ' ,:–-')
  }
  return name
}

/** `100% chất thải nguy hại được thu gom`: the value comes first, and what follows names it. */
function leadingValue(text: Text, start: number, valueStart: number, value: TextQuantity, to: number, head: Range | null): PartRange {
  const percent = value.reading.kind === 'amount' && value.reading.unit === '%'
  const tail = text.text.slice(value.end, to)
  const gap = /^[\s,]*/u.exec(tail)![0].length
  if (percent && gap < tail.length) return {name: {start: value.end + gap, end: to}, value: {start: valueStart, end: value.end}}
  // `GRDP: 10 - 11%` is named by what stands before the colon.
  if (head && text.text.slice(head.end, valueStart).replace(/[:\s]/gu, '') === '') return {name: head, value: {start: valueStart, end: to}}
  if (valueStart > start) return openingVerb(text, start, valueStart, to)
  // Of an amount without its unit, which names what is counted; a share (`8/10`) has none.
  const counted =
    value.reading.kind !== 'amount'
      ? value.end - value.start
      : /^[^\d]*[\d.,]+(?:\s?[-–]\s?[\d.,]+)?(?:\s(?:nghìn|triệu|tỷ|vạn))*/u.exec(text.text.slice(value.start, value.end))![0].length
  const end = value.start + counted
  const space = /^\s*/u.exec(text.text.slice(end, to))![0].length
  return {name: {start: end + space, end: to}, value: {start: valueStart, end}}
}

/** `có 13,5 bác sĩ và 37 giường bệnh …`: the verb is all that stands before the value; without one the words name themselves. */
function openingVerb(text: Text, start: number, valueStart: number, to: number): PartRange {
  const verb = start + text.text.slice(start, valueStart).trimEnd().length
  return verb > start
    ? {name: {start, end: verb}, value: {start: valueStart, end: to}}
    : {name: {start, end: to}, value: {start: to, end: to}}
}

/** `thu ngân sách tăng gấp đôi so với năm 2025`: a value in words, where its verb can be told; else all of it is the name. */
function wordedPart(text: Text, start: number, to: number): PartRange {
  const verb = /(?<=\s)(?:(?:tăng|giảm)\s)?gấp\s(?:đôi|ba|bốn|rưỡi)(?!\p{L})/u.exec(text.text.slice(start, to))
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
