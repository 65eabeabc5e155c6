import fc from 'fast-check'
import {expect, test} from 'vitest'
import {firstNumber, numberPattern, readNumber} from '../../../src/language/numbers.js'
import {readScale} from '../../../src/language/scale-words.js'
import {readUnit} from '../../../src/language/units.js'

test.each([
  ['05', 5],
  ['88.066', 88066],
  ['7,1', 7.1],
  ['1.260,500', 1260.5],
  ['126.262,2', 126262.2],
  ['6.000.000', 6000000],
  ['12,10', 12.1],
  ['12.10', 12.1],
  ['1,285', 1.285],
  ['1,285,300', 1285300],
  ['1,285.5', 1285.5],
  ['1180', 1180],
  ['2.3.1', null],
  ['1234.567', 1234.567]
])('%s', (written, value) => {
  expect(readNumber(written)).toBe(value)
})

const digits = fc.stringMatching(/^\d{1,20}$/)

test('a decimal is the number that a calculator reads, however many digits it has', () => {
  fc.assert(
    fc.property(digits, digits, (whole, decimals) => {
      expect(readNumber(`${whole},${decimals}`)).toBe(Number(`${whole}.${decimals}`))
    })
  )
})

test('groups of three change no value', () => {
  const groups = fc.array(fc.stringMatching(/^\d{3}$/), {maxLength: 6})
  const head = fc.stringMatching(/^[1-9]\d{0,2}$/)
  fc.assert(
    fc.property(head, groups, fc.option(digits, {nil: undefined}), (first, more, decimals) => {
      const tail = decimals === undefined ? '' : `,${decimals}`
      expect(readNumber([first, ...more].join('.') + tail)).toBe(Number([first, ...more].join('') + tail.replace(',', '.')))
    })
  )
})

test('scale words stack; words that begin alike are none', () => {
  expect(readScale('181,7 nghìn tỷ đồng', 5)).toEqual({scale: 1e12, end: 14})
  expect(readScale('2 vạn dân', 1)).toEqual({scale: 1e4, end: 5})
  expect(readScale('20 tỷ lệ', 2)).toEqual({scale: 1, end: 2})
  expect(readScale('20 tỉnh', 2)).toEqual({scale: 1, end: 2})
})

test('units, and what they are counted by', () => {
  expect(readUnit('69m theo', 2)).toEqual({unit: 'm', end: 3})
  expect(readUnit('3 %', 1)).toEqual({unit: '%', end: 3})
  expect(readUnit('5 lượt khách đến', 1)?.unit).toBe('lượt khách')
  expect(readUnit('320 triệu đồng/người/năm', 9)?.unit).toBe('đồng/người/năm')
  expect(readUnit('37 giường bệnh trên 1 vạn dân', 2)?.unit).toBe('giường bệnh trên 1 vạn dân')
  expect(readUnit('5  trên 1 vạn dân', 1)?.unit).toBe('trên 1 vạn dân')
  expect(readUnit('07 vụ/13 bị can', 2)?.unit).toBe('vụ')
  expect(readUnit('4 mùa', 1)).toBeNull()
})

test('the first number of some words is what the pattern finds first', () => {
  const words = fc.array(fc.constantFrom('1', '23', '.', ',', ' ', 'a', '-')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, (text) => {
      expect(firstNumber(text)).toBe(numberPattern().exec(text)?.[0] ?? null)
    })
  )
})
