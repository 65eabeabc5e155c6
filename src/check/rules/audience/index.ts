import type {Rule} from '../../rule.js'

/** What is not for everyone. */
export const audienceRules: readonly Rule[] = []
