import {sentences} from '../../language/sentences.js'
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

/** The quantities inside a range of a text. */
export function quantitiesIn(text: Text, start: number, end: number): TextQuantity[] {
  return text.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end)
}

/** Texts of a role: those in a section that has it, sections of the role `except` left out. */
export function textsWithRole(texts: readonly Text[], role: string): Text[] {
  return texts.filter(({sections}) => sections.some((section) => section.role === role))
}
