import type {Rule} from '../../rule.js'
import {disciplineInPublic} from './discipline-in-public.js'
import {personalDataInPublic} from './personal-data-in-public.js'
import {secretInPublic} from './secret-in-public.js'

/** What is not for everyone. */
export const audienceRules: readonly Rule[] = [secretInPublic, disciplineInPublic, personalDataInPublic]
