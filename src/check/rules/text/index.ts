import type {Rule} from '../../rule.js'

/** Spelling and words; nothing that `--fix` mends. */
export const textRules: readonly Rule[] = []
