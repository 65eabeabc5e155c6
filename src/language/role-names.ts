import type {Role} from '../report/types.js'

/** Every role, as a list at run time; the record makes a forgotten one a type error. */
const known: Readonly<Record<Role, true>> = {
  time: true,
  delegates: true,
  guests: true,
  theme: true,
  motto: true,
  agenda: true,
  results: true,
  achievements: true,
  shortcomings: true,
  causes: true,
  lessons: true,
  viewpoints: true,
  goal: true,
  targets: true,
  'key-tasks': true,
  breakthroughs: true,
  solutions: true,
  implementation: true,
  elections: true,
  appeal: true,
  slogans: true
}

/** Names of the roles, in the order of the types. The cast: keys of a record of roles are roles. */
export const roles = Object.keys(known) as readonly Role[]
