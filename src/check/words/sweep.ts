import type {Prose} from '../../texts/prose.js'
import {type KnownWords, lookUp} from './known-words.js'
import type {Lexicon} from './lexicon.js'
import {byEntry, findPhrases, type Hit} from './match-phrases.js'
import {type Echo, echoesOf, type RepeatedSentence, repeatedSentences} from './repetitions.js'

/** What one pass over the words of a text has found for all rules. */
export interface Sweep {
  /** The phrases of an entry of the word lists, in order. */
  hitsOf(entry: object): readonly Hit[]
  readonly sentences: readonly RepeatedSentence[]
  readonly echoes: readonly Echo[]
  /** Offsets of words that no list and no syllable known so far accounts for: start and end, one after the other. */
  readonly unknown: readonly number[]
}

const sweeps = new WeakMap<Prose, {readonly lexicon: Lexicon; readonly sweep: Sweep}>()

/** The words of running text, looked through once for all rules. */
export function sweepOf(prose: Prose, lexicon: Lexicon): Sweep {
  const known = sweeps.get(prose)
  if (known?.lexicon === lexicon) return known.sweep
  const sweep = sweepWords(prose, lexicon)
  sweeps.set(prose, {lexicon, sweep})
  return sweep
}

function sweepWords({all, words: spelled}: Prose, {phrases}: Lexicon): Sweep {
  const words = lookUp(all, spelled, phrases.table)
  const hits = byEntry(findPhrases(words, phrases))
  return {
    hitsOf: (entry) => hits.get(entry) ?? [],
    sentences: repeatedSentences(words),
    echoes: echoesOf(words),
    unknown: unknownIn(words)
  }
}

function unknownIn({count, starts, ends, numbers}: KnownWords): number[] {
  const unknown: number[] = []
  for (let word = 0; word < count; word++) if (numbers[word] === 0) unknown.push(starts[word]!, ends[word]!)
  return unknown
}
