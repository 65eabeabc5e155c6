import {expect, test} from 'vitest'
import {targetsTable} from '../../../src/document/tables/targets-table.js'
import {plainText} from '../../../src/language/inlines.js'
import {parse} from '../../../src/parse/parse.js'
import {toReport} from '../../../src/report/to-report.js'
import {vocabulary} from '../report/read.js'

/** Rows of the table of targets that are written so, cells joined by ` | `. */
function rowsOf(...targets: readonly string[]): string[] {
  const text = `# Kết quả Đại hội\n\n## 1. Các chỉ tiêu chủ yếu\n\n${targets.join('\n\n')}\n`
  const parsed = parse({path: 'a.md', stem: 'a', bytes: new TextEncoder().encode(text)}, () => {})!
  const {facts} = toReport(parsed, vocabulary, () => {}).report
  const {rows} = targetsTable([{id: '', section: null, targets: facts.targets}], false)
  return rows
    .slice(1)
    .map(({cells}) => cells.map(({children}) => children.map((paragraph) => plainText(paragraph.children)).join(' ')).join(' | '))
}

test('a row keeps the year that opens its target', () => {
  expect(rowsOf('(1) Đến năm 2030, tỷ lệ che phủ rừng đạt trên 63%.')).toEqual(['1 | Đến năm 2030, tỷ lệ che phủ rừng | trên 63%'])
})

test('equal values of two parts are told apart by where they stand', () => {
  const rows = rowsOf('(2) Đến năm 2030, tỷ lệ hộ dùng điện đạt 100%; tỷ lệ hộ dùng nước sạch đạt 100%.')
  expect(rows).toEqual(['2 | Đến năm 2030, tỷ lệ hộ dùng điện | 100%', ' | tỷ lệ hộ dùng nước sạch | 100%'])
})

test('what only the whole clause tells stands in one cell', () => {
  expect(rowsOf('(3) Đến năm 2030, 100% rác thải y tế được xử lý.')).toEqual(['3 | Đến năm 2030, 100% rác thải y tế được xử lý'])
  expect(rowsOf('(4) Đến năm 2030, có 15 bác sĩ và 40 giường bệnh trên 1 vạn dân.')).toEqual([
    '4 | Đến năm 2030, có 15 bác sĩ và 40 giường bệnh trên 1 vạn dân'
  ])
})

test('a value that comes first keeps what opens its clause', () => {
  expect(rowsOf('(5) Thu ngân sách đạt 50 tỷ đồng; toàn xã có 300 căn nhà ở xã hội.')).toEqual([
    '5 | Thu ngân sách | 50 tỷ đồng',
    ' | toàn xã có 300 căn nhà ở xã hội'
  ])
})

test('rows of a table of targets', () => {
  expect(
    rowsOf('| TT | Chỉ tiêu | ĐVT | Năm 2030 |\n|---|---|---|---|\n| 6 | Diện tích rừng | ha | trên 500 |'),
    'one column of values'
  ).toEqual(['6 | Diện tích rừng | trên 500 ha'])
  expect(
    rowsOf('| TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2030 |\n|---|---|---|---|---|\n| 6 | Diện tích rừng | ha | 450 | trên 500 |')
  ).toEqual(['6 | Diện tích rừng', ' | Năm 2026 | 450 ha', ' | Năm 2030 | trên 500 ha'])
})

test('a label without a word is no target', () => {
  expect(rowsOf('(1) <br>.', '(2) Thu ngân sách đạt 20 tỷ đồng.')).toEqual(['2 | Thu ngân sách | 20 tỷ đồng'])
})

test('decomposed letters make the same rows', () => {
  const targets = [
    '(1) Đến năm 2030, tỷ lệ hộ dùng điện đạt 100%; tỷ lệ hộ dùng nước sạch đạt 100%.',
    '(2) Đến năm 2030, cơ cấu kinh tế: nông nghiệp 14 - 15%; dịch vụ 41 - 42%.'
  ]
  const rows = rowsOf(...targets.map((target) => target.normalize('NFD')))
  expect(rows).toEqual(rowsOf(...targets))
  expect(rows[0]).toBe('1 | Đến năm 2030, tỷ lệ hộ dùng điện | 100%')
})
