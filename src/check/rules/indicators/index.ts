import type {Rule} from '../../rule.js'

/** Indicators over time. */
export const indicatorsRules: readonly Rule[] = []
