import type {Place} from '../../../diagnostic.js'
import {foldTone} from '../../../language/fold.js'
import {type Prose, toProse} from '../../../texts/prose.js'
import {placeIn, type Text} from '../../../texts/texts.js'
import type {Role} from '../../types.js'

/** Where a fact is told: the block whose text has its words, and their place. */
interface Told {
  readonly block: string
  readonly place: Place
}

/** Finds words in the text, letter case and placement of tone marks apart. */
export interface WordsFinder {
  /** Where words stand: in a section of the role if they do, else at their first place; null where they stand nowhere. */
  find(words: string, role: Role): Told | null
}

/** A finder over texts; they are folded when it is first asked. */
export function createFinder(texts: readonly Text[]): WordsFinder {
  let prose: Prose | null = null
  return {
    find(words, role) {
      prose ??= toProse(texts)
      const places = occurrences(prose.folded(), foldTone(words)).map((at) => prose!.at(at))
      const {text, offset} = places.find(({text: one}) => one.sections.some((section) => section.role === role)) ?? places[0] ?? {}
      return text && offset !== undefined ? {block: text.block, place: placeIn(text, offset, offset + words.length)} : null
    }
  }
}

/** Offsets at which words stand that are no part of longer ones. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + words.length, at + words.length + 1)
    if (!/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/.test(around)) found.push(at)
  }
  return found
}
