import {foldTone} from '../../language/fold.js'
import {growPhrases, type Phrase, type PhraseTree} from './phrases.js'
import {readWordLists, type WordLists} from './word-lists.js'

/** The word lists, ready to be looked for. */
export interface Lexicon {
  readonly lists: WordLists
  readonly phrases: PhraseTree
}

/** Words after which rules read on: found with all the others, so that nobody has to search the text for them. */
export const cues = {
  congress: ['lần thứ'],
  committee: ['khóa'],
  term: ['nhiệm kỳ'],
  comrade: ['đồng chí'],
  part: ['trong đó', 'trong số đó', 'trong số này']
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Read `templates/vocabulary/words.yaml`, parsed. Throws a RangeError that names the entry when the data is of another shape. */
export function readLexicon(data: unknown): Lexicon {
  const lists = readWordLists(data)
  return {lists, phrases: growPhrases(phrasesOf(lists))}
}

/** An entry with its wordings, and those that excuse them. */
type Entry = readonly [of: object, words: readonly string[], except: readonly string[]]

function phrasesOf(lists: WordLists): Phrase[] {
  const entries: Entry[] = [
    // Spellings that differ in capitals only are one phrase.
    ...lists.capitals.map((entry): Entry => [entry, [entry.write], entry.except]),
    ...lists['office-words'].map((entry): Entry => [entry, entry.mixed ? [...entry.not, entry.write] : entry.not, entry.except]),
    ...lists.confusions.map((entry): Entry => [entry, entry.not, entry.except]),
    ...lists.names.map((entry): Entry => [entry, entry, []]),
    ...lists['out-of-use'].map((entry): Entry => [entry, entry.words, entry.except]),
    [lists.discipline, lists.discipline.words, lists.discipline.except],
    ...Object.values(cues).map((cue): Entry => [cue, cue, []])
  ]
  return entries.flatMap(([of, words, except]) => [
    ...once(words).map((text): Phrase => ({text, folded: foldTone(text), of, excuses: false})),
    ...once(except).map((text): Phrase => ({text, folded: foldTone(text), of, excuses: true}))
  ])
}

/** The wordings of which each has another folded form. */
function once(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [foldTone(word), word])).values()]
}
