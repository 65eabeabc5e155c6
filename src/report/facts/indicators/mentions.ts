import type {TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry} from '../../indicator-entries.js'
import type {IndicatorVocabulary, Meaning} from '../../indicator-vocabulary.js'
import {clauseEnd, figureWord, unknownWord} from '../../word-ids.js'
import type {Meant} from '../../word-matcher.js'
import type {Tokens} from './tokens.js'

/** Words of a text that name something of the vocabulary. */
export interface Mention {
  /** Range of the name in the text, with the unit of a value inside it. */
  readonly start: number
  readonly end: number
  /** What is meant, in the order of the vocabulary. */
  readonly named: readonly Named[]
  /** The head that it opens; null for a name. */
  readonly opens: string | null
}

/** One meaning of a name. */
interface Named {
  readonly entry: IndicatorEntry
  /** The head that it needs; null for a full name. */
  readonly head: string | null
  /** The value amid the words; null when it follows. */
  readonly figure: TextQuantity | null
}

/** The names and heads in a text in lower case, from left to right, the longest that begins at each word. */
export function mentionsIn(lower: string, tokens: Tokens, vocabulary: IndicatorVocabulary): Mention[] {
  const mentions: Mention[] = []
  const {count, words, afters} = tokens
  for (let at = 0; at < count; ) {
    const word = words[at]!
    // The words of a value's unit may be a part of the name, or not.
    const leads = mayLead(tokens, at, at + 1, vocabulary) || (word === figureWord && mayLead(tokens, at, afters[at]!, vocabulary))
    const found = leads ? walk(tokens, at, at, vocabulary.names.start, vocabulary) : null
    const named = found !== null && isNamed(lower, tokens, at, found.end, vocabulary)
    if (named) mentions.push(toMention(lower, tokens, at, found))
    at = named ? found.end : at + 1
  }
  return mentions
}

/** Whether a name may begin with two words; false for most. */
function mayLead({count, words}: Tokens, at: number, after: number, {names, fillers}: IndicatorVocabulary): boolean {
  const word = words[at]!
  if (word === unknownWord || word === clauseEnd) return false
  const next = after < count ? words[after]! : clauseEnd
  return names.mayLead(word, next) || (fillers.opens(next) && names.opens(word))
}

/** Whether the words are those that their hashes stand for. */
function isNamed(lower: string, {words, starts, ends}: Tokens, from: number, to: number, {ids}: IndicatorVocabulary): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!
    if (word > clauseEnd && !ids.isWord(word, lower, starts[at]!, ends[at]!)) return false
  }
  return true
}

interface Found {
  /** Index of the token after the name. */
  readonly end: number
  readonly meanings: readonly Meant<Meaning>[]
}

/** Go on with a name from a state. After a value its unit may be a part of the name, or not: the longer name decides. */
function walk(tokens: Tokens, from: number, start: number, opening: number, vocabulary: IndicatorVocabulary): Found | null {
  const {count, words, afters} = tokens
  const {names} = vocabulary
  let found: Found | null = null
  let state = opening
  for (let at = start; at < count; ) {
    let next = names.next(state, words[at]!)
    if (next < 0 && at > from) {
      const past = skipFiller(tokens, at, vocabulary)
      if (past === at || past >= count) break
      at = past
      next = names.next(state, words[at]!)
    }
    if (next < 0) break
    state = next
    at++
    const meanings = names.meanings(state)
    if (meanings.length > 0) found = longer({end: at, meanings}, found)
    const after = words[at - 1] === figureWord ? afters[at - 1]! : at
    if (after > at) found = longer(found, walk(tokens, from, after, state, vocabulary))
  }
  return found
}

function longer(one: Found | null, other: Found | null): Found | null {
  return one && (!other || one.end >= other.end) ? one : other
}

/** The index after the longest filler that begins at a token; the same index where none does. */
function skipFiller({count, words}: Tokens, from: number, {fillers}: IndicatorVocabulary): number {
  if (!fillers.opens(words[from]!)) return from
  let end = from
  let state = fillers.start
  for (let at = from; at < count; at++) {
    state = fillers.next(state, words[at]!)
    if (state < 0) break
    if (fillers.meanings(state).length > 0) end = at + 1
  }
  return end
}

function toMention(lower: string, tokens: Tokens, from: number, {end, meanings}: Found): Mention {
  const {words, starts, ends, figures, values} = tokens
  const inside: TextQuantity[] = []
  for (let at = from; at < end; at++) if (words[at] === figureWord) inside.push(values[figures[at]!]!)
  const named: Named[] = []
  let opens: string | null = null
  for (const {meaning, value} of meanings) {
    if (meaning.entry) named.push({entry: meaning.entry, head: meaning.head, figure: value < 0 ? null : inside[value]!})
    else opens ??= meaning.head
  }
  return {start: starts[from]!, end: nameEnd(lower, starts[from]!, ends[end - 1]!, inside.at(-1)), named, opens}
}

/** Where a name ends: after a value that it would cut (`trở lên` may follow a unit), after the bracket that it opened. */
function nameEnd(text: string, start: number, end: number, last: TextQuantity | undefined): number {
  if (last && last.start < end && last.end > end) return last.end
  return text.charAt(end) === ')' && text.lastIndexOf('(', end) >= start ? end + 1 : end
}
