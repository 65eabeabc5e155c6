import type {Equation} from '../../types.js'
import {toEquation} from './equation.js'
import type {Figure} from './figures.js'
import {statedValue, sumOf, termValue, type Value} from './values.js'

/** A ratio as a whole may be met by either of its numbers: `398/398 đại biểu`. */
export function sumEquation(
  whole: Figure,
  parts: readonly Figure[],
  computed: Value = sumOf(parts.map((part) => termValue(part)))
): Equation {
  const by = (side: 'part' | 'whole') =>
    toEquation({kind: 'sum', terms: parts, result: whole, computed, stated: statedValue(whole, false, side)})
  const equation = by('whole')
  if (whole.kind !== 'ratio' || equation.holds !== false) return equation
  const other = by('part')
  return other.holds === false ? equation : other
}
