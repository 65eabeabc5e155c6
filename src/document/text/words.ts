import {plainText} from '../../language/inlines.js'
import type {Inline} from '../types.js'

/** How many words a text has: what stands between white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** How many words inlines have. */
export const wordsOf = (inlines: readonly Inline[]): number => countWords(plainText(inlines))
