import type {Rule} from '../../rule.js'
import {componentMissing} from './component-missing.js'

/** What profile and form ask for. */
export const formatRules: readonly Rule[] = [componentMissing]
