import type {Read} from './front-matter-values.js'
import {choice, count, day, flag, listOf, map, orNone, time, words, wordsList, year} from './stated-values.js'
import type {
  StatedDelegates,
  StatedElection,
  StatedEvent,
  StatedFacts,
  StatedGuest,
  StatedOfficer,
  StatedSession,
  StatedTarget
} from './types.js'

const session = map<StatedSession>({what: words, date: day, time, part: choice('sáng', 'chiều', 'tối')}, 'what')
const event = map<StatedEvent>({name: words, ordinal: words, term: words, start: day, end: day, venue: words, sessions: listOf(session)})
const guest = map<StatedGuest>({name: words, posts: wordsList}, 'name')
const delegates = map<StatedDelegates>({
  present: count,
  summoned: count,
  exOfficio: count,
  electedOrAppointed: count,
  guests: listOf(guest)
})
const election = map<StatedElection>(
  {
    body: words,
    term: words,
    seats: count,
    alternates: count,
    vacant: count,
    how: choice('elected', 'appointed'),
    by: words,
    date: day
  },
  'body'
)
const officer = map<StatedOfficer>({name: words, post: words, concurrent: wordsList, reelected: flag}, 'name')
const target = map<StatedTarget>(
  {
    number: words,
    subject: words,
    value: words,
    direction: choice('up', 'down', 'keep'),
    year,
    period: words,
    perYear: flag
  },
  'number'
)
const facts = map<StatedFacts>({
  event: orNone(event),
  delegates: orNone(delegates),
  theme: words,
  motto: words,
  elections: listOf(election),
  officers: listOf(officer),
  targets: listOf(target)
})

/** Facts that the author states: a map of maps and lists, each value with its place. */
export const statedFacts: Read<StatedFacts> = (state, key, node) => facts(state, key, node)?.value
