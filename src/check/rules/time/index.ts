import type {Rule} from '../../rule.js'

/** Words of another time. */
export const timeRules: readonly Rule[] = []
