import {expect, test} from 'vitest'
import {partText, unzip} from '../../../src/ooxml/zip.js'
import type {Figure, Sheet} from '../../../src/sheets/types.js'
import {cellName} from '../../../src/writers/xlsx/cell-name.js'
import {writeXlsx} from '../../../src/writers/xlsx/write-xlsx.js'

const properties = {title: 'Số liệu & chỉ tiêu', creator: null, language: 'vi-VN', date: '2025-10-17'}
const number = (value: number, rest: Partial<Figure> = {}): Figure => ({
  number: value,
  decimals: 0,
  grouped: true,
  before: '',
  after: '',
  written: String(value),
  ...rest
})
const sheet: Sheet = {
  file: 'facts-a',
  name: 'Chỉ tiêu',
  columns: [
    {title: 'Tên', width: 30},
    {title: 'Giá trị', width: 12}
  ],
  rows: [
    ['=1+1 <b> & “x”', number(88_066)],
    ['Tên', number(130.5, {decimals: 1, before: 'khoảng '})],
    [null, {day: '2025-09-25'}],
    [true, number(2030, {grouped: false})]
  ]
}

function parts(): ReadonlyMap<string, string> {
  return new Map(unzip(writeXlsx([sheet], properties)).map((part) => [part.name, partText(part)]))
}

test('text is text, whatever it begins with, and is there once', () => {
  const texts = parts().get('xl/sharedStrings.xml')
  expect(texts).toContain('<t xml:space="preserve">=1+1 &lt;b&gt; &amp; “x”</t>')
  expect(texts).toContain('count="5" uniqueCount="4"')
  expect(parts().get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
})

test('numbers and days are numbers, with a format that shows decimals, groups and bound words', () => {
  const written = parts()
  const styles = written.get('xl/styles.xml') ?? ''
  const codes = [...styles.matchAll(/formatCode="([^"]*)"/g)].map((match) => match[1]?.replaceAll('&quot;', '"'))
  expect(codes).toEqual(['dd/mm/yyyy', '#,##0', '"khoảng "#,##0.0', '0'])
  const cells = [...(written.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<c r="B(\d)" s="(\d)"><v>([^<]*)/g)].map(
    ([, row, style, value]) => [row, style, value]
  )
  expect(cells).toEqual([
    ['2', '4', '88066'],
    ['3', '5', '130.5'],
    ['4', '3', '45925'],
    ['5', '6', '2030']
  ])
})

test('the head is frozen, filters, and is repeated on paper', () => {
  const written = parts()
  expect(written.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B5"/>')
  expect(written.get('xl/worksheets/sheet1.xml')).toContain('state="frozen"')
  expect(written.get('xl/workbook.xml')).toContain('Print_Titles" localSheetId="0">\'Chỉ tiêu\'!$1:$1')
})

test('the same sheets give the same bytes', () => {
  expect(writeXlsx([sheet], properties)).toEqual(writeXlsx([sheet], properties))
})

test.each([
  [0, 0, 'A1'],
  [25, 1, 'Z2'],
  [26, 2, 'AA3'],
  [701, 0, 'ZZ1'],
  [702, 9, 'AAA10']
])('column %i, row %i is %s', (column, row, name) => {
  expect(cellName(column, row)).toBe(name)
})
