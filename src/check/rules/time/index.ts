import type {Rule} from '../../rule.js'
import {outOfUseSince2025} from './out-of-use-since-2025.js'

/** Words and the time of which they are said. */
export const timeRules: readonly Rule[] = [outOfUseSince2025]
