import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {textsOf} from '../../../src/texts/texts.js'
import {read} from './read.js'

const words = (count: number, word = 'xã') => Array.from({length: count}, () => word).join(' ')
const text = (markdown: string) => textsOf(read(markdown).report).map((found) => found.text)

test('a heading of 300 words, a paragraph of 3,000, a word of 200 letters', () => {
  expect(text(`## ${words(300)}\n`)[0]!.split(' ')).toHaveLength(300)
  expect(read(`## ${words(300)}\n`).report.sections[0]!.id.length).toBeLessThan(60)
  expect(text(`${words(3000)}.\n`)[0]!.split(' ')).toHaveLength(3000)
  expect(text(`${'a'.repeat(200)}\n`)).toEqual(['a'.repeat(200)])
})

test('tables of 12 columns and of 400 rows, a cell of 1,200 words', () => {
  const row = (cell: string) => `|${Array.from({length: 12}, () => cell).join('|')}|`
  expect(text(`${row('A')}\n${row('-')}\n${Array.from({length: 400}, () => row('1.250 hộ')).join('\n')}\n`)).toHaveLength(12 * 401)
  expect(text(`| A |\n|---|\n| ${words(1200)} |\n`)[1]!.split(' ')).toHaveLength(1200)
})

test('60 footnotes', () => {
  const {report, diagnostics} = read(
    `${Array.from({length: 60}, (_, index) => `Câu[^${index}].`).join('\n\n')}\n\n${Array.from({length: 60}, (_, index) => `[^${index}]: Chú thích ${index}.`).join('\n\n')}\n`
  )
  expect(report.footnotes.map(({number}) => number)).toEqual(Array.from({length: 60}, (_, index) => index + 1))
  expect(diagnostics).toEqual([])
})

test('letters that other stages read as marks are text', () => {
  const line = 'R&D < 5 > 3 ]]> {{title}} ::section PAPI:từ 7:30, 5~10 và 7~8'
  expect(text(`${line}\n`)).toEqual([line])
})

test('decomposed letters are composed, and their place is on disk', () => {
  const {report} = read('Đảng bộ xã Bình Sơn'.normalize('NFD'))
  const [block] = report.blocks
  expect(block?.type === 'paragraph' && plainText(block.children)).toBe('Đảng bộ xã Bình Sơn')
})

test.each([
  ['names of people', 'Đại hội bầu các đồng chí Lê Văn An, ', 'giữ chức Bí thư.'],
  ['seats', 'bầu Ban Chấp hành Đảng bộ xã gồm 15 đồng chí, ', '.'],
  ['bodies without seats', 'bầu Ban Chấp hành, Ban Thường vụ và 5 đồng chí, ', '.'],
  ['posts before names', 'Bí thư Đảng ủy: đồng chí ', '.'],
  ['leads to posts', 'giữ chức đồng chí Lê Văn An được bầu làm ', 'Bí thư.'],
  ['names in capitals', 'ĐỒNG CHÍ LÊ VĂN AN ', '.'],
  ['events', 'Đại hội đại biểu Đảng bộ xã lần thứ ', 'I.'],
  ['places', 'tại hội trường tại số 5, xã ', '.'],
  ['delegates', 'triệu tập 15 đại biểu được bầu, có mặt 5 ', '.'],
  ['vague words', 'có đạt toàn xã hằng năm 5 ', '%.'],
  ['dates', 'ngày 24, 25 và 26/9, lúc 7:30, ', '.'],
  ['dots', '. . . . . . ', 'x'],
  ['marks', ',;:.,;:.–-', 'x'],
  ['brackets', '(((([[[[“““', '.'],
  ['quotes', '“Vững bước - ', '.'],
  ['enumerations', '(1) Thu 5% (i) đạt 10 - 11% (a) ', '.'],
  ['targets', 'tỷ lệ đạt trên 90% là 5 và 3; đạt mức ', '.']
])('long rows of %s take linear time', (_, one, last) => {
  const body = one.repeat(2000) + last
  const started = performance.now()
  read(
    `## Thời gian\n\n${body}\n\n## Chủ đề\n\n${body}\n\n## Đại biểu\n\n${body}\n\n## Chỉ tiêu\n\n(1) ${body}\n\n## Kết quả bầu cử\n\n${body}\n`
  )
  expect(performance.now() - started).toBeLessThan(8000)
})
