import {expect, test} from 'vitest'
import {importOnly} from './import-source.js'

const rows: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['titles in capitals', ['TÌNH HÌNH CHUNG']],
  ['short lines with a colon', ['Kinh tế:', 'Một câu.', 'Về xã hội:', 'Một câu.']],
  ['bare numbers', ['1', '2', '3']],
  ['columns of tabs', ['a\tb\tc']],
  ['bullets before tabs', ['-\tĐại hội']],
  ['columns of spaces that are not aligned', ['aa   bb   cc', 'aaaaaaa   b   c']],
  ['furniture', ['Chia sẻ', 'Tin liên quan', 'Thứ sáu, 17/10/2025 08:15', 'Khai mạc. Ảnh: Vi Hùng', 'Trang chủ', 'Giới thiệu']],
  ['letterheads', ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 5-TB/TU', 'A Lâm, ngày 3 tháng 2 năm 2025']],
  ['signatures', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nơi nhận:', '- Lưu,']],
  ['wrapped lines', ['mot hai *ba* bon nam sau bay tam chin muoi mot hai ba bon _nam_ sau bay tam']],
  ['wrapped lines with open quotations', ['mot hai “ ba bon nam sau bay tam chin muoi mot hai ba bon nam sau bay tam']],
  ['wrapped lines with enumerations', ['(3) mot hai ba bon nam sau bay tam chin muoi mot hai ba bon nam (2) sau bay']],
  ['labels', ['I. A', '1. B', 'a) c', '1. Một câu.']],
  ['marks of lists', ['- a', '+ b', '• c', '* d', 'o E', '\uf0b7 f']],
  ['letters of before Unicode', ['Uû ban nh©n d©n tØnh']]
]

const timeOf = (lines: readonly string[], count: number): number => {
  const text = Array.from({length: count}, (_, index) => lines[index % lines.length]).join('\n')
  const started = performance.now()
  importOnly(text)
  return performance.now() - started
}

test.each(rows)('10,000 lines of %s take linear time', (_name, lines) => {
  timeOf(lines, 500)
  expect(timeOf(lines, 10_000)).toBeLessThan(8000)
})

test.each([
  ['spaces between two words', `a${' '.repeat(200_000)}b`],
  ['tabs', 'a\t'.repeat(100_000)],
  ['dots after a number’s word', `Số ${'.'.repeat(200_000)}`],
  ['one capital', 'A'.repeat(200_000)],
  ['open quotations', `${'“'.repeat(20_000)}\n${'I. Một\n“Hai ba\n(1) Bốn.\n'.repeat(5_000)}`],
  ['brackets', '(Kèm theo '.repeat(20_000)],
  ['days', 'ngày '.repeat(40_000)]
])('a line of many %s takes linear time', (_name, text) => {
  const started = performance.now()
  importOnly(text)
  expect(performance.now() - started).toBeLessThan(8000)
})
