import {foldTone} from '../../../language/fold.js'
import type {Field, StatedElection, StatedFacts, StatedOfficer} from '../../../parse/types.js'
import type {Election, Inline, Officer} from '../../types.js'
import {lines} from '../lines.js'
import type {WordsFinder} from './find-words.js'
import {mergeList} from './merge-list.js'
import {inlinesOf, statedOr, valuesOf} from './stated-words.js'
import type {Tell} from './tell.js'

/** The bodies with what the author states of them. */
export function withStatedElections(stated: StatedFacts['elections'], read: readonly Election[], finder: WordsFinder): readonly Election[] {
  return mergeList(stated, read, {
    find: ({body}) => findBody(read, body.text),
    make: (entry, election) => toElection(entry, election, finder)
  })
}

/** A body of this name, else the only one whose name begins so (`Ban Thường vụ`). */
function findBody(read: readonly Election[], name: string): number {
  const wanted = foldTone(name)
  const exact = read.findIndex(({body}) => foldTone(body) === wanted)
  if (exact >= 0) return exact
  const first = read.findIndex(({body}) => foldTone(body).startsWith(`${wanted} `))
  return first === read.findLastIndex(({body}) => foldTone(body).startsWith(`${wanted} `)) ? first : -1
}

function toElection({value: stated, place}: Field<StatedElection>, read: Election | null, finder: WordsFinder): Election {
  const {body, term, seats, alternates, vacant, how, by, date} = stated
  const told = read ?? finder.find(body.text, 'elections') ?? {block: '', place}
  return {
    origin: 'author',
    body: read?.body ?? body.text,
    term: statedOr(term, read?.term ?? null),
    seats: statedOr(seats, read?.seats ?? null),
    alternates: statedOr(alternates, read?.alternates ?? null),
    vacant: statedOr(vacant, read?.vacant ?? null),
    how: statedOr(how, read?.how ?? null) ?? 'elected',
    supplement: read?.supplement ?? false,
    by: statedOr(by, read?.by ?? null),
    date: statedOr(date, read?.date ?? null),
    seatsText: seatsOf(stated, read),
    bodyText: read?.bodyText ?? inlinesOf(body),
    block: told.block,
    place: told.place
  }
}

/** Seats and alternates as the author writes them. */
function seatsOf({seats, alternates}: StatedElection, read: Election | null): readonly Inline[] {
  if (!seats && !alternates) return read?.seatsText ?? []
  return lines([seats ? inlinesOf(seats) : (read?.seatsText ?? []), alternates ? inlinesOf(alternates) : []])
}

/** The officers with what the author states of them. */
export function withStatedOfficers(
  stated: StatedFacts['officers'],
  read: readonly Officer[],
  finder: WordsFinder,
  tell: Tell
): readonly Officer[] {
  return mergeList(stated, read, {
    find: ({name}) => read.findIndex((officer) => foldTone(officer.name) === foldTone(name.text)),
    make: (entry, officer) => toOfficer(entry, officer, finder, tell)
  })
}

function toOfficer({value, place}: Field<StatedOfficer>, read: Officer | null, finder: WordsFinder, tell: Tell): Officer | null {
  const {name, post, concurrent, reelected} = value
  const held = statedOr(post, read?.post ?? null)
  if (held === null) {
    tell(name.text, place, 'post')
    return read
  }
  const told = read ?? finder.find(name.text, 'elections') ?? {block: '', place}
  return {
    origin: 'author',
    name: read?.name ?? name.text,
    post: held,
    concurrent: concurrent ? valuesOf(concurrent) : (read?.concurrent ?? []),
    reelected: statedOr(reelected, read?.reelected ?? null) ?? false,
    nameText: read?.nameText ?? inlinesOf(name),
    postText: post ? inlinesOf(post) : (read?.postText ?? []),
    block: told.block,
    place: told.place
  }
}
