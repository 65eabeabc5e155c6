import type {Twip} from '../../units.js'

/** Narrowest column that is written, in twips. */
const narrowest = 20

/** Split a width by weights; the parts are whole twips and add up to the width. */
export function splitWidth(width: Twip, weights: readonly number[]): Twip[] {
  const sum = weights.reduce((total, weight) => total + Math.max(weight, 0), 0)
  let weighed = 0
  let before = 0
  return weights.map((weight) => {
    weighed += Math.max(weight, 0)
    const edge = Math.round(sum > 0 ? (width * weighed) / sum : 0)
    const part = Math.max(edge - before, narrowest)
    before = edge
    // Rounded above; only the unit is lost in arithmetic.
    return part as Twip
  })
}
