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

/** The quantities inside a range of a text. Halving finds the first: a long text is asked for each of its clauses. */
export function quantitiesIn({quantities}: Text, start: number, end: number): TextQuantity[] {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const inside: TextQuantity[] = []
  for (let quantity = quantities[low]; quantity && quantity.end <= end; quantity = quantities[++low]) inside.push(quantity)
  return inside
}

/** Texts in a section of a role, or anywhere below one. */
export function textsWithRole(texts: readonly Text[], role: string): Text[] {
  return texts.filter(({sections}) => sections.some((section) => section.role === role))
}
