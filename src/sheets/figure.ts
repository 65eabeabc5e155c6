import {readNumber} from '../language/numbers.js'
import type {Amount, Quantity} from '../report/types.js'
import type {Figure, Value} from './types.js'

const bounds: Readonly<Record<Amount['bound'], readonly [before: string, after: string]>> = {
  exact: ['', ''],
  about: ['khoảng ', ''],
  over: ['trên ', ''],
  'at-least': ['từ ', ' trở lên'],
  under: ['dưới ', ''],
  'at-most': ['từ ', ' trở xuống']
}

/** Scales as a column of units writes them; others stay as their number. */
const scaleWords: Readonly<Record<number, string>> = {1e3: 'nghìn', 1e4: 'vạn', 1e6: 'triệu', 1e9: 'tỷ', 1e12: 'nghìn tỷ'}

/** The unit of an amount with its scale word: `nghìn tỷ đồng`; null when there is neither. */
export function unitOf({scale, unit}: Pick<Amount, 'scale' | 'unit'>): string | null {
  const word = scale === 1 ? '' : (scaleWords[scale] ?? `× ${scale}`)
  return [word, unit ?? ''].filter((part) => part !== '').join(' ') || null
}

/** What a bound is called in a column of its own; empty for an exact value. */
export function boundName(bound: Amount['bound']): string {
  const [before, after] = bounds[bound]
  return after === '' ? before.trim() : `${before}…${after}`
}

/** A value as a number, in the unit that `unitOf` gives; with its bound where `bounded`. */
export function figure(quantity: Amount, value: number, bounded: boolean): Figure {
  const [before, after] = bounded ? bounds[quantity.bound] : ['', '']
  return {number: value, decimals: decimalsIn(quantity, value), grouped: true, before, after, written: quantity.text}
}

/** A whole amount as one cell: a number with its bound; a range stays words, since it is no number. */
export function amountCell(quantity: Quantity): Value {
  if (quantity.kind !== 'amount') return quantity.text
  return quantity.max > quantity.min ? quantity.text : figure(quantity, quantity.min, true)
}

/** A count or a year. */
export const plainNumber = (number: number, grouped: boolean): Figure => ({
  number,
  decimals: 0,
  grouped,
  before: '',
  after: '',
  written: String(number)
})

/** How many decimals the announcement writes for a value: `7,0` has one, though its value needs none. */
function decimalsIn({text}: Amount, value: number): number {
  const written = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).find((number) => readNumber(number) === value) ?? ''
  const decimals = (Number.isInteger(value) ? /,(\d{1,2})$/ : /[.,](\d+)$/).exec(written)?.[1]
  return decimals?.length ?? 0
}
