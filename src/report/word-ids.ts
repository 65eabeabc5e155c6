import {foldTone} from '../language/fold.js'

/** Ids that are no word's: of what no wording knows, of a figure, of a mark that ends a clause. */
export const unknownWord = 0
export const figureWord = 1
export const clauseEnd = 2
const firstWord = 3

/** Words as numbers, in every spelling: `tỷ`, `Tỷ`, `TỶ`, `tỉ`; of both placements of tone marks. */
export interface WordIds {
  /** The id of a word of a wording; the same for each of its spellings. */
  give(word: string): number
  /**
   * The id of the word with a hash (see `addToHash`), `unknownWord` for others: no word is cut out of a text to look it up.
   * Two words of one hash are possible: `isWord` tells whether it is the right one, and is asked of the few words that matter.
   */
  find(hash: number): number
  /** Whether a range of a text is a spelling of the word. */
  isWord(id: number, text: string, start: number, end: number): boolean
}

/** No words yet. */
export function numberWords(): WordIds {
  const ids = new Map<string, number>()
  const byHash = new Map<number, number>()
  let next = firstWord
  const add = (written: string, id: number) => {
    if (ids.has(written)) return
    ids.set(written, id)
    byHash.set(hashOf(written), id)
  }
  return {
    give(word) {
      const given = ids.get(word) ?? ids.get(foldTone(word))
      if (given !== undefined) return given
      for (const spelling of spellings(word)) add(spelling, next)
      return next++
    },
    find: (hash) => byHash.get(hash) ?? unknownWord,
    isWord: (id, text, start, end) => ids.get(text.slice(start, end)) === id
  }
}

/** The hash of no letters. */
export const emptyHash = 0x811c9dc5 | 0

/** A word's hash with one more letter. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashOf(word: string): number {
  let hash = emptyHash
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** A word as texts write it: cases, both placements of the tone mark, `i` for `y` (`bác sĩ`, `bác sỹ`). */
function spellings(word: string): string[] {
  const folded = foldTone(word)
  const lower = [folded, otherTone(folded)].flatMap((one) => [one, otherVowel(one)])
  return [word, ...lower.flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1), one.toUpperCase()])]
}

/** `hóa` as `hoá`, `ủy` as `uỷ`. */
function otherTone(word: string): string {
  return word.replace(/(?<!q)(?:[òóỏõọ](?=[ae]$)|[ùúủũụ](?=y$))./u, (pair) => {
    const [base = '', tone = ''] = pair.charAt(0).normalize('NFD')
    return base + (pair.charAt(1) + tone).normalize('NFC')
  })
}

const vowels = ['iìíỉĩị', 'yỳýỷỹỵ']

/** `tỷ` as `tỉ`, `sĩ` as `sỹ`: after some consonants both are written. */
function otherVowel(word: string): string {
  return word.replace(/(?<=[hklmst])[iìíỉĩịyỳýỷỹỵ]$/u, (vowel) => {
    const at = vowels.findIndex((letters) => letters.includes(vowel))
    return vowels[1 - at]!.charAt(vowels[at]!.indexOf(vowel))
  })
}
