import fc from 'fast-check'
import {expect, test} from 'vitest'
import {gaps} from '../../../src/language/word-gaps.js'
import {hashOf} from '../../../src/language/word-hash.js'
import {holds, spell, Words} from '../../../src/language/words.js'

const text = fc
  .array(fc.constantFrom('phòng', 'chống', 'g7', '5g', '12', 'm²', ' ', ', ', '. ', '-', '×', '😀', '“'), {maxLength: 60})
  .map((parts) => parts.join(''))

test('words of many texts stand in one table, whatever room it began with', () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 20}), fc.integer({min: 1, max: 40}), (texts, room) => {
      const all = new Words(room)
      let offset = 0
      const expected: unknown[] = []
      for (const one of texts) {
        all.add(one, offset)
        const {all: own, first, last} = spell(one)
        for (let word = first; word < last; word++) {
          const [start, end] = [own.starts[word]!, own.ends[word]!]
          expected.push([start + offset, end + offset, hashOf(one, start, end), own.before[word], own.kinds[word]])
        }
        offset += one.length + 1
      }
      const found = Array.from({length: all.count}, (_, word) => [
        all.starts[word],
        all.ends[word],
        all.hashes[word],
        all.before[word],
        all.kinds[word]
      ])
      expect(found).toEqual(expected)
    })
  )
})

test('a word says whether it holds letters, digits or both, and the first of a text that nothing stands before it', () => {
  const {all} = spell('g7 phòng 12 m² 8×9')
  expect([...all.kinds.subarray(0, all.count)]).toEqual([
    holds.letters | holds.digits,
    holds.letters,
    holds.digits,
    holds.letters,
    holds.digits,
    holds.digits
  ])
  expect([...all.before.subarray(0, all.count)]).toEqual([gaps.edge, gaps.space, gaps.space, gaps.space, gaps.space, gaps.other])
})
