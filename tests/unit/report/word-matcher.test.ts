import {expect, test} from 'vitest'
import {numberWords} from '../../../src/report/word-ids.js'
import {matchWords} from '../../../src/report/word-matcher.js'
import {readWording} from '../../../src/report/wordings.js'

test('words lead to what their wording means, and to nothing else', () => {
  const ids = numberWords()
  const wordings = ['tỷ lệ hộ nghèo', 'tỷ lệ [hộ] cận nghèo', '… bác sĩ', 'tỷ lệ']
  const matcher = matchWords(
    wordings.map((written) => ({wording: readWording(written), meaning: written})),
    ids
  )
  const follow = (words: string): readonly string[] => {
    let state = matcher.start
    for (const word of words.split(' ')) {
      state = matcher.next(state, word === '…' ? 1 : ids.give(word))
      if (state < 0) return []
    }
    return matcher.meanings(state).map(({meaning}) => meaning)
  }
  expect(follow('tỷ lệ')).toEqual(['tỷ lệ'])
  expect(follow('tỷ lệ hộ')).toEqual([])
  expect(follow('tỷ lệ hộ cận nghèo')).toEqual(['tỷ lệ [hộ] cận nghèo'])
  expect(follow('tỷ lệ cận nghèo')).toEqual(['tỷ lệ [hộ] cận nghèo'])
  expect(follow('… bác sĩ')).toEqual(['… bác sĩ'])
  expect(follow('hộ nghèo')).toEqual([])
  expect(matcher.opens(ids.give('tỷ'))).toBe(true)
  expect(matcher.opens(ids.give('mới'))).toBe(false)
  expect(matcher.mayLead(ids.give('tỷ'), ids.give('lệ'))).toBe(true)
  expect(matcher.mayLead(ids.give('tỷ'), ids.give('hộ'))).toBe(false)
})

test('more states than two bytes count are kept apart', () => {
  const ids = numberWords()
  const [firsts, seconds] = ['a', 'b'].map((letter) => Array.from({length: 260}, (_, at) => letter + at))
  const pairs = firsts!.flatMap((first) => seconds!.map((second) => [first, second] as const))
  const matcher = matchWords(
    pairs.map(([first, second]) => ({wording: readWording(`${first} ${second}`), meaning: `${first} ${second}`})),
    ids
  )
  const wrong = pairs.filter(([first, second]) => {
    const meant = matcher.meanings(matcher.next(matcher.next(matcher.start, ids.give(first)), ids.give(second)))
    return meant.length !== 1 || meant[0]!.meaning !== `${first} ${second}`
  })
  expect(pairs.length).toBeGreaterThan(0x10000)
  expect(wrong).toEqual([])
})
