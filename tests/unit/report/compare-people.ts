import type {Election, Event, Facts, Officer} from '../../../src/report/types.js'
import {compareFields, compareLists, compareValue, type Faults, plain, years} from './compare.js'
import type {ExpectedFacts} from './expected-facts.js'

type Expected<Name extends keyof ExpectedFacts> = NonNullable<ExpectedFacts[Name]>
type ExpectedElection = Expected<'elections'>[number]
type ExpectedOfficer = Expected<'officers'>[number]

/** Faults of a fact that is not asserted, or missing on a side; null where both sides have it. */
function presence(path: string, expected: unknown, found: unknown): Faults | null {
  if (expected === undefined || (expected === null && found === null)) return []
  if (expected === null) return [`${path}: expected none, found ${JSON.stringify(found).slice(0, 200)}`]
  return found === null ? [`${path}: expected one, found none`] : null
}

const lowered = (allowed: readonly (string | null)[]) => allowed.map((text) => text?.toLowerCase() ?? null)
const yearsOf = (allowed: readonly (string | null)[] | undefined) => allowed?.map(years)

/** Name, days, place and sessions of the event. */
export function compareEvent(expected: ExpectedFacts['event'], found: Event | null): Faults {
  const absent = presence('event', expected, found)
  if (absent || !expected || !found) return absent ?? []
  const {sessions = found.sessions.map(() => null), ...fields} = expected
  return [
    ...compareFields('event', fields, {...found, name: plain(found.name)}, ['name', 'ordinal', 'start', 'end']),
    ...compareValue('event.term', yearsOf(fields.term), years(found.term)),
    ...compareValue('event.venue', fields.venue, plain(found.venue?.text)),
    ...compareLists(
      'event.sessions',
      sessions,
      found.sessions,
      {expected: (session) => session?.what[0], found: ({what}) => what},
      (path, session, held) => [
        ...compareValue(`${path}.what`, session ? lowered(session.what) : undefined, plain(held.what)?.toLowerCase()),
        ...(session ? compareFields(path, session, held, ['date', 'time', 'part']) : [])
      ]
    )
  ]
}

/** Numbers of delegates, and the guests in the order of the source. */
export function compareDelegates(expected: ExpectedFacts['delegates'], found: Facts['delegates']): Faults {
  const absent = presence('delegates', expected, found)
  if (absent || !expected || !found) return absent ?? []
  return [
    ...compareFields('delegates', expected, found, ['present', 'summoned', 'exOfficio', 'electedOrAppointed']),
    ...compareLists(
      'delegates.guests',
      expected.guests,
      found.guests,
      {expected: ({name}) => name[0], found: ({name}) => name},
      (path, guest, named) => [
        ...compareValue(`${path}.name`, guest.name, plain(named.name)),
        ...compareList(`${path}.posts`, guest.posts, named.posts)
      ]
    )
  ]
}

function compareList(path: string, expected: readonly string[], found: readonly string[]): Faults {
  return compareValue(path, [JSON.stringify(expected)], JSON.stringify(found.map(plain)))
}

/** First and last words of the theme, and the number of its words. */
export function compareTheme(expected: ExpectedFacts['theme'], found: Facts['theme']): Faults {
  const absent = presence('theme', expected, found)
  if (absent || !expected || !found) return absent ?? []
  const text = plain(found.text)!.replace(/^[“"]|[”"]$/gu, '')
  return [
    ...compareValue('theme.starts', [expected.starts], text.slice(0, expected.starts.length)),
    ...compareValue('theme.ends', [expected.ends], text.slice(-expected.ends.length)),
    ...compareValue('theme.words', expected.words === undefined ? undefined : [expected.words], text.split(' ').length)
  ]
}

/** The phrases of the motto. */
export function compareMotto(expected: ExpectedFacts['motto'], found: Facts['motto']): Faults {
  const absent = presence('motto', expected, found)
  return absent ?? compareList('motto', expected ?? [], found?.phrases ?? [])
}

/** Bodies that were elected or appointed, in the order of the source. */
export function compareElections(expected: readonly ExpectedElection[], found: readonly Election[]): Faults {
  return compareLists('elections', expected, found, {expected: ({body}) => body[0], found: ({body}) => body}, (path, election, held) => [
    ...compareFields(path, election, {...held, body: plain(held.body), by: plain(held.by)}, [
      'body',
      'seats',
      'alternates',
      'vacant',
      'how',
      'by',
      'date'
    ]),
    ...compareValue(`${path}.term`, yearsOf(election.term), years(held.term))
  ])
}

/** Officers in the order of the source. */
export function compareOfficers(expected: readonly ExpectedOfficer[], found: readonly Officer[]): Faults {
  return compareLists('officers', expected, found, {expected: ({name}) => name[0], found: ({name}) => name}, (path, officer, named) => [
    ...compareFields(path, officer, {...named, name: plain(named.name), post: plain(named.post)}, ['name', 'post', 'reelected']),
    ...compareList(`${path}.concurrent`, officer.concurrent, named.concurrent)
  ])
}
