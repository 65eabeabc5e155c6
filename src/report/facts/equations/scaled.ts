import type {Figure} from './figures.js'
import {termValue, timesOf, type Value} from './values.js'

/** The values of two levels; one without scale and unit has those of the other: `từ 38 lên 57 triệu đồng`. */
export function scaled(one: Figure, other: Figure): readonly [Value, Value] {
  return [timesOf(termValue(one), lent(one, other)), timesOf(termValue(other), lent(other, one))]
}

const lent = (to: Figure, from: Figure): number => (to.scale === 1 && to.unit === null && from.unit !== null ? from.scale : 1)
