import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contrast} from '../../../src/theme/contrast.js'
import type {Color} from '../../../src/theme/types.js'

const color = fc.integer({min: 0, max: 0xffffff}).map((value): Color => `#${value.toString(16).padStart(6, '0')}`)

test('the ratios that WCAG gives', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#ffff00', '#cc0000')).toBeCloseTo(5.47, 1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test('from 1 to 21, whichever colour is the text', () => {
  fc.assert(
    fc.property(color, color, (one, other) => {
      const ratio = contrast(one, other)
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21.01)
      expect(contrast(other, one)).toBe(ratio)
    })
  )
})
