import {foldTone} from '../../../language/fold.js'
import type {Field, StatedDelegates} from '../../../parse/types.js'
import type {Delegates} from '../../types.js'
import {mergeList} from './merge-list.js'
import {statedOr, valuesOf} from './stated-words.js'

/** The delegates with what the author states of them. */
export function withStatedDelegates(stated: Field<StatedDelegates | null> | undefined, read: Delegates | null): Delegates | null {
  if (stated === undefined) return read
  if (stated.value === null) return null
  const {present, summoned, exOfficio, electedOrAppointed, guests} = stated.value
  const named = read?.guests ?? []
  return {
    origin: 'author',
    present: statedOr(present, read?.present ?? null),
    summoned: statedOr(summoned, read?.summoned ?? null),
    exOfficio: statedOr(exOfficio, read?.exOfficio ?? null),
    electedOrAppointed: statedOr(electedOrAppointed, read?.electedOrAppointed ?? null),
    guests: mergeList(guests, named, {
      find: ({name}) => named.findIndex((guest) => foldTone(guest.name) === foldTone(name.text)),
      make: ({value: {name, posts}, place}, guest) => ({
        origin: 'author',
        name: name.text,
        posts: posts ? valuesOf(posts) : (guest?.posts ?? []),
        place: guest?.place ?? place
      })
    }),
    place: read?.place ?? stated.place
  }
}
