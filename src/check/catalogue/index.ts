import type {Wording} from '../../diagnostic.js'
import {rules} from '../rules/index.js'
import {announcement} from './announcement.js'
import {looks} from './looks.js'
import {making} from './making.js'
import {reading} from './reading.js'
import type {Entries} from './types.js'
import {word} from './word.js'

/** What all stages but the check may tell. */
const stages: Entries = {...reading, ...word, ...making, ...looks}

/** The ids of the rules of the check. */
const checks: ReadonlySet<string> = new Set(rules.map(({id}) => id))

/** Whether a rule is one of the check, not of another stage. */
export const isCheck = (id: string): boolean => checks.has(id)

/** The id of every rule that there is, in the order of `docs/checks.md`. */
export const ruleIds: ReadonlySet<string> = new Set([...checks, ...Object.keys(stages)])

/** Whether a rule tells errors only, which no office can do without: a text that cannot be read stays so. */
export const isFixed = (id: string): boolean => stages[id]?.[0] === 'error'

/** What a rule is about, in a few words; null for an id that is none. */
export function aboutRule(id: string): Wording | null {
  const stage = stages[id]
  return stage ? {vi: stage[1], en: stage[2]} : (announcement[id] ?? null)
}
