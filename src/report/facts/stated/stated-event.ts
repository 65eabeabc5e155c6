import {foldTone} from '../../../language/fold.js'
import type {Field, StatedEvent, StatedSession} from '../../../parse/types.js'
import type {Event, Session} from '../../types.js'
import {mergeList} from './merge-list.js'
import {passageOf, statedOr} from './stated-words.js'
import type {Tell} from './tell.js'

/** The event with what the author states of it. */
export function withStatedEvent(stated: Field<StatedEvent | null> | undefined, read: Event | null, tell: Tell): Event | null {
  if (stated === undefined) return read
  if (stated.value === null) return null
  const {name, ordinal, term, start, end, venue, sessions} = stated.value
  const named = statedOr(name, read?.name ?? null)
  if (named === null) {
    tell('event', stated.place, 'name')
    return read
  }
  const first = statedOr(start, read?.start ?? null)
  return {
    origin: 'author',
    name: named,
    ordinal: statedOr(ordinal, read?.ordinal ?? null),
    term: statedOr(term, read?.term ?? null),
    start: first,
    // A stated day alone is all of the event.
    end: end === undefined && start !== undefined ? first : statedOr(end, read?.end ?? null),
    venue: venue ? passageOf(venue) : (read?.venue ?? null),
    sessions: mergeList(sessions, read?.sessions ?? [], {
      find: ({what}) => (read?.sessions ?? []).findIndex((session) => foldTone(session.what) === foldTone(what.text)),
      make: (session, told) => toSession(session, told, tell)
    }),
    place: read?.place ?? stated.place
  }
}

function toSession({value: {what, date, time, part}, place}: Field<StatedSession>, read: Session | null, tell: Tell): Session | null {
  const day = statedOr(date, read?.date ?? null)
  if (day === null) {
    tell(what.text, place, 'date')
    return read
  }
  return {
    origin: 'author',
    what: what.text,
    date: day,
    time: statedOr(time, read?.time ?? null),
    part: statedOr(part, read?.part ?? null),
    place: read?.place ?? place
  }
}
