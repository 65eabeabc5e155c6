import type {Figure} from './figures.js'

/** A value as terms give it, and between which values it lies when each term was rounded to the digits it is written with. */
export interface Value {
  readonly exact: number
  readonly low: number
  readonly high: number
}

/** A value without doubt, such as a count of years. */
export const sure = (exact: number): Value => ({exact, low: exact, high: exact})

/** Which number of a ratio is meant. */
export type Side = 'part' | 'whole'

/** Units that are measured, and hence rounded even where they are whole; what is counted is exact. */
const measured =
  /^(?:[%‰]|phần trăm|điểm(?: %| phần trăm)?$|đồng$|usd|eur|vn[đd]|cny|đô la|nhân dân tệ|m[²2³3]?$|[kcm]m[²2]?$|ha$|kg|tấn|tạ|yến|lít|héc|hec|mét|ki-lô|[kmg]w|[mgt]b|°|lần$)/

/** What the written number leaves open: half of this on both sides. 0 for a count. */
function stepOf(figure: Figure, written: string, value: number): number {
  const decimals = decimalsOf(written, value)
  const rounded = decimals > 0 || figure.scale > 1 || (figure.unit !== null && measured.test(figure.unit))
  return rounded ? figure.scale * 10 ** -decimals : 0
}

/** Digits after the decimal mark: 1 in `12,5`, 0 in `1.482`, 3 in `1.260,500`. */
function decimalsOf(written: string, value: number): number {
  const comma = written.lastIndexOf(',')
  // Several commas group, and so do dots in a whole number.
  if (comma >= 0) return comma === written.indexOf(',') && comma > written.lastIndexOf('.') ? written.length - comma - 1 : 0
  return Number.isInteger(value) ? 0 : written.length - written.lastIndexOf('.') - 1
}

const number = /\d+(?:[.,]\d+)*/

/** A number of a figure as written: the first one, or the one behind the slash of a ratio. */
function writtenNumber({line, quantity, kind}: Figure, side: Side): string {
  const text = line.text.text.slice(quantity.start, quantity.end)
  const behind = kind === 'amount' || side === 'part' ? text : text.slice(text.search(/[/:]/) + 1)
  return number.exec(behind)?.[0] ?? ''
}

interface Read {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly bound: 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most'
}

function readOf(figure: Figure, side: Side): Read {
  const {reading} = figure.quantity
  if (reading.kind === 'amount') {
    const {min, max, bound} = reading
    // The ends of a range are chosen, not rounded.
    const step = max > min ? 0 : stepOf(figure, writtenNumber(figure, side), min)
    return {min: min * reading.scale, max: max * reading.scale, step, bound}
  }
  if (reading.kind !== 'ratio' && reading.kind !== 'rank') throw new RangeError(`no number to reckon with: ${reading.kind}`)
  const value = reading[side] * figure.scale
  return {min: value, max: value, step: stepOf(figure, writtenNumber(figure, side), reading[side]), bound: 'exact'}
}

/** How far `khoảng` may be off, as a share of the number: the more digits are given, the less. */
function tolerance(figure: Figure): number {
  const digits = writtenNumber(figure, 'part')
    .replace(/[.,]/g, '')
    .replace(/^0+|0+$/g, '').length
  return digits <= 1 ? 0.05 : digits === 2 ? 0.025 : digits === 3 ? 0.01 : 0.005
}

/** Widen by what a bound word says. `gần` keeps near; `dưới` and `trên` are open. */
function bounded(figure: Figure, {min, max, bound}: Read, low: number, high: number): readonly [number, number] {
  if (bound === 'about') return [low - min * tolerance(figure), high + max * tolerance(figure)]
  if (bound === 'over' || bound === 'at-least') return [min, Number.POSITIVE_INFINITY]
  if (bound === 'under' || bound === 'at-most') return [Number.NEGATIVE_INFINITY, max]
  return [low, high]
}

/** A figure as a term: the number, and what it may stand for. `side` names the number of a ratio. */
export function termValue(figure: Figure, side: Side = 'part'): Value {
  const read = readOf(figure, side)
  const [low, high] = bounded(figure, read, read.min - read.step / 2, read.max + read.step / 2)
  return {exact: (read.min + read.max) / 2, low, high}
}

/** What is cut stays below the next step. */
const below = 1 - 1e-6

/**
 * A figure as a stated result: it may be rounded, half up, or cut to its digits. `divided`: it comes of a division, so that even a
 * count is rounded.
 */
export function statedValue(figure: Figure, divided: boolean, side: Side = 'whole'): Value {
  const read = readOf(figure, side)
  const step = read.step > 0 || !divided ? read.step : 1
  const [low, high] = bounded(figure, read, read.min - step / 2, read.max + step * below)
  return {exact: (read.min + read.max) / 2, low, high}
}

/** Whether a figure is written without bound and range. */
export function isPlain({quantity: {reading}}: Figure): boolean {
  return reading.kind !== 'amount' || (reading.bound === 'exact' && reading.min === reading.max)
}

export const sumOf = (values: readonly Value[]): Value =>
  values.reduce((sum, value) => ({exact: sum.exact + value.exact, low: sum.low + value.low, high: sum.high + value.high}), sure(0))

export const lessOf = (from: Value, taken: Value): Value => ({
  exact: from.exact - taken.exact,
  low: from.low - taken.high,
  high: from.high - taken.low
})

export const timesOf = ({exact, low, high}: Value, factor: number): Value => {
  const ends = [low * factor, high * factor] as const
  return {exact: exact * factor, low: Math.min(...ends), high: Math.max(...ends)}
}

/** A quotient; the divisor is above zero, or nothing is known. */
export function overOf(part: Value, whole: Value): Value {
  if (whole.exact <= 0) return {exact: Number.NaN, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY}
  const least = Math.max(whole.low, Number.MIN_VALUE)
  return {
    exact: part.exact / whole.exact,
    low: part.low / (part.low < 0 ? least : whole.high),
    high: part.high / (part.high < 0 ? whole.high : least)
  }
}

/** Floating-point dust that no one means. */
export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))

/** Whether two values may be the same. */
export const mayEqual = (one: Value, other: Value): boolean =>
  (one.low <= other.high || isNear(one.low, other.high)) && (other.low <= one.high || isNear(other.low, one.high))
