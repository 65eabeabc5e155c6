import type {Amount} from '../../../report/types.js'

/** The least and the most that a stated amount may be, its scale applied. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** How far from its number `khoảng` may be, as a part of it. */
const tolerance = 0.05

/** The extent of an amount: its range, widened as its bound says. The number's own rounding is not counted. */
export function extentOf({min, max, scale, bound}: Pick<Amount, 'min' | 'max' | 'scale' | 'bound'>): Extent {
  const [low, high] = [min * scale, max * scale]
  switch (bound) {
    case 'about':
      return {low: low * (1 - tolerance), high: high * (1 + tolerance)}
    case 'over':
    case 'at-least':
      return {low, high: Number.POSITIVE_INFINITY}
    case 'under':
    case 'at-most':
      return {low: Number.NEGATIVE_INFINITY, high}
    case 'exact':
      return {low, high}
  }
}
