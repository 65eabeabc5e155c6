import {foldTone} from '../language/fold.js'
import {type IndicatorEntry, readEntry} from './indicator-entries.js'
import {numberWords, type WordIds} from './word-ids.js'
import {matchWords, type WordMatcher} from './word-matcher.js'
import {readWording, type Wording} from './wordings.js'

/** What indicators are called: `templates/vocabulary/indicators.yaml`. */
export interface IndicatorVocabulary {
  /** By id, in the order of the file. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>
  readonly ids: WordIds
  /** All names and heads, made ready once. */
  readonly names: WordMatcher<Meaning>
  /** Words that may stand inside a name. */
  readonly fillers: WordMatcher<null>
  /** The same, for what stands between a name and its value: folded, each as one phrase. */
  readonly fillerPhrases: readonly string[]
}

/** What words name: an indicator, or a head after which short names of indicators count. */
export interface Meaning {
  readonly entry: IndicatorEntry | null
  /** Of a short name the head that it needs; of a head its own; else null. */
  readonly head: string | null
}

interface Named {
  readonly wording: Wording
  readonly meaning: Meaning
}

/**
 * Read a vocabulary of indicators, parsed: a map with `fillers`, `heads` and `indicators`; its comment head tells the format.
 * Throws a RangeError that names the entry when the data is of another shape.
 */
export function readIndicatorVocabulary(map: unknown): IndicatorVocabulary {
  if (!isMap(map)) throw new RangeError('indicators: not a map with fillers, heads and indicators')
  const fillers = readWordings('fillers', map.fillers)
  const heads = readHeads(map.heads)
  const {entries, named} = readEntries(map.indicators, map.heads)
  const ids = numberWords()
  return {
    entries,
    ids,
    names: matchWords([...named, ...heads], ids),
    fillers: matchWords(
      fillers.map((wording) => ({wording, meaning: null})),
      ids
    ),
    fillerPhrases: fillers.flatMap(phrasesOf)
  }
}

/** All that a wording without figures stands for. */
function phrasesOf(wording: Wording): string[] {
  let phrases = ['']
  for (const part of wording) {
    const more = part.kind === 'choice' ? part.among.flatMap(phrasesOf) : part.kind === 'word' ? [foldTone(part.word)] : []
    phrases = phrases.flatMap((phrase) => more.map((next) => `${phrase} ${next}`.trim()))
  }
  return phrases
}

function readHeads(value: unknown): Named[] {
  if (!isMap(value)) throw new RangeError('indicators: heads: not a map from heads to wordings')
  return Object.entries(value).flatMap(([head, list]) =>
    readWordings(`heads: ${head}`, list).map((wording) => ({wording, meaning: {entry: null, head}}))
  )
}

function readEntries(
  value: unknown,
  heads: unknown
): {readonly entries: ReadonlyMap<string, IndicatorEntry>; readonly named: readonly Named[]} {
  if (!Array.isArray(value)) throw new RangeError('indicators: indicators: not a list')
  const entries = new Map<string, IndicatorEntry>()
  const named: Named[] = []
  for (const data of value as unknown[]) {
    const {entry, wordings, short} = readEntry(data)
    if (entries.has(entry.id)) throw new RangeError(`indicators: ${entry.id}: stands twice`)
    if (entry.within !== null && !(isMap(heads) && Object.hasOwn(heads, entry.within)))
      throw new RangeError(`indicators: ${entry.id}: unknown head ${entry.within}`)
    entries.set(entry.id, entry)
    for (const wording of readWordings(entry.id, wordings)) named.push({wording, meaning: {entry, head: null}})
    for (const wording of readWordings(entry.id, short)) named.push({wording, meaning: {entry, head: entry.within}})
  }
  for (const {id, change, yearly} of entries.values()) {
    const stray = [change, yearly].find((twin) => twin !== null && !entries.has(twin))
    if (stray !== undefined) throw new RangeError(`indicators: ${id}: unknown indicator ${stray}`)
  }
  return {entries, named}
}

function readWordings(id: string, list: unknown): Wording[] {
  if (!Array.isArray(list)) throw new RangeError(`indicators: ${id}: not a list of wordings`)
  return list.map((written: unknown) => {
    if (typeof written !== 'string') throw new RangeError(`indicators: ${id}: not a wording: ${JSON.stringify(written)}`)
    const wording = toWording(id, written)
    if (wording.length === 0 || wording.every((part) => part.kind === 'choice' && part.among.some((choice) => choice.length === 0)))
      throw new RangeError(`indicators: ${id}: nothing of it must stand: ${written}`)
    return wording
  })
}

/** Let an error name the entry. */
function toWording(id: string, written: string): Wording {
  try {
    return readWording(written)
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`indicators: ${id}: ${error.message}: ${written}`) : error
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
