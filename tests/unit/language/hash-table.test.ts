import fc from 'fast-check'
import {expect, test} from 'vitest'
import {HashTable} from '../../../src/language/hash-table.js'

test('a hash has the number that it was given first; all others have none', () => {
  const entries = fc.array(fc.tuple(fc.integer(), fc.integer({min: 1})), {maxLength: 3_000})
  fc.assert(
    fc.property(entries, fc.array(fc.integer()), (given, asked) => {
      const table = new HashTable()
      const first = new Map<number, number>()
      for (const [hash, number] of given) {
        table.add(hash, number)
        if (!first.has(hash)) first.set(hash, number)
      }
      for (const hash of [...first.keys(), ...asked]) expect(table.get(hash)).toBe(first.get(hash) ?? 0)
    }),
    {numRuns: 50}
  )
})
