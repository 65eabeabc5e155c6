import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isLetterCode} from '../../../src/language/codes.js'
import {PhraseTable} from '../../../src/language/phrase-table.js'

const word = fc.constantFrom('đạt', 'đạt được', 'bình', 'bình quân', 'bình quân/năm', '/năm', 'ước', 'ước đạt', 'so', 'so với')

describe('phrases by their first word', () => {
  test('the longest that stands at an offset, as a plain search finds it', () => {
    const text = fc.array(fc.oneof(word, fc.constantFrom(' ', ' ', ', ', 'n', '5')), {maxLength: 12}).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(word), text, fc.nat(30), (phrases, lower, at) => {
        const table = new PhraseTable(
          phrases.map((phrase, index) => [phrase, index] as const),
          isLetterCode
        )
        const standing = phrases.filter(
          (phrase) => lower.startsWith(phrase, at) && !isLetterCode(lower.charCodeAt(at + phrase.length)) && startsWord(phrase, lower, at)
        )
        const longest = standing.sort((one, other) => other.length - one.length)[0]
        expect(table.at(lower, at)?.phrase).toBe(longest)
      })
    )
  })

  test('of the same phrase twice the first counts', () => {
    const table = new PhraseTable(
      [
        ['còn', 1],
        ['còn', 2]
      ],
      isLetterCode
    )
    expect(table.at('còn 5%', 0)?.value).toBe(1)
  })
})

/** Whether the first word of a phrase is a whole word of the text. */
function startsWord(phrase: string, lower: string, at: number): boolean {
  const letters = (text: string, from: number): number => {
    let end = from
    while (isLetterCode(text.charCodeAt(end))) end++
    return end - from
  }
  return letters(phrase, 0) === letters(lower, at)
}
