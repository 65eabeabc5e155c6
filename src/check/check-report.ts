import type {Diagnose} from '../diagnostic.js'
import type {Form} from '../parse/types.js'
import type {Report} from '../report/types.js'
import type {Profile} from '../theme/types.js'
import {labelPairs} from './label-pairs.js'
import {emptySection} from './rules/empty-section.js'
import {missingComponents} from './rules/missing-components.js'
import {outlineDuplicate} from './rules/outline-duplicate.js'
import {outlineGap} from './rules/outline-gap.js'
import {outlineLevel} from './rules/outline-level.js'
import {outlineRestart} from './rules/outline-restart.js'

/** Check a report: its outline, and what the paper's form and profile ask of it. Only warnings: the author is asked, nothing is changed. */
export function checkReport(report: Report, profile: Profile, form: Form, diagnose: Diagnose): void {
  const pairs = labelPairs(report)
  const found = [
    ...missingComponents(report, profile, form),
    ...outlineGap(pairs),
    ...outlineDuplicate(pairs),
    ...outlineRestart(pairs),
    ...outlineLevel(report),
    ...emptySection(report)
  ]
  for (const diagnostic of found) diagnose(diagnostic)
}
