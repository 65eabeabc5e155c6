import fc from 'fast-check'
import {expect, test} from 'vitest'
import {clauses, sentences} from '../../../src/language/sentences.js'

const cut = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end))

test.each<[string, string[]]>([
  ['Thu đạt 1.414 tỷ đồng. Chi đạt 7,1%.', ['Thu đạt 1.414 tỷ đồng.', 'Chi đạt 7,1%.']],
  ['1. Kết quả đạt được. Tỉnh đã làm.', ['1. Kết quả đạt được.', 'Tỉnh đã làm.']],
  ['Xong. 2. Phần sau', ['Xong.', '2. Phần sau']],
  ['Tại TP. Hà Nội và Nxb. Sự thật. Ngày sau', ['Tại TP. Hà Nội và Nxb. Sự thật.', 'Ngày sau']],
  ['Theo C. Mác và V. I. Lênin. Từ đó', ['Theo C. Mác và V. I. Lênin.', 'Từ đó']],
  ['Nghị quyết khóa X. Từ đó', ['Nghị quyết khóa X.', 'Từ đó']],
  ['Đoàn kết! Tiến lên! ', ['Đoàn kết!', 'Tiến lên!']],
  ['“Dân là gốc.” Đó là quan điểm.', ['“Dân là gốc.”', 'Đó là quan điểm.']],
  ['Trồng cây, đắp đường… và nhiều việc. Nay', ['Trồng cây, đắp đường… và nhiều việc.', 'Nay']],
  ['Cây, lúa, v.v. Ngoài ra', ['Cây, lúa, v.v.', 'Ngoài ra']],
  ['Không dấu', ['Không dấu']],
  ['', []]
])('%s', (text, pieces) => {
  expect(cut(text)).toEqual(pieces)
})

test('clauses end at their semicolons', () => {
  const text = 'một; hai (a;b);  ba'
  expect(clauses(text).map(({start, end}) => text.slice(start, end))).toEqual(['một;', 'hai (a;b);', 'ba'])
})

const texts = fc.string({unit: fc.constantFrom('a', 'Đ', '1', '.', '…', ';', ' ', '\n', '”', '(', 'V', 'TP'), maxLength: 60})

test('spans lose no character that is not white space', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const cutter of [sentences, clauses]) {
        const spans = cutter(text)
        const joined = spans.map(({start, end}) => text.slice(start, end)).join(' ')
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const {start, end} of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      }
    })
  )
})

test('a long text is cut in linear time', () => {
  const text = 'Tỉnh đạt 7,1%. '.repeat(40_000)
  expect(sentences(text)).toHaveLength(40_000)
})
