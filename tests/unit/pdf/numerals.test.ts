import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fillColor, numeral} from '../../../src/writers/pdf/numerals.js'

test('numbers have no exponent, no more than four decimals, and hardly an error', () => {
  fc.assert(
    fc.property(fc.double({min: -20_000, max: 20_000, noNaN: true}), (value) => {
      expect(numeral(value)).toMatch(/^-?\d+(\.\d{1,4})?$/)
      expect(Math.abs(Number(numeral(value)) - value)).toBeLessThan(0.000_051)
    })
  )
})

test('a colour fills in its three parts', () => {
  expect(fillColor('#ff0080')).toBe('1 0 0.502 rg')
})
