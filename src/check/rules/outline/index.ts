import type {Rule} from '../../rule.js'
import {emptySection} from './empty-section.js'
import {outlineDuplicate} from './outline-duplicate.js'
import {outlineGap} from './outline-gap.js'
import {outlineLevelSkipped} from './outline-level-skipped.js'
import {outlineRestart} from './outline-restart.js'

/** Labels and sections. */
export const outlineRules: readonly Rule[] = [outlineGap, outlineDuplicate, outlineRestart, outlineLevelSkipped, emptySection]
