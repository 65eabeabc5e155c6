import type {Rule} from '../../rule.js'

/** One thing said in two ways. */
export const consistencyRules: readonly Rule[] = []
