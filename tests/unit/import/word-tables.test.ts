import {expect, test} from 'vitest'
import {wordsOf} from '../parse/parse-source.js'
import {importParts, markdownOf, p, r, rulesOf, tbl} from './word-file.js'

const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

test('cells: bars, line breaks, paragraphs, bullets and marks', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const body = table(
    row(cell(p('TT', '', '<w:b/>')), cell(p('Chỉ tiêu', '', '<w:b/>'))),
    row(cell(p('1.')), cell(p('thu | chi') + p('hai'))),
    row(cell(p('# 2')), cell(p('một', bullet) + `<w:p>${r('x')}<w:r><w:br/></w:r>${r('y', '<w:b/>')}</w:p>`))
  )
  const markdown = '| TT | Chỉ tiêu |\n| --- | --- |\n| 1. | thu \\| chi<br>hai |\n| # 2 | - một<br>x<br>**y** |'
  expect(await markdownOf({body, numbering})).toBe(markdown)
})

test('columns whose cells all stand at the right or in the middle', async () => {
  const right = '<w:jc w:val="right"/>'
  const center = '<w:jc w:val="center"/>'
  const body = tbl([
    [p('a', center), p('b', center), p('c')],
    [p('1', center), p('2', right), p('3')],
    [p('4', center), p('5', right), p('6', right)]
  ])
  expect((await markdownOf({body})).split('\n')[1]).toBe('| :---: | ---: | --- |')
})

test('merged cells keep their text in the first, and are told once', async () => {
  const body =
    p('Trước.') +
    table(
      row(cell(p('TT'), restart), cell(p('Kết quả'), span(2))),
      row(cell(p(''), goesOn), cell(p('2024')), cell(p('2025'))),
      row(cell(p('1')), cell(p('5')), cell(p('7')))
    )
  const {imported, diagnostics} = await importParts({body})
  expect(imported?.markdown).toContain('\n| TT | Kết quả | |\n| --- | --- | --- |\n| | 2024 | 2025 |\n| 1 | 5 | 7 |\n')
  expect(rulesOf(diagnostics)).toEqual(['word-merged-cells 2'])
  expect(diagnostics[0]!.message.vi).toContain('2 ô gộp')
})

test('cells of uneven widths make no empty columns; an indented row has an empty cell', async () => {
  const body = table(
    row(cell(p('a'), span(2)), cell(p('b'), span(3))),
    row(cell(p('c'), span(2)), cell(p('d'), span(3))),
    '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + cell(p('e'), span(3)) + '</w:tr>'
  )
  expect(await markdownOf({body})).toBe('| a | b |\n| --- | --- |\n| c | d |\n| | e |')
})

test('rows of several lengths, rows that are deleted, cells merged in the old way', async () => {
  const body = table(
    row(cell(p('a')), cell(p('b')), cell(p('c'))),
    row(cell(p('d'))),
    `<w:tr><w:trPr><w:del/></w:trPr>${cell(p('bỏ'))}</w:tr>`,
    row(cell(p('e'), '<w:hMerge w:val="restart"/>'), cell(p(''), '<w:hMerge/>'), cell(p('f')))
  )
  const {imported, diagnostics} = await importParts({body})
  expect(imported?.markdown).toContain('\n| a | b | c |\n| --- | --- | --- |\n| d | | |\n| e | | f |\n')
  expect(rulesOf(diagnostics).sort()).toEqual(['word-deleted 5', 'word-merged-cells 5'])
})

test('a table in a table is written line by line, and told', async () => {
  const body = table(row(cell(p('a')), cell(p('b'))), row(cell(p('trên') + tbl([[p('x'), p('y')]]) + p('dưới')), cell(p('c'))))
  const {imported, diagnostics} = await importParts({body})
  expect(imported?.markdown).toContain('\n| trên<br>x<br>y<br>dưới | c |\n')
  expect(rulesOf(diagnostics)).toEqual(['word-nested-table 3'])
})

test('a frame around text is no table', async () => {
  expect(await markdownOf({body: p('Trước.') + tbl([[p('Một.') + p('Hai.')]]) + p('Sau.')})).toBe('Trước.\n\nMột.\n\nHai.\n\nSau.')
})

test('labels in tables count on with those outside, and footnotes stand in cells', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const body =
    tbl([
      [p('TT'), p('Tên')],
      [p('', numbered), `<w:p>${r('a')}${note}</w:p>`],
      [p('', numbered), p('b')]
    ]) + p('c', numbered)
  const {imported, parsed} = await importParts({body, numbering, footnotes: `<w:footnote w:id="1">${p('Chú thích.')}</w:footnote>`})
  expect(imported?.markdown).toContain('\n| 1 | a[^1] |\n| 2 | b |\n\n3 c\n\n[^1]: Chú thích.\n')
  expect(wordsOf(parsed!.tree).join(' ')).toBe('TT Tên 1 a 2 b 3 c Chú thích.')
})
