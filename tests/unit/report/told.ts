import {plainText} from '../../../src/language/inlines.js'
import type {Election, Event, Facts, Officer, Target} from '../../../src/report/types.js'
import {read} from './read.js'

/** The facts of a text under a heading. */
export const factsUnder = (heading: string, text: string): Facts => read(`# Kết quả\n\n## ${heading}\n\n${text}\n`).report.facts

/** `body | term | seats+alternates khuyết vacant | how | by | date`, what is not told left out. */
export function toldElection({body, term, seats, alternates, vacant, how, supplement, by, date}: Election): string {
  const counts = [seats, alternates === null ? '' : `+${alternates}`, vacant === null ? '' : ` khuyết ${vacant}`].join('')
  return [body, term, counts, supplement ? `${how}, bổ sung` : how, by, date].filter((part) => part !== null).join(' | ')
}

/** `name | post | concurrent; concurrent | tái cử`, what is not told left out. */
export function toldOfficer({name, post, concurrent, reelected}: Officer): string {
  return [name, post, concurrent.join('; '), reelected ? 'tái cử' : ''].filter((part) => part !== '').join(' | ')
}

/** `name | ordinal | term | days | venue`, then a line a session. */
export function toldEvent(event: Event | null): readonly string[] {
  if (!event) return []
  const {name, ordinal, term, start, end, venue, sessions} = event
  const days = start === end ? start : `${start}..${end}`
  const head = [name, ordinal, term, days, venue?.text].filter((part) => part !== null && part !== undefined).join(' | ')
  return [head, ...sessions.map(({what, date, time, part}) => [what, date, time, part].filter((one) => one !== null).join(' '))]
}

/** `present/summoned, ex officio, elected or appointed`, then a line a guest. */
export function toldDelegates({delegates}: Facts): readonly string[] {
  if (!delegates) return []
  const {present, summoned, exOfficio, electedOrAppointed, guests} = delegates
  const counts = [`${present ?? '?'}/${summoned ?? '?'}`, exOfficio ?? '?', electedOrAppointed ?? '?'].join(', ')
  return [counts, ...guests.map(({name, posts}) => [name, ...posts].join(' | '))]
}

/** `name → value` of each row. */
export const toldRows = ({parts}: Target): readonly string[] => parts.map(({name, value}) => `${plainText(name)} → ${plainText(value)}`)
