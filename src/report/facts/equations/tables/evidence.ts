import type {Equation} from '../../../types.js'

/**
 * Equations of one build, or none: a row or column is taken as reckoned from others where two thirds of its numbers are, two at
 * least; then the rest are mistakes.
 */
export function supported(equations: readonly Equation[]): readonly Equation[] {
  const holding = equations.filter(({holds}) => holds !== false).length
  return holding > 1 && holding * 3 >= equations.length * 2 ? equations : []
}
