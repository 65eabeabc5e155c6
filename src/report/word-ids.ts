import {foldTone} from '../language/fold.js'
import {HashTable} from '../language/hash-table.js'
import {wordSpellings} from '../language/spellings.js'
import {hashOf} from '../language/word-hash.js'

/** Ids that are no word's: of what no wording knows, of a figure, of a mark that ends a clause. */
export const unknownWord = 0
export const figureWord = 1
export const clauseEnd = 2
const firstWord = 3

/** Words as numbers, in every spelling: `tỷ` and `tỉ`, both placements of tone marks. Texts are looked up in lower case. */
export interface WordIds {
  /** The id of a word of a wording; the same for each of its spellings. */
  give(word: string): number
  /**
   * The ids of words by their hashes (see `word-hash.ts`), `unknownWord` for others: no word is cut out of a text to look it up.
   * Two words of one hash are possible: `isWord` tells whether it is the right one, and is asked of the few words that matter.
   */
  readonly byHash: Pick<HashTable, 'get'>
  /** Whether a range of a text in lower case is a spelling of the word. */
  isWord(id: number, lower: string, start: number, end: number): boolean
}

/** No words yet. */
export function numberWords(): WordIds {
  const ids = new Map<string, number>()
  // By id.
  const written: string[][] = []
  const byHash = new HashTable()
  return {
    byHash,
    give(word) {
      const given = ids.get(word.toLowerCase()) ?? ids.get(foldTone(word))
      if (given !== undefined) return given
      const id = firstWord + written.length
      const fresh = wordSpellings(word).filter((spelling) => !ids.has(spelling))
      written.push(fresh)
      for (const spelling of fresh) {
        ids.set(spelling, id)
        byHash.add(hashOf(spelling), id)
      }
      return id
    },
    isWord(id, lower, start, end) {
      for (const spelling of written[id - firstWord]!) if (spelling.length === end - start && lower.startsWith(spelling, start)) return true
      return false
    }
  }
}
