import type {Place} from '../../diagnostic.js'
import {plainText, sliceInlines} from '../../language/inlines.js'
import {clauses, type Span, sentences} from '../../language/sentences.js'
import type {Inline} from '../types.js'
import type {FigurePlaces} from './figure-places.js'
import {countWords} from './words.js'

/** A sentence, or a clause of a long one: what a selection takes or leaves whole. */
export interface Unit {
  /** Half-open range of the plain text. */
  readonly start: number
  readonly end: number
  readonly words: number
  /** Whether a figure stands in it. */
  readonly figure: boolean
  /** Whether it is a clause that goes on with the sentence of the unit before it. */
  readonly continues: boolean
}

/** Sentences longer than this are taken clause by clause; in words. */
const longSentence = 40

/** How units are cut. */
export interface UnitReading {
  readonly figures: FigurePlaces
  /** Whether long sentences are cut into clauses. */
  readonly clauses: boolean
}

/** A text's units in order; together they are the text, white space between them aside. `labelled` texts open with a title. */
export function unitsOf(inlines: readonly Inline[], {figures, clauses: cut}: UnitReading, labelled: boolean): Unit[] {
  const text = plainText(inlines)
  return sentences(text).flatMap(({start, end}) => {
    const sentence = text.slice(start, end)
    const clauses = cut && countWords(sentence) > longSentence ? wholeClauses(sentence) : [{start: 0, end: sentence.length}]
    const opened = cut && labelled && start === 0 ? withOpening(sentence, clauses) : clauses
    const pieces = cut ? opened.flatMap((clause) => inChunks(sentence, clause)) : opened
    return pieces.map((piece, index) => ({...unit(start + piece.start, start + piece.end, inlines, figures), continues: index > 0}))
  })
}

/** Clauses, joined where a bracket or quotation would be cut. */
function wholeClauses(sentence: string): Span[] {
  const joined: Span[] = []
  let depth = 0
  for (const {start, end} of clauses(sentence)) {
    const last = joined.at(-1)
    if (depth > 0 && last) joined[joined.length - 1] = {start: last.start, end}
    else joined.push({start, end})
    const clause = sentence.slice(start, end)
    depth = Math.max(0, depth + count(clause, /[(“]/g) - count(clause, /[)”]/g))
  }
  return joined
}

/** A title of so many words is short enough; a longer one ends at a comma between phrases of so many words (single words are a list’s), after so many words at least. */
const title = {longest: 30, shortest: 8, lastPhrase: 3, nextPhrase: 4}

/** The first clause of a labelled paragraph is its title; a long one is cut behind a phrase. */
function withOpening(sentence: string, [first, ...more]: readonly Span[]): Span[] {
  if (!first) return []
  const clause = sentence.slice(first.start, first.end)
  const cut = countWords(clause) > title.longest ? phraseEnd(clause) : null
  if (cut === null) return [first, ...more]
  return [{start: first.start, end: first.start + cut}, {start: first.start + cut + 1, end: first.end}, ...more]
}

/** Offset behind the first comma that ends a title; null where none does. */
function phraseEnd(clause: string): number | null {
  let from = 0
  for (const {index} of clause.matchAll(/,(?=\s)/g)) {
    const last = clause.slice(from, index)
    from = index + 1
    const next = /^[^,;:.]*/u.exec(clause.slice(from))?.[0] ?? ''
    if (countWords(last) < title.lastPhrase || countWords(next) < title.nextPhrase) continue
    if (countWords(clause.slice(0, index)) >= title.shortest) return from
  }
  return null
}

/** A clause of more words is no sentence that anybody could show: it is cut into chunks, at commas where it has them. */
const monster = {words: 120, chunk: 50}

function inChunks(sentence: string, clause: Span): Span[] {
  const text = sentence.slice(clause.start, clause.end)
  if (countWords(text) <= monster.words) return [clause]
  const chunks: Span[] = []
  let from = 0
  let comma = 0
  let words = 0
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    words++
    const end = index + word.length
    if (/[,;]$/.test(word)) comma = end
    if (words < monster.chunk) continue
    const cut = comma > from ? comma : end
    chunks.push({start: clause.start + from, end: clause.start + cut})
    words = countWords(text.slice(cut, end))
    from = cut + 1
  }
  return from < text.length ? [...chunks, {start: clause.start + from, end: clause.end}] : chunks
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0

function unit(start: number, end: number, inlines: readonly Inline[], figures: FigurePlaces): Omit<Unit, 'continues'> {
  const slice = sliceInlines(inlines, start, end)
  const place = sourceRange(slice)
  return {start, end, words: countWords(plainText(slice)), figure: place !== null && figures.within(place).length > 0}
}

/** From where the first run stands in the source to where the last one ends; null when none of them has a place. */
export function sourceRange(inlines: readonly Inline[]): Pick<Place, 'start' | 'end'> | null {
  const places = inlines.flatMap((inline) => (inline.type === 'run' && inline.place ? [inline.place] : []))
  if (places.length === 0) return null
  return {start: Math.min(...places.map(({start}) => start)), end: Math.max(...places.map(({end}) => end))}
}
