import fc from 'fast-check'
import {expect, test} from 'vitest'
import {noBreakSpaces} from '../../../src/language/no-break.js'

/** The text with `~` for each space that must stay. */
function glued(text: string): string {
  const offsets = new Set(noBreakSpaces(text))
  return [...text].map((letter, at) => (offsets.has(at) ? '~' : letter)).join('')
}

test.each([
  'đạt khoảng 250~-~270~nghìn~tỷ~đồng trong năm~2025',
  'từ 7~-~7,5% một năm',
  'nhiệm~kỳ~2025~-~2030, tỉnh',
  'lần~thứ~XVIII của Đảng',
  'khóa~XVII, ngày~25/9/2025 tại',
  'theo Điều~5, khoản~2 của Luật',
  'phát triển kinh tế~- xã hội',
  'có 4.400~nghìn~lượt~khách',
  'gồm 52~đồng~chí, trong đó',
  'tiêu chí ≥~5% mỗi năm',
  'gồm: (1)~Đánh giá; (ii)~bầu',
  'lúc 14~giờ~30 ngày~24/9',
  'học tập V.~I.~Lênin',
  'đồng chí cán bộ',
  'Đảng bộ tỉnh Lạng~Sơn lần~thứ~XVIII',
  'tỉnh Thừa~Thiên~Huế Nguyễn',
  'thành phố Hà~Nội, xã Bà~Rịa~- Vũng',
  'phường Đông~Kinh; ở các xã vùng cao',
  'ĐẢNG BỘ TỈNH LẠNG~SƠN LẦN~THỨ~XVIII',
  'tỉnh, Đảng bộ tỉnh Đắk~Lắk.'
])('%s', (text) => {
  expect(glued(text.replaceAll('~', ' '))).toBe(text)
})

test('offsets are of single spaces, ascending', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('5', '%', ' ', '-', 'tỷ', 'năm', '\n', 'X'), maxLength: 50}), (text) => {
      const offsets = noBreakSpaces(text)
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      for (const offset of offsets) expect(text.charAt(offset)).toBe(' ')
    })
  )
})
