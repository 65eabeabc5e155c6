import fc from 'fast-check'
import {expect, test} from 'vitest'
import {LastPlace} from '../../../src/language/last-place.js'

test('the last word before each of some offsets is the one that a look back would find', () => {
  const texts = fc.stringMatching(/^[abc]{0,40}$/)
  fc.assert(
    fc.property(texts, fc.array(fc.nat(45)), (text, offsets) => {
      const words = ['ab', 'c']
      const places = new LastPlace(text, words)
      for (const at of [...offsets].sort((one, other) => one - other)) {
        const wanted = Math.max(...words.map((word) => (at === 0 ? -1 : text.lastIndexOf(word, at - 1))))
        expect(places.before(at)).toBe(wanted)
      }
    })
  )
})
