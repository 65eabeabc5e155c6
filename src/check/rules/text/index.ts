import type {Rule} from '../../rule.js'
import {capitals} from './capitals.js'
import {misspelledSyllable} from './misspelled-syllable.js'
import {misspelledWord} from './misspelled-word.js'
import {officeWords} from './office-words.js'
import {sentenceRepeated} from './sentence-repeated.js'
import {wordRepeated} from './word-repeated.js'

/** Words: their spelling, and those that stand twice. */
export const textRules: readonly Rule[] = [misspelledSyllable, misspelledWord, wordRepeated, sentenceRepeated, capitals, officeWords]
