import {HashTable} from '../language/hash-table.js'
import {figureWord, type WordIds} from './word-ids.js'
import type {Wording} from './wordings.js'

/**
 * Wordings made ready for matching word by word, whatever their number. A state stands for all places in all wordings that
 * the words so far may have led to; states are made when a text first leads there, and kept.
 */
export interface WordMatcher<Meaning> {
  /** The state before the first word. */
  readonly start: number
  /** Whether a wording begins with a word. */
  opens(word: number): boolean
  /** Whether a wording begins with two words, or is the first of them alone. */
  mayLead(first: number, second: number): boolean
  /** The state after one more word; -1 where no wording goes on so. */
  next(state: number, word: number): number
  /** What the words on the way to a state mean, in the order of the wordings; most states mean nothing yet. */
  meanings(state: number): readonly Meant<Meaning>[]
}

/** What words mean, and which of the figures among them is the value: from 0, or -1 when the value follows. */
export interface Meant<Meaning> {
  readonly meaning: Meaning
  readonly value: number
}

/** A place in a wording: a word that leads on, a fork, or the end of a wording. */
type Place<Meaning> =
  | {readonly kind: 'word'; readonly word: number; readonly value: boolean; readonly to: Place<Meaning>}
  | {readonly kind: 'fork'; readonly to: readonly Place<Meaning>[]}
  | {readonly kind: 'end'; readonly number: number; readonly meaning: Meaning}

/** A place reached, with the figures on the way to it. */
interface Reached<Meaning> {
  readonly place: Exclude<Place<Meaning>, {readonly kind: 'fork'}>
  readonly figures: number
  readonly value: number
}

interface State<Meaning> {
  readonly meanings: readonly Meant<Meaning>[]
  /** The places that each word leads to. */
  readonly onward: ReadonlyMap<number, readonly Reached<Meaning>[]>
}

/** A matcher for wordings with their meanings. */
export function matchWords<Meaning>(
  wordings: readonly {readonly wording: Wording; readonly meaning: Meaning}[],
  ids: WordIds
): WordMatcher<Meaning> {
  let most = figureWord
  const give = (word: string): number => {
    const id = ids.give(word)
    most = Math.max(most, id)
    return id
  }
  const opening = wordings.map(({wording, meaning}, number) => compile(wording, {kind: 'end', number, meaning}, give))
  // The key of a state and a word that follows it: the bits of both, mixed by an odd factor, which keeps all keys apart.
  const bits = 32 - Math.clz32(most)
  const keyOf = (state: number, word: number): number => Math.imul((state << bits) | word, 0x9e3779b1)
  const limit = 2 ** (32 - bits)
  const meanings: (readonly Meant<Meaning>[])[] = []
  // All states in one table, since a text asks for thousands of steps: the state that a word leads to, or, below 0, the places that will make it up.
  const onward = new HashTable()
  const unmade: (readonly Reached<Meaning>[])[] = []
  const make = (reached: readonly Reached<Meaning>[]): number => {
    const state = toState(reached)
    const at = meanings.push(state.meanings) - 1
    if (at >= limit) throw new RangeError(`wordings lead to more than ${limit} states`)
    for (const [word, to] of state.onward) onward.add(keyOf(at, word), -unmade.push(to))
    return at
  }
  const start = make(opening.flatMap((place) => reach(place, 0, -1)))
  const next = (at: number, word: number): number => {
    const there = word <= most ? onward.get(keyOf(at, word)) : 0
    if (there > 0) return there
    if (there === 0) return -1
    const made = make(unmade[-there - 1]!)
    onward.set(keyOf(at, word), made)
    return made
  }
  return {
    start,
    opens: (word) => word <= most && onward.get(keyOf(start, word)) !== 0,
    mayLead(first, second) {
      const at = next(start, first)
      return at > 0 && (meanings[at]!.length > 0 || next(at, second) > 0)
    },
    next,
    meanings: (at) => meanings[at]!
  }
}

/** The place before a wording, which leads to what follows it. */
function compile<Meaning>(wording: Wording, after: Place<Meaning>, give: WordIds['give']): Place<Meaning> {
  let place = after
  for (const part of [...wording].reverse()) {
    if (part.kind === 'choice') {
      const rest = place
      place = {kind: 'fork', to: part.among.map((choice) => compile(choice, rest, give))}
    } else {
      const word = part.kind === 'word' ? give(part.word) : figureWord
      place = {kind: 'word', word, value: part.kind === 'value', to: place}
    }
  }
  return place
}

/** The places that a place is, forks resolved. */
function reach<Meaning>(place: Place<Meaning>, figures: number, value: number): Reached<Meaning>[] {
  return place.kind === 'fork' ? place.to.flatMap((to) => reach(to, figures, value)) : [{place, figures, value}]
}

function toState<Meaning>(reached: readonly Reached<Meaning>[]): State<Meaning> {
  const ends: (Meant<Meaning> & {readonly number: number})[] = []
  const onward = new Map<number, Reached<Meaning>[]>()
  for (const {place, figures, value} of distinct(reached)) {
    if (place.kind === 'end') {
      ends.push({number: place.number, meaning: place.meaning, value})
      continue
    }
    const counted = place.word === figureWord ? figures + 1 : figures
    const to = reach(place.to, counted, place.value ? figures : value)
    const there = onward.get(place.word)
    if (there) there.push(...to)
    else onward.set(place.word, to)
  }
  return {meanings: ends.sort((a, b) => a.number - b.number), onward}
}

/** Each place once: two optional parts may lead to the same. */
function distinct<Meaning>(reached: readonly Reached<Meaning>[]): Reached<Meaning>[] {
  const seen = new Map<Place<Meaning>, Reached<Meaning>[]>()
  return reached.filter((one) => {
    const same = seen.get(one.place) ?? []
    if (same.some(({figures, value}) => figures === one.figures && value === one.value)) return false
    seen.set(one.place, [...same, one])
    return true
  })
}
