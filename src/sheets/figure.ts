import {readNumber} from '../language/numbers.js'
import type {Amount, Quantity} from '../report/types.js'
import type {Figure, Value} from './types.js'

/** The words that bound an amount, as the announcement writes them: before its number, and behind (`từ 10% trở lên`). */
function boundWords({bound, text}: Amount): readonly [before: string, after: string] {
  if (bound === 'exact') return ['', '']
  return [/^[^\d]*/u.exec(text)?.[0] ?? '', /\s*trở\s+(?:lên|xuống)$/iu.exec(text)?.[0] ?? '']
}

/** Scales as a column of units writes them; others stay as their number. */
const scaleWords: Readonly<Record<number, string>> = {1e3: 'nghìn', 1e4: 'vạn', 1e6: 'triệu', 1e9: 'tỷ', 1e12: 'nghìn tỷ'}

/** The unit of an amount with its scale word: `nghìn tỷ đồng`; null when there is neither. */
export function unitOf({scale, unit}: Pick<Amount, 'scale' | 'unit'>): string | null {
  const word = scale === 1 ? '' : (scaleWords[scale] ?? `× ${scale}`)
  return [word, unit ?? ''].filter((part) => part !== '').join(' ') || null
}

/** The bound words of an amount for a column of their own; empty for an exact value. */
export function boundName(quantity: Amount): string {
  const [before, after] = boundWords(quantity)
  return after === '' ? before.trim() : `${before.trim()} … ${after.trim()}`
}

/** A value as a number, in the unit that `unitOf` gives; with its bound where `bounded`. */
export function figure(quantity: Amount, value: number, bounded: boolean): Figure {
  const [before, after] = bounded ? boundWords(quantity) : ['', '']
  return {number: value, decimals: decimalsIn(quantity, value), grouped: true, before, after, written: quantity.text}
}

/** A whole amount as one cell: a number with its bound; a range stays words, since it is no number. `scaled`: in the unit without a scale word. */
export function amountCell(quantity: Quantity, scaled: boolean): Value {
  if (quantity.kind !== 'amount' || quantity.max > quantity.min) return quantity.text
  const shown = figure(quantity, quantity.min, true)
  if (!scaled || quantity.scale === 1) return shown
  // Six decimals are more than any paper writes, and fewer than what binary fractions get wrong.
  const number = Math.round(quantity.min * quantity.scale * 1e6) / 1e6
  return {...shown, number, decimals: Number.isInteger(number) ? 0 : shown.decimals}
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
