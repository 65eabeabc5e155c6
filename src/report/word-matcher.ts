import {bitOf, mayHold} from '../language/bit-mask.js'
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
  /** The state that each word leads to; until it is asked for, the places that make it up. */
  readonly onward: Map<number, number | readonly Reached<Meaning>[]>
  /** A bit for each of these words, by its last five bits: most words that follow in a text have none. */
  readonly mask: number
}

/** A matcher for wordings with their meanings. */
export function matchWords<Meaning>(
  wordings: readonly {readonly wording: Wording; readonly meaning: Meaning}[],
  ids: WordIds
): WordMatcher<Meaning> {
  const opening = wordings.map(({wording, meaning}, number) => compile(wording, {kind: 'end', number, meaning}, ids))
  const states = [toState(opening.flatMap((place) => reach(place, 0, -1)))]
  const follow = (at: number, word: number): number => {
    const {onward, mask} = states[at]!
    const there = mayHold(mask, word) ? onward.get(word) : undefined
    if (there === undefined) return -1
    if (typeof there === 'number') return there
    const made = states.push(toState(there)) - 1
    onward.set(word, made)
    return made
  }
  // Every word of a text is tried as the first of a name: the state that it leads to, -1 for none, 0 until it is asked for.
  const firsts = new Int32Array(Math.max(0, ...states[0]!.onward.keys()) + 1).fill(-1)
  for (const word of states[0]!.onward.keys()) firsts[word] = 0
  const first = (word: number): number => {
    if (firsts[word] === 0) firsts[word] = follow(0, word)
    return firsts[word] ?? -1
  }
  return {
    start: 0,
    opens: (word) => (firsts[word] ?? -1) >= 0,
    mayLead(word, second) {
      const at = first(word)
      return at > 0 && (states[at]!.meanings.length > 0 || follow(at, second) > 0)
    },
    next: (at, word) => (at === 0 ? first(word) : follow(at, word)),
    meanings: (at) => states[at]!.meanings
  }
}

/** The place before a wording, which leads to what follows it. */
function compile<Meaning>(wording: Wording, after: Place<Meaning>, ids: WordIds): Place<Meaning> {
  let place = after
  for (const part of [...wording].reverse()) {
    if (part.kind === 'choice') {
      const rest = place
      place = {kind: 'fork', to: part.among.map((choice) => compile(choice, rest, ids))}
    } else {
      const word = part.kind === 'word' ? ids.give(part.word) : figureWord
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
  let mask = 0
  for (const word of onward.keys()) mask |= bitOf(word)
  return {meanings: ends.sort((a, b) => a.number - b.number), onward, mask}
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
