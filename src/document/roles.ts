import type {Role} from '../report/types.js'

/** Every role, as a record so that a new one does not compile until it stands here. */
const all: Readonly<Record<Role, true>> = {
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

/** The roles that a section can have. */
export const roles = Object.keys(all) as readonly Role[] // The record's keys are the roles.
