import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import type {Block, Section} from '../../../src/report/types.js'
import {congress, read, sectionsOf} from './read.js'

const outline = (markdown: string) => sectionsOf(read(markdown).report.sections).map(({id, level}) => `${level} ${id}`)
const rules = (markdown: string) => read(markdown).diagnostics.map(({rule, place}) => `${place?.line}:${place?.column} ${rule}`)
const words = (block: Block | undefined) => (block?.type === 'paragraph' ? [block.label, plainText(block.children)] : block?.type)

test('ids, levels and roles of a congress announcement', () => {
  const {report} = read(congress)
  expect(plainText(report.title)).toBe('THÔNG BÁO NHANH')
  expect(report.titlePlace).toMatchObject({line: 1, column: 1})
  expect(plainText(report.abstract)).toBe('Kết quả Đại hội đại biểu Đảng bộ xã Bình Sơn lần thứ II, nhiệm kỳ 2025 - 2030')
  expect(sectionsOf(report.sections).map(({id, label, level, role}) => [id, label, level, role])).toEqual([
    ['I', 'I.', 1, null],
    ['I.1', '1.', 2, 'time'],
    ['I.2', '2.', 2, 'delegates'],
    ['I.3', '3.', 2, 'theme'],
    ['I.4', '4.', 2, 'motto'],
    ['II', 'II.', 1, 'results'],
    ['II.1', '1.', 2, 'achievements'],
    ['II.1.1', '(1)', 3, null],
    ['II.1.2', '(2)', 3, null],
    ['II.2', '2.', 2, 'targets'],
    ['II.2.1', '2.1.', 3, null],
    ['II.2.2', '2.2.', 3, null],
    ['II.3', '3.', 2, 'elections']
  ])
})

test('labelled paragraphs are blocks, their label apart', () => {
  const targets = sectionsOf(read(congress).report.sections).find(({id}) => id === 'II.2.2')!
  expect(targets.blocks.map(({id}) => id)).toEqual(['II.2.2/1', 'II.2.2/2'])
  expect(words(targets.blocks[0])).toEqual(['(3)', 'Tỷ lệ hộ nghèo giảm 0,5%/năm.'])
})

test('literal labels without headings give the same sections', () => {
  const literal = congress.replace(/^#{2,} /gm, '').replace(' {.motto}', '')
  const text = (section: Section): unknown => [
    section.id,
    section.label,
    plainText(section.title),
    section.role,
    section.sections.map(text)
  ]
  expect(read(literal).report.sections.map(text)).toEqual(read(congress).report.sections.map(text))
})

test('labelled lines nest by the kinds of their labels, whatever their order', () => {
  expect(outline('A. Phần đầu\n\nI. Một\n\n1\\. Mục\n\na) Điểm\n\nb) Điểm\n\n2\\. Mục\n\nII. Hai\n\nB. Phần sau\n\n1\\. Mục\n')).toEqual([
    '1 A',
    '2 A.I',
    '3 A.I.1',
    '4 A.I.1.a',
    '4 A.I.1.b',
    '3 A.I.2',
    '2 A.II',
    '1 B',
    '2 B.1'
  ])
})

test('a numbered line of its own is a labelled line, a list of several items is a list', () => {
  expect(outline('1. Thời gian\n\nChữ.\n\n2. Địa điểm\n\nChữ.\n')).toEqual(['1 1', '1 2'])
  expect(read('1. Một\n2. Hai\n').report.blocks.map(({type}) => type)).toEqual(['list'])
  expect(read('1. Một câu trọn vẹn.\n').report.blocks.map(({type}) => type)).toEqual(['list'])
})

test('a labelled line that a mark closes, or with two sentences, is a paragraph', () => {
  for (const line of ['(1) Một câu.', '(1) Một vế;', '(1) Một câu. Hai câu', 'Một là, phải làm tốt.']) {
    expect(read(`${line}\n`).report.sections, line).toEqual([])
  }
  expect(outline('(1) Một dòng\n\nChữ.\n')).toEqual(['1 1'])
  expect(outline('(1) Một dòng:\n\nChữ.\n')).toEqual(['1 1'])
})

test('a forgotten full stop among labelled paragraphs opens no section', () => {
  const {report} = read('## A\n\n(1) Một.\n\n(2) Hai\n\n(3) Ba.\n')
  expect(report.sections[0]!.blocks.map(words)).toEqual([
    ['(1)', 'Một.'],
    ['(2)', 'Hai'],
    ['(3)', 'Ba.']
  ])
})

test('an id is never used twice', () => {
  expect(outline('## 1. A\n\n## 1. B\n\n### 1.1. C\n\n### 1.1. D\n\n## Kết luận\n\n## Kết luận\n')).toEqual([
    '1 1',
    '1 1~2',
    '2 1~2.1.1',
    '2 1~2.1.1~2',
    '1 ket-luan',
    '1 ket-luan~2'
  ])
})

test('a label alone is the title', () => {
  const {sections} = read('## Điều 5.\n\nChữ.\n').report
  expect([sections[0]!.label, plainText(sections[0]!.title)]).toEqual(['', 'Điều 5.'])
})

test('a role from the author, and one that does not exist', () => {
  const {sections} = read('## Việc cần làm {.key-tasks}\n\nChữ.\n').report
  expect([plainText(sections[0]!.title), sections[0]!.role]).toEqual(['Việc cần làm', 'key-tasks'])
  const {report, diagnostics} = read('## Việc {.viec}\n\nChữ.\n')
  expect([plainText(report.sections[0]!.title), report.sections[0]!.role]).toEqual(['Việc {.viec}', null])
  expect(diagnostics.map(({rule, place}) => [rule, place?.line, place?.column])).toEqual([['unknown-role', 1, 9]])
})

test('the title: the first heading, of depth 1, without a label or words before it', () => {
  const title = (markdown: string) => plainText(read(markdown).report.title)
  expect(title('# Tên\n\n# Khác\n')).toBe('Tên')
  expect(title('***\n\n# Tên\n')).toBe('Tên')
  expect(title('Lời dẫn.\n\n# Tên\n')).toBe('')
  expect(title('## Mục\n\n# Tên\n')).toBe('')
  expect(title('# I. THỜI GIAN\n\n# II. NỘI DUNG\n')).toBe('')
})

test('an abstract is short and closed by no mark', () => {
  const abstract = (text: string) => plainText(read(`# Tên\n\n${text}\n`).report.abstract)
  expect(abstract('Về việc trồng cây')).toBe('Về việc trồng cây')
  expect(abstract('Một câu trọn vẹn.')).toBe('')
  expect(abstract('(1) Một mục')).toBe('')
  expect(abstract('từ '.repeat(61))).toBe('')
})

test('a skipped level is told once, where it stands', () => {
  expect(rules('# A\n\n#### B\n\n#### C\n')).toEqual(['3:1 heading-level-skipped'])
  expect(rules('# A\n\n## B\n\n### C\n\n## D\n')).toEqual([])
})

test('300 headings', () => {
  const markdown = Array.from({length: 300}, (_, index) => `## ${index + 1}. Mục\n\nChữ.`).join('\n\n')
  const {sections} = read(markdown).report
  expect(sections).toHaveLength(300)
  expect(sections.at(-1)!.id).toBe('300')
})
