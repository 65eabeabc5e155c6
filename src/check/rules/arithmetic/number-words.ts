import {numberPattern} from '../../../language/numbers.js'
import type {Equation, Quantity} from '../../../report/types.js'

/** A number as Vietnamese papers write it: dots group thousands, a comma marks decimals, zeros at the end left out. */
export function vietnamese(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const digits = fraction.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  const written = digits === '' ? grouped : `${grouped},${digits}`
  return value < 0 && /[1-9]/.test(written) ? `-${written}` : written
}

/** More decimals than this are never shown. */
const finest = 6

/** What the terms of an equation give, written as its result is: the same scale word and unit, and as many decimals as tell the two apart. */
export function computedWords({computed, stated, kind}: Equation, result: Quantity | null): string {
  const text = result?.text ?? '100%'
  const scale = result?.kind === 'amount' ? result.scale : 1
  const last = [...text.matchAll(numberPattern())].at(-1)
  const unit = last && result?.kind !== 'ratio' ? text.slice(last.index + last[0].length).replace(/\s*trở (?:lên|xuống)$/, '') : ''
  const given = /,(\d+)$/.exec(last?.[0] ?? '')?.[1]?.length ?? 0
  return vietnamese(computed / scale, decimalsFor(computed / scale, stated / scale, kind === 'sum' ? finest : Math.max(given, 2))) + unit
}

/** The fewest decimals, from some on, with which two numbers look different. */
function decimalsFor(one: number, other: number, from: number): number {
  for (let decimals = from; decimals < finest; decimals++) if (one.toFixed(decimals) !== other.toFixed(decimals)) return decimals
  return finest
}
