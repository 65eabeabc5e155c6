import {expect, test} from 'vitest'
import {labelParts, readLabel} from '../../../src/language/labels.js'

const labelled: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['I. MỞ ĐẦU', 'I.', 'roman', ['I']],
  ['IV- Tổ chức', 'IV-', 'roman', ['IV']],
  ['II-TỔ CHỨC', 'II-', 'roman', ['II']],
  ['V - Kết luận', 'V -', 'roman', ['V']],
  ['A. Phần chung', 'A.', 'capital', ['A']],
  ['1. Thời gian', '1.', 'decimal', ['1']],
  ['1.Thời gian', '1.', 'decimal', ['1']],
  ['1.1. Kết quả', '1.1.', 'decimal', ['1', '1']],
  ['1.1 Kết quả', '1.1', 'decimal', ['1', '1']],
  ['2.3.1. Kinh tế', '2.3.1.', 'decimal', ['2', '3', '1']],
  ['2.3.1 kinh tế', '2.3.1', 'decimal', ['2', '3', '1']],
  ['3) Ba', '3)', 'decimal', ['3']],
  ['3/ Ba', '3/', 'decimal', ['3']],
  ['(14) Số lao động', '(14)', 'bracketed', ['14']],
  ['(ii) hai', '(ii)', 'bracketed', ['ii']],
  ['(a) một', '(a)', 'bracketed', ['a']],
  ['a) Thứ', 'a)', 'letter', ['a']],
  ['đ) Thứ', 'đ)', 'letter', ['đ']],
  ['Một là, giữ vững', 'Một là,', 'word', ['1']],
  ['Sáu là: mở rộng', 'Sáu là:', 'word', ['6']],
  ['Mười hai là, mở rộng', 'Mười hai là,', 'word', ['12']],
  ['Thứ nhất, mở rộng', 'Thứ nhất,', 'word', ['1']],
  ['Điều 5. Hiệu lực', 'Điều 5.', 'article', ['5']],
  ['Phần thứ hai', 'Phần thứ hai', 'part', ['2']],
  ['PHẦN THỨ NHẤT: MỞ ĐẦU', 'PHẦN THỨ NHẤT:', 'part', ['1']],
  ['Phần thứ hai - Kết quả', 'Phần thứ hai -', 'part', ['2']],
  ['PHẦN HAI. KẾT QUẢ', 'PHẦN HAI.', 'part', ['2']],
  ['PHẦN II - KẾT QUẢ', 'PHẦN II -', 'part', ['II']],
  ['Điều 3- Hiệu lực', 'Điều 3-', 'article', ['3']],
  ['Điều 4 – Hiệu lực', 'Điều 4 –', 'article', ['4']],
  ['I — THỜI GIAN', 'I —', 'roman', ['I']],
  ['I: THỜI GIAN', 'I:', 'roman', ['I']],
  ['I.THỜI GIAN', 'I.', 'roman', ['I']],
  ['A- KẾT QUẢ', 'A-', 'capital', ['A']],
  ['B - KẾT QUẢ', 'B -', 'capital', ['B']],
  ['1.- Kinh tế', '1.-', 'decimal', ['1']],
  ['1 - Kinh tế', '1 -', 'decimal', ['1']],
  ['Chương II TỔ CHỨC', 'Chương II', 'chapter', ['II']],
  ['Mục 1. Chung', 'Mục 1.', 'division', ['1']]
]

test.each(labelled)('%s', (text, label, kind, parts) => {
  const found = readLabel(text)
  expect(found).toMatchObject({label, kind})
  expect(text.slice(found?.length)).toBe(text.slice(label.length).trimStart())
  expect(labelParts(label)).toEqual(parts)
})

test.each([
  '- Đại biểu',
  'Đại hội',
  '1.414 lớp',
  '2.5 triệu',
  '26.9.2025 Khai mạc',
  '24/9 khai mạc',
  '10 - 11% một năm',
  'XVIII là khóa mới',
  'V. I. Lênin dạy',
  'C. Mác và Ăngghen',
  'Phần thứ hai của Nghị quyết',
  'Phần hai của Nghị quyết',
  'A - ba điểm',
  'I: một',
  'V.Lênin',
  '5 - bảy ngày',
  'Chương trình hành động',
  'Điều 5 của Luật',
  'Một là gì',
  'một là, giữ',
  '(1), (2) và (3)',
  '(cm) đơn vị',
  '.',
  ''
])('no label: %s', (text) => {
  expect(readLabel(text)).toBeNull()
})

test('a label alone', () => {
  expect(readLabel('I.')).toEqual({label: 'I.', length: 2, kind: 'roman'})
  expect(readLabel('(3)  ')).toEqual({label: '(3)', length: 5, kind: 'bracketed'})
})
