import type {Rule} from '../../rule.js'

/** Figures that a reader would reckon with. */
export const arithmeticRules: readonly Rule[] = []
