import fc from 'fast-check'
import {expect, test} from 'vitest'
import {shareSlides} from '../../../src/document/deck/budget.js'

test('titles first, then by weight, never more than there is to show', () => {
  const demands = [
    {weight: 300, titleSlides: 2, mostSlides: 5},
    {weight: 1000, titleSlides: 0, mostSlides: 9},
    {weight: 50, titleSlides: 0, mostSlides: 1}
  ]
  expect(shareSlides(demands, 8)).toEqual([2, 5, 1])
  expect(shareSlides([{weight: 10, titleSlides: 0, mostSlides: 1}], 20)).toEqual([1])
})

test('every topic that has something to show has a slide, and none has more than it can fill', () => {
  const demand = fc.record({weight: fc.nat(2000), titleSlides: fc.nat(5), mostSlides: fc.nat(12)})
  fc.assert(
    fc.property(fc.array(demand), fc.nat(60), (demands, slides) => {
      const shares = shareSlides(demands, slides)
      expect(shares.every((share, index) => share <= (demands[index]?.mostSlides ?? 0))).toBe(true)
      expect(shares.every((share, index) => share > 0 || demands[index]?.mostSlides === 0)).toBe(true)
    })
  )
})
