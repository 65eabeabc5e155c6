import fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldTone} from '../../../src/language/fold.js'
import {phraseSpellings, wordSpellings} from '../../../src/language/spellings.js'

test('a word in every spelling', () => {
  expect(new Set(wordSpellings('hóa'))).toEqual(new Set(['hóa', 'hoá']))
  expect(new Set(wordSpellings('Uỷ'))).toEqual(new Set(['ủy', 'uỷ']))
  expect(new Set(wordSpellings('tỷ'))).toEqual(new Set(['tỷ', 'tỉ']))
  expect(new Set(wordSpellings('sĩ'))).toEqual(new Set(['sĩ', 'sỹ']))
  expect(new Set(wordSpellings('quý'))).toEqual(new Set(['quý']))
  expect(new Set(wordSpellings('USD'))).toEqual(new Set(['usd']))
})

test('a phrase in every spelling of its words', () => {
  expect(new Set(phraseSpellings('thỏa thuận'))).toEqual(new Set(['thỏa thuận', 'thoả thuận']))
  expect(new Set(phraseSpellings('kỹ sư hóa'))).toEqual(new Set(['kỹ sư hóa', 'kĩ sư hóa', 'kỹ sư hoá', 'kĩ sư hoá']))
})

test('spellings have the length of the word, and are the same word', () => {
  const syllable = fc.constantFrom('hóa', 'hoà', 'ủy', 'uỷ', 'quý', 'quà', 'tỉ', 'kỳ', 'khỏe', 'khoẻ', 'thúy', 'năm', 'xã', 'bác', 'sỹ')
  fc.assert(
    fc.property(fc.array(syllable, {minLength: 1, maxLength: 4}), (syllables) => {
      const phrase = syllables.join(' ')
      const spelled = phraseSpellings(phrase)
      expect(spelled[0]).toBe(phrase)
      expect(new Set(spelled).size).toBe(spelled.length)
      const bare = (text: string) => foldTone(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('y', 'i')
      for (const one of spelled) expect([one.length, bare(one)]).toEqual([phrase.length, bare(phrase)])
      // Whichever way a phrase is written, its spellings are the same.
      for (const one of spelled) expect(new Set(phraseSpellings(one))).toEqual(new Set(spelled))
    })
  )
})
