import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partitionPoint} from '../../../src/language/partition-point.js'

test('as many items come before the point as the condition holds for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const ascending = [...numbers].sort((one, other) => one - other)
      expect(partitionPoint(ascending, (number) => number < limit)).toBe(ascending.filter((number) => number < limit).length)
    })
  )
})
