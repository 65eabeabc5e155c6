import fc from 'fast-check'
import {expect, test} from 'vitest'
import {listNumbering} from '../../../src/writers/pdf/list-numbering.js'

test.each([
  ['1.', 'Decimal'],
  ['2.3.1.', 'Decimal'],
  ['(14)', 'Decimal'],
  ['Một là,', 'Decimal'],
  ['I.', 'UpperRoman'],
  ['IV-', 'UpperRoman'],
  ['(i)', 'LowerRoman'],
  ['A.', 'UpperAlpha'],
  ['Đ.', 'UpperAlpha'],
  ['a)', 'LowerAlpha'],
  ['đ) ', 'LowerAlpha'],
  ['-', 'Disc'],
  ['•', 'Disc'],
  ['◦', 'Circle'],
  ['▪', 'Square']
])('%s counts as %s', (marker, numbering) => {
  expect(listNumbering(marker)).toBe(numbering)
})

test('every marker has a numbering, since PDF/UA asks for one where there are markers', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (marker) => {
      expect(listNumbering(marker)).toMatch(/^[A-Z][A-Za-z]+$/)
    })
  )
})
