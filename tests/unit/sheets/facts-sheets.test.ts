import {expect, test} from 'vitest'
import {factsSheets} from '../../../src/sheets/facts-sheets.js'
import type {Sheet, Value} from '../../../src/sheets/types.js'
import {writeCsv} from '../../../src/writers/csv/write-csv.js'
import {congress, read} from '../report/read.js'

/** A cell as a reader of the sheet sees it. */
function shown(value: Value): string {
  if (value === null) return ''
  if (value === true) return 'x'
  if (typeof value === 'string') return value
  return 'day' in value ? value.day : `${value.before}${value.number}${value.after}`
}

function sheetsOf(markdown: string): Readonly<Record<string, Sheet>> {
  const {report, texts} = read(markdown)
  return Object.fromEntries(factsSheets(report, texts).map((sheet) => [sheet.name, sheet]))
}

/** The rows of a sheet by the titles of some columns. */
function rows(sheet: Sheet | undefined, ...titles: readonly string[]): string[][] {
  const at = titles.map((title) => sheet!.columns.findIndex((column) => column.title === title))
  return sheet!.rows.map((row) => at.map((index) => shown(row[index] ?? null)))
}

const targets = `# A

## I. Chỉ tiêu chủ yếu

### 1. Kinh tế

(1) Tốc độ tăng GRDP đạt 10 - 11%/năm.

(2) Đến năm 2030, thu ngân sách đạt khoảng 250 - 270 nghìn tỷ đồng; xuất khẩu đạt từ 1,50 tỷ USD trở lên.

(3) Cơ bản không còn hộ nghèo.
`

test('a target has a row a value: numbers apart from bound, scale and unit', () => {
  expect(rows(sheetsOf(targets)['Chỉ tiêu'], 'TT', 'Nhóm', 'Mức', 'Từ', 'Đến', 'Đơn vị tính', 'Năm', 'Dòng')).toEqual([
    ['1', '1. Kinh tế', '', '10', '11', '%/năm', '', '7'],
    ['2', '1. Kinh tế', 'khoảng', '250', '270', 'nghìn tỷ đồng', '2030', '9'],
    ['2', '1. Kinh tế', 'từ … trở lên', '1.5', '1.5', 'tỷ USD', '2030', '9'],
    ['3', '1. Kinh tế', '', '', '', '', '', '11']
  ])
})

test('every figure stands with its sentence, section and line; decimals as they are written', () => {
  const sheet = sheetsOf('# A\n\n## I. Thu\n\nNăm 2025 thu ước đạt 12,50 tỷ đồng. Có 47/88 xã về đích, tăng 5 xã.\n')['Số liệu']
  expect(rows(sheet, 'TT', 'Số liệu (nguyên văn)', 'Mức', 'Đơn vị tính', 'Ước', 'Tăng, giảm', 'Trong câu', 'Mục', 'Dòng')).toEqual([
    ['1', '12,50 tỷ đồng', '', 'tỷ đồng', 'x', '', 'Năm 2025 thu ước đạt 12,50 tỷ đồng.', 'I. Thu', '5'],
    ['2', '47/88', 'tỷ số', '', '', '', 'Có 47/88 xã về đích, tăng 5 xã.', 'I. Thu', '5'],
    ['3', '5 xã', '', 'xã', '', 'tăng', 'Có 47/88 xã về đích, tăng 5 xã.', 'I. Thu', '5']
  ])
  expect(sheet?.rows[0]?.[3]).toMatchObject({number: 12.5, decimals: 2})
})

test('an indicator whose years have other scale words is shown in its plain unit, bounds as they are written', () => {
  const text =
    '# A\n\n## I. Kết quả đạt được\n\nNăm 2025, lượng khách du lịch đạt 4.400 nghìn lượt khách.\n\n## II. Chỉ tiêu chủ yếu\n\n(1) Lượng khách du lịch đến năm 2030 đạt khoảng 6.000.000 lượt khách.\n'
  const sheet = sheetsOf(text)['So sánh qua các năm']
  expect(rows(sheet, 'Đơn vị tính', '2025 (thực hiện)', '2030 (mục tiêu)')).toEqual([['lượt khách', '4400000', 'khoảng 6000000']])
})

test('bounds stand in the words of the announcement', () => {
  const sheet = sheetsOf('# A\n\n## I. Thu\n\nCó gần 300 hộ, chừng 40 thôn, không dưới 12 xã và Trên 76% dân số.\n')['Số liệu']
  expect(rows(sheet, 'Mức').flat()).toEqual(['gần', 'chừng', 'không dưới', 'Trên'])
})

test('elections and officers in the order of the announcement', () => {
  const sheets = sheetsOf(congress)
  expect(rows(sheets['Bầu cử'], 'Cơ quan', 'Số lượng (đồng chí)').length).toBeGreaterThan(0)
  expect(rows(sheets['Nhân sự'], 'Họ và tên', 'Chức vụ').length).toBeGreaterThan(0)
})

test('every row has a cell a column', () => {
  for (const {columns, rows: lines} of Object.values(sheetsOf(congress))) for (const row of lines) expect(row).toHaveLength(columns.length)
})

test('as CSV: a byte order mark, quoted where it must be, numbers with a point, bounds as written', () => {
  const sheet: Sheet = {
    file: 'x',
    name: 'X',
    columns: [
      {title: 'Tên, “mới”', width: 9},
      {title: 'Số', width: 9}
    ],
    rows: [
      ['a"b', {number: 1234.5, decimals: 1, grouped: true, before: '', after: '', written: '1.234,5'}],
      [true, {number: 130, decimals: 0, grouped: true, before: 'khoảng ', after: '', written: 'khoảng 130'}],
      [null, {day: '2025-09-25'}]
    ]
  }
  expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(writeCsv(sheet))).toBe(
    '\ufeff"Tên, “mới”",Số\r\n"a""b",1234.5\r\nx,khoảng 130\r\n,2025-09-25\r\n'
  )
})
