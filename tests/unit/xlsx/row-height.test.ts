import {expect, test} from 'vitest'
import {rowHeight} from '../../../src/writers/xlsx/row-height.js'

const columns = [
  {title: 'a', width: 12},
  {title: 'b', width: 22}
]

test('a row is as high as the cell with most lines', () => {
  expect(rowHeight(columns, ['một hai', null])).toBe(16)
  expect(rowHeight(columns, ['một hai ba bốn', 'một hai ba bốn'])).toBe(32)
  expect(rowHeight(columns, [null, 'một hai ba bốn năm sáu bảy'])).toBe(32)
})

test('a word that is wider than its column takes the lines it needs; no row is higher than programs show', () => {
  expect(rowHeight(columns, ['x'.repeat(25)])).toBe(48)
  expect(rowHeight(columns, ['x'.repeat(10_000)])).toBe(409)
})
