import type {Rule} from '../../rule.js'

/** Spacing, Unicode form, tone marks and marks: what `--fix` may mend, and its neighbours. */
export const fixableRules: readonly Rule[] = []
