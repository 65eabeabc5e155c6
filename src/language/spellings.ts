import {foldTone} from './fold.js'

/** A word as texts write it, in lower case, as it is first: both placements of the tone mark, `i` for `y` (`bác sĩ`, `bác sỹ`). */
export function wordSpellings(word: string): string[] {
  const folded = foldTone(word)
  return [...new Set([word.toLowerCase(), ...[folded, otherTone(folded)].flatMap((one) => [one, otherVowel(one)])])]
}

/** A phrase in each spelling of each of its words, as it is first. */
export function phraseSpellings(phrase: string): string[] {
  return phrase
    .split(' ')
    .map(wordSpellings)
    .reduce((phrases, words) => phrases.flatMap((before) => words.map((word) => `${before} ${word}`)))
}

/** `hóa` as `hoá`, `ủy` as `uỷ`, of a folded word (see `foldTone`); the same word where there is only one placement. */
export function otherTone(word: string): string {
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
