import type {Equation} from '../../types.js'
import type {Figure} from './figures.js'
import type {Parts} from './lists.js'
import {sizeOf} from './near.js'
import type {Opening} from './openings.js'
import {isParallel, nameOf, namesEach} from './part-names.js'
import {isPartition} from './partitions.js'
import {sumEquation} from './sum-equation.js'
import {mayEqual, statedValue, sumOf, termValue, type Value} from './values.js'

/** The equation where the list is complete as the text says it, or as the numbers do. */
export function judge(whole: Figure, {parts, plain}: Parts, opening: Opening): Equation | null {
  const computed = sumOf(parts.map((part) => termValue(part)))
  const share = computed.exact / sizeOf(whole)
  return isStated(whole, computed) || (plain && isComplete(whole, parts, opening, share)) ? sumEquation(whole, parts, computed) : null
}

/** Whether a sum is what a whole says, of a ratio by either of its numbers. */
function isStated(whole: Figure, computed: Value): boolean {
  const sides = whole.kind === 'ratio' ? (['whole', 'part'] as const) : (['whole'] as const)
  return sides.some((side) => mayEqual(computed, statedValue(whole, false, side)))
}

/** Whether no part is missing, as far as words tell; and the less they tell, the nearer the sum must be. */
function isComplete(whole: Figure, parts: readonly Figure[], opening: Opening, share: number): boolean {
  const isNear = share > 0.2 && share < 40
  const names = parts.map(nameOf)
  if (opening === 'all' || isPartition(names) || /còn lại/.test(names.at(-1)!)) return isNear
  if (opening === 'some' || opening === 'within') return share > 0.5 && namesEach(whole, parts)
  return isParallel(parts) ? isNear : share > 0.9 && share < 1.15
}
