import type {Rule} from '../rule.js'
import {arithmeticRules} from './arithmetic/index.js'
import {audienceRules} from './audience/index.js'
import {consistencyRules} from './consistency/index.js'
import {fixableRules} from './fixable/index.js'
import {formatRules} from './format/index.js'
import {indicatorsRules} from './indicators/index.js'
import {outlineRules} from './outline/index.js'
import {textRules} from './text/index.js'
import {timeRules} from './time/index.js'

/** All rules, family by family, in the order of `docs/checks.md`. */
export const rules: readonly Rule[] = [
  ...formatRules,
  ...outlineRules,
  ...arithmeticRules,
  ...indicatorsRules,
  ...consistencyRules,
  ...textRules,
  ...fixableRules,
  ...timeRules,
  ...audienceRules
]
