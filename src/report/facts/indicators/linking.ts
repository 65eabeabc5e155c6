import {partitionPoint} from '../../../language/partition-point.js'
import type {PhraseTable} from '../../../language/phrase-table.js'
import type {Text, TextQuantity} from '../../../texts/texts.js'
import {does} from './phrases.js'
import {readStandard} from './standard.js'
import {isValue} from './tokens.js'
import {readWhen, type When} from './when.js'

/** A text in lower case, with what finds its linking words. */
export interface Line {
  readonly text: Text
  readonly lower: string
  readonly phrases: PhraseTable<number>
}

/** What the words between two offsets say, as far as they are known words. */
export interface Link {
  /** Where the known words end: at a value, at the offset asked for, or before a word that may mean anything. */
  readonly end: number
  /** The value that begins there. */
  readonly value: TextQuantity | null
  /** Bits of `does`. */
  readonly says: number
  /** The period that the words say of what follows. */
  readonly when: When | null
  /** The period that something is compared with: `so với năm 2020`. */
  readonly base: When | null
  readonly standard: string | null
}

/** Read known words from an offset: verbs, periods, fillers, a standard, an abbreviation between brackets. */
export function readLink(line: Line, from: number, to: number): Link {
  let says = 0
  let when: When | null = null
  let base: When | null = null
  let standard: string | null = null
  let at = from
  for (;;) {
    at = skipSpace(line.lower, at)
    if (at >= to) return {end: to, value: null, says, when, base, standard}
    const value = valueAt(line.text, at)
    if (value && value.end <= to && !isTime(value)) return {end: at, value, says, when, base, standard}
    const period = readWhen(line.lower, at)
    if (period && period.end <= to) {
      if (says & (does.compare | does.differ) && !base) base = period.when
      else when = period.when
      at = period.end
      continue
    }
    if (value && value.end <= to) return {end: at, value, says, when, base, standard}
    const known = line.phrases.at(line.lower, at)
    if (known) {
      says |= known.value
      at += known.phrase.length
      continue
    }
    const bracket = readBracket(line, at, to) ?? readMeasure(line, at, to)
    if (!bracket) return {end: at, value: null, says, when, base, standard}
    says |= bracket.says
    when = bracket.when ?? when
    standard = bracket.standard ?? standard
    at = bracket.end
  }
}

/** Whether a link says something. */
export function saysAny({says}: Link, bits: number): boolean {
  return (says & bits) !== 0
}

const [space, comma, colon] = [0x20, 0x2c, 0x3a]

function skipSpace(lower: string, from: number): number {
  let at = from
  for (; ; at++) {
    const code = lower.charCodeAt(at)
    if (code !== space && code !== comma && code !== colon) return at
  }
}

interface Bracket {
  readonly says: number
  readonly when: When | null
  readonly standard: string | null
  readonly end: number
}

/** `(GRDP)`, `(năm 2025)`, `(theo chuẩn …)`; or the bracket before a value that stands alone in it. */
function readBracket(line: Line, at: number, to: number): Bracket | null {
  const {text, lower, phrases} = line
  if (lower.charAt(at) !== '(') return null
  const inner = skipSpace(lower, at + 1)
  const verb = phrases.at(lower, inner)
  // `(đạt 85,95%, …)`
  if (verb?.value === does.reach) return {says: does.reach | does.bracket, when: null, standard: null, end: inner + verb.phrase.length}
  const value = valueAt(text, inner)
  if (value) {
    const alone = /^\s?\)/.test(lower.slice(value.end, value.end + 2))
    return alone ? {says: does.bracket, when: null, standard: null, end: inner} : null
  }
  const close = at + lower.slice(at, at + 120).indexOf(')')
  if (close < at || close >= to) return null
  const words = text.text.slice(inner, close)
  const end = close + 1
  if (/^\p{Lu}[\p{Lu}\d\s-]{0,15}$/u.test(words)) return {says: 0, when: null, standard: null, end}
  const when = readWhen(lower, inner)
  if (when && skipSpace(lower, when.end) === close) return {says: 0, when: when.when, standard: null, end}
  const standard = readStandard(lower, inner)
  return standard && skipSpace(lower, standard.end) === close ? {says: 0, when: null, standard: standard.standard, end} : null
}

/** `theo chuẩn nghèo giai đoạn 2026 - 2030` without brackets. */
function readMeasure({lower}: Line, at: number, to: number): Bracket | null {
  const known = readStandard(lower, at)
  return known && known.end <= to ? {says: 0, when: null, ...known} : null
}

/** `5 năm`, `6 tháng` are periods first. */
export function isTime({reading}: TextQuantity): boolean {
  return reading.kind === 'amount' && (reading.unit === 'năm' || reading.unit === 'tháng')
}

/** The value that begins at an offset; a place in order too (`thứ 15`). */
function valueAt({quantities}: Text, at: number): TextQuantity | null {
  const found = quantities[partitionPoint(quantities, ({start}) => start < at)]
  return found?.start === at && (isValue(found) || found.reading.kind === 'ordinal') ? found : null
}
