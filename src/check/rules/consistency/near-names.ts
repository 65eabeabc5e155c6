import {foldTone} from '../../../language/fold.js'
import {groupedBy} from '../../words/grouped-by.js'
import type {Person} from './persons.js'

/** A name without any mark: names that differ in marks only have the same. */
const skeletonOf = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

/** Posts that one person holds at a time. */
const single = /^(?:bí thư|chủ tịch|chủ nhiệm|trưởng ban|giám đốc|chánh văn phòng|tổng giám đốc)\s\S+\s\S/

/** Two spellings that may be of one person; the first is met more often, or first. */
export interface NearNames {
  readonly usual: Person
  readonly odd: Person
}

/** Names that differ in the marks of one word, or in one word where the post is one that a single person holds. */
export function nearNames(persons: readonly Person[]): NearNames[] {
  const byMarks = pairsOf(
    groupedBy(persons, ({name}) => skeletonOf(name)),
    sameButMarks
  )
  const holders = persons.flatMap((person) => person.posts.filter((post) => single.test(post)).map((post) => ({person, post})))
  const byPost = groupedBy(holders, ({post}) => post).map((list) => list.map(({person}) => person))
  return [...byMarks, ...pairsOf(byPost, sameButWord)]
}

function pairsOf(groups: readonly (readonly Person[])[], near: (one: Person, other: Person) => boolean): NearNames[] {
  return groups.flatMap((group) => {
    // Most names have one spelling, and need no closer look.
    if (group.every(({name}) => name === group[0]!.name)) return []
    const spellings = groupedBy(group, ({name}) => foldTone(name)).sort((one, other) => other.length - one.length)
    const [usual, ...others] = spellings
    return others.flatMap((odd) => (near(usual![0]!, odd[0]!) && !areListed(usual!, odd) ? [{usual: usual![0]!, odd: odd[0]!}] : []))
  })
}

/** Two persons of one sentence are two. */
function areListed(one: readonly Person[], other: readonly Person[]): boolean {
  const sentences = new Set(one.map(({sentence}) => sentence))
  return other.some(({sentence}) => sentence !== null && sentences.has(sentence))
}

/** How many words of two names differ; Infinity where they have not the same number. */
function wordsApart(one: Person, other: Person): number {
  const [first, second] = [foldTone(one.name).split(' '), foldTone(other.name).split(' ')]
  return first.length === second.length ? first.filter((word, at) => word !== second[at]).length : Number.POSITIVE_INFINITY
}

/** Short names are too many to tell two persons from two spellings. */
const sameButMarks = (one: Person, other: Person): boolean => wordsApart(one, other) === 1 && one.name.split(' ').length > 2

const sameButWord = (one: Person, other: Person): boolean =>
  wordsApart(one, other) === 1 && skeletonOf(one.name) !== skeletonOf(other.name) && one.name.split(' ').length > 2
