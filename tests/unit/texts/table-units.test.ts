import {expect, test} from 'vitest'
import {read} from '../report/read.js'

/** The amounts of an announcement's tables: text, value with its scale, unit. */
function amounts(markdown: string) {
  const {facts} = read(`# A\n\n## I. B\n\n${markdown}`).report
  return facts.quantities.flatMap((one) => (one.kind === 'amount' ? [[one.text, one.min * one.scale, one.unit]] : []))
}

test('a bare number has the unit of its column’s head', () => {
  const table = '| TT | Nguồn thu | Dự toán (triệu đồng) | Tỷ lệ (%) |\n|-|-|-|-|\n| 1 | Thuế | 6.000 | 55 |\n'
  expect(amounts(table)).toEqual([
    ['6.000', 6e9, 'đồng'],
    ['55', 55, '%']
  ])
})

test('a bare number has the unit of its row; one that is written wins', () => {
  const table = '| Chỉ tiêu | Đơn vị tính | 2025 |\n|-|-|-|\n| Xuất khẩu | triệu USD | khoảng 860 |\n| Thu | tỷ đồng | 45% |\n'
  expect(amounts(table)).toEqual([
    ['khoảng 860', 860e6, 'USD'],
    ['45%', 45, '%']
  ])
})

test('a line above the table names the unit of all its bare numbers', () => {
  const table = 'Chi tiết như sau (Đơn vị tính: tỷ đồng):\n\n| Khoản | Số tiền |\n|-|-|\n| Chi | 12,5 |\n'
  expect(amounts(table)).toEqual([['12,5', 12.5e9, 'đồng']])
})

test('words that are no unit are left alone', () => {
  expect(amounts('| Chỉ tiêu | Kết quả (ước) |\n|-|-|\n| Thu | 12,5 |\n')).toEqual([['12,5', 12.5, null]])
})

test('numbers of a numbering column are labels', () => {
  const {facts} = read('# A\n\n| STT | Tên |\n|-|-|\n| 1 | Lê An |\n').report
  expect(facts.quantities.map(({kind, text}) => [kind, text])).toEqual([['label', '1']])
})
