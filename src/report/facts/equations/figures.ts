import {readScale} from '../../../language/scale-words.js'
import {readUnit} from '../../../language/units.js'
import type {Text, TextQuantity} from '../../../texts/texts.js'
import {lastWord, type Sweep, startSweep, sweepGap} from './gaps.js'

/** A number to reckon with: an amount, a ratio or a rank, with the words around it. */
export interface Figure {
  readonly line: Line
  /** Its place in `line.figures`. */
  readonly at: number
  readonly quantity: TextQuantity
  readonly kind: 'amount' | 'ratio' | 'rank'
  /** In lower case, without what it is counted by: `đồng` of `triệu đồng/người`; the noun after a ratio. */
  readonly unit: string | null
  /** What it is counted by, with the slash: `/người`, `/năm`. */
  readonly per: string
  /** Scale words after it, multiplied; of a ratio, those of both its numbers. */
  readonly scale: number
  readonly percent: boolean
  /** Which way it changes; null for a level. */
  readonly change: 'up' | 'down' | 'keep' | null
  /** Number of its sentence in the text. */
  readonly sentence: number
  /** How many round brackets are open around it. */
  readonly depth: number
  /** Words in lower case between the figure before it (or the beginning of the text) and itself. */
  readonly before: string
  /** The last word of these, without marks. */
  readonly word: string
}

/** A text with its figures. */
export interface Line {
  readonly text: Text
  readonly figures: readonly Figure[]
  /** Words in lower case after the last figure. */
  readonly tail: string
}

/** The figures of a text; null when it has none. */
export function lineOf(text: Text): Line | null {
  if (!text.quantities.some(reckons)) return null
  const {lower} = text
  const figures: Figure[] = []
  const line: {-readonly [Key in keyof Line]: Line[Key]} = {text, figures, tail: ''}
  const sweep = startSweep()
  let end = 0
  for (const quantity of text.quantities) {
    if (!reckons(quantity)) continue
    sweepGap(sweep, text.text, end, quantity.start)
    figures.push(toFigure(line, sweep, quantity, lower.slice(end, quantity.start), lastWord(lower, end, quantity.start)))
    end = quantity.end
  }
  line.tail = lower.slice(end)
  return line
}

function reckons({reading: {kind}}: TextQuantity): boolean {
  return kind === 'amount' || kind === 'ratio' || kind === 'rank'
}

function toFigure(line: Line, {sentence, depth}: Sweep, quantity: TextQuantity, before: string, word: string): Figure {
  const {reading} = quantity
  const at = line.figures.length
  if (reading.kind === 'amount') {
    const {unit, per, percent} = nameOf(reading.unit)
    return {
      line,
      at,
      quantity,
      kind: 'amount',
      unit,
      per,
      scale: reading.scale,
      percent,
      change: reading.change,
      sentence,
      depth,
      before,
      word
    }
  }
  const {scale, end} = readScale(line.text.text, quantity.end, line.text.lower)
  const {unit, per} = nameOf(readUnit(line.text.text, end, line.text.lower)?.unit ?? null)
  const kind = reading.kind === 'rank' ? 'rank' : 'ratio'
  return {line, at, quantity, kind, unit, per, scale, percent: false, change: null, sentence, depth, before, word}
}

interface Name {
  readonly unit: string | null
  readonly per: string
  readonly percent: boolean
}

const noName: Name = {unit: null, per: '', percent: false}
const percents: Name = {unit: '%', per: '', percent: true}

/** A unit as written, in lower case, and what it is counted by. */
function nameOf(written: string | null): Name {
  if (written === null) return noName
  if (written === '%') return percents
  const lower = hasCapital(written) ? written.toLowerCase() : written
  const slash = lower.indexOf('/')
  const at = slash < 0 && lower.length > 6 ? lower.indexOf(' trên ') : slash
  if (at < 0) return {unit: lower, per: '', percent: isPercent(lower)}
  const unit = lower.slice(0, at).trimEnd()
  return {unit: unit === '' ? null : unit, per: lower.slice(at).trim(), percent: isPercent(unit)}
}

/** A Latin capital, or `Đ`. */
function hasCapital(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if ((code > 64 && code < 91) || code === 272) return true
  }
  return false
}

const isPercent = (unit: string): boolean => unit.startsWith('%') || unit === 'phần trăm'
