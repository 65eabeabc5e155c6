import type {Rule} from '../../rule.js'
import {changeMismatch} from './change-mismatch.js'
import {meanMismatch} from './mean-mismatch.js'
import {partExceedsWhole} from './part-exceeds-whole.js'
import {rangeOrder} from './range-order.js'
import {ratioMismatch} from './ratio-mismatch.js'
import {sharesMismatch} from './shares-mismatch.js'
import {sumMismatch} from './sum-mismatch.js'

/** Figures that a reader would reckon with. */
export const arithmeticRules: readonly Rule[] = [
  ratioMismatch,
  sumMismatch,
  sharesMismatch,
  changeMismatch,
  meanMismatch,
  partExceedsWhole,
  rangeOrder
]
