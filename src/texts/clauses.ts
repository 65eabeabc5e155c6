import {foldLower} from '../language/fold.js'
import {partitionPoint} from '../language/partition-point.js'
import {sentences} from '../language/sentences.js'
import type {Text, TextQuantity} from './texts.js'

/** A sentence of a text, as a range of it. */
export interface Sentence {
  readonly in: Text
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The sentences of texts, in order. */
export function sentencesOf(texts: readonly Text[]): Sentence[] {
  return texts.flatMap((text) => sentences(text.text).map(({start, end}) => ({in: text, start, end, text: text.text.slice(start, end)})))
}

/** A sentence in lower case, with one way to write tones; the offsets are those of the sentence. */
export function foldedSentence({in: text, start, end}: Pick<Sentence, 'in' | 'start' | 'end'>): string {
  return foldLower(text.lower.slice(start, end))
}

/** The quantities inside a range of a text. Halving finds the first: a long text is asked for each of its clauses. */
export function quantitiesIn({quantities}: Text, start: number, end: number): TextQuantity[] {
  let next = partitionPoint(quantities, (quantity) => quantity.start < start)
  const inside: TextQuantity[] = []
  for (let quantity = quantities[next]; quantity && quantity.end <= end; quantity = quantities[++next]) inside.push(quantity)
  return inside
}

/** Texts in a section of a role, or anywhere below one. */
export function textsWithRole(texts: readonly Text[], role: string): Text[] {
  return texts.filter(({sections}) => sections.some((section) => section.role === role))
}
