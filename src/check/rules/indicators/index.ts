import type {Rule} from '../../rule.js'
import {indicatorTwoValues} from './indicator-two-values.js'
import {rankFellCalledRise} from './rank-fell-called-rise.js'
import {riseWithSmallerNumber} from './rise-with-smaller-number.js'

/** Indicators over time. */
export const indicatorsRules: readonly Rule[] = [indicatorTwoValues, rankFellCalledRise, riseWithSmallerNumber]
