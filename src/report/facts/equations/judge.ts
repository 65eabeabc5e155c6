import type {Equation} from '../../types.js'
import type {Figure} from './figures.js'
import type {Parts} from './lists.js'
import type {Opening} from './openings.js'
import {isParallel, nameOf, namesEach} from './part-names.js'
import {isPartition} from './partitions.js'
import {sumEquation} from './sum-equation.js'
import {sumOf, termValue} from './values.js'

/** The equation where the list is complete as the text says it, or as the numbers do. */
export function judge(whole: Figure, {parts, plain}: Parts, opening: Opening): Equation | null {
  const computed = sumOf(parts.map((part) => termValue(part)))
  const equation = sumEquation(whole, parts, computed)
  if (equation.holds !== false) return equation
  const share = computed.exact / equation.stated
  return plain && isComplete(whole, parts, opening, share) ? equation : null
}

/** Whether no part is missing, as far as words tell; and the less they tell, the nearer the sum must be. */
function isComplete(whole: Figure, parts: readonly Figure[], opening: Opening, share: number): boolean {
  const isNear = share > 0.2 && share < 40
  const names = parts.map(nameOf)
  if (opening === 'all' || isPartition(names) || /còn lại/u.test(names.at(-1)!)) return isNear
  if (opening === 'some' || opening === 'within') return share > 0.5 && namesEach(whole, parts)
  return isParallel(parts) ? isNear : share > 0.75 && share < 1.4
}
