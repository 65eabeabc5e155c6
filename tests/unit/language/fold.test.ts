import fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldTone, slug} from '../../../src/language/fold.js'

test.each([
  ['Hoà bình', 'hòa bình'],
  ['Tỉnh uỷ', 'tỉnh ủy'],
  ['TỈNH ỦY', 'tỉnh ủy'],
  ['khoẻ', 'khỏe'],
  ['thuỷ sản', 'thủy sản'],
  ['quý, quả', 'quý, quả'],
  ['hoàn thành, khuỷu', 'hoàn thành, khuỷu'],
  ['xóa', 'xóa']
])('%s folds to %s', (text, folded) => {
  expect(foldTone(text)).toBe(folded)
  expect(foldTone(text.normalize('NFD'))).toBe(folded)
})

test('slugs are ASCII', () => {
  expect(slug('Đường lối: Đổi mới (2025)')).toBe('duong-loi-doi-moi-2025')
  expect(slug('…')).toBe('')
})

test('composed text keeps its length', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const composed = text.normalize('NFC')
      expect(foldTone(composed)).toHaveLength(composed.length)
    })
  )
})
