import type {Place} from '../../../diagnostic.js'
import {placeIn} from '../../../texts/texts.js'
import type {Equation} from '../../types.js'
import type {Figure} from './figures.js'
import {isNear, isPlain, mayEqual, statedValue, type Value} from './values.js'

/** Whether the stated value is what the terms give: exactly, by rounding, cutting or a bound, or not at all. */
export function verdict(computed: Value, stated: Value, plain: boolean): Equation['holds'] {
  if (plain && isNear(computed.exact, stated.exact)) return true
  return mayEqual(computed, stated) && 'rounded'
}

interface Statement {
  readonly kind: Equation['kind']
  readonly terms: readonly Figure[]
  readonly result: Figure
  /** What the terms give, in the unit of the result, scale applied. */
  readonly computed: Value
  /** Where it is not the result's own number: the other number of a ratio. */
  readonly stated?: Value
}

/** An equation whose result is a figure. */
export function toEquation({kind, terms, result, computed, stated}: Statement): Equation {
  const said = stated ?? statedValue(result, kind === 'ratio' || kind === 'mean' || relative(kind, terms, result))
  return {
    kind,
    terms: terms.map(({quantity}) => quantity.index),
    result: result.quantity.index,
    stated: undusted(said.exact),
    computed: undusted(computed.exact),
    holds: verdict(computed, said, isPlain(result)),
    place: placeOf([...terms, result], result)
  }
}

/** A number without the dust of floating point: 5.427,9 and not 5.427,900000000001. */
export const undusted = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

/** Whether a change is stated in percent of the level that it starts from. */
function relative(kind: Equation['kind'], terms: readonly Figure[], result: Figure): boolean {
  return kind === 'change' && result.percent && !terms.some(({percent}) => percent)
}

/** The place from the first figure to the last of one text; the result's own where they stand in several. */
export function placeOf(figures: readonly Figure[], result: Figure): Place {
  const {text} = result.line
  if (figures.some(({line}) => line.text !== text)) return placeIn(text, result.quantity.start, result.quantity.end)
  const start = Math.min(...figures.map(({quantity}) => quantity.start))
  const end = Math.max(...figures.map(({quantity}) => quantity.end))
  return placeIn(text, start, end)
}
