import {expect, test} from 'vitest'
import {wordsOf} from '../parse/parse-source.js'
import {bodyOf, importSource, wordsOfText} from './import-source.js'

test('the outline becomes headings, sentences stay paragraphs', () => {
  const text = `Báo cáo kết quả tháng thi đua
I. TÌNH HÌNH
1. Kết quả
1.1. Kinh tế
(1) Nông nghiệp
Sản lượng đạt 5 tấn.
(2) Dịch vụ
Doanh thu tăng 7,1%.
1.2. Chỉ tiêu
(1) Thu đạt 50 tỷ đồng.
(2) Chi đạt 40 tỷ đồng.
2. Hạn chế:
Một là, còn chậm.
Hai là, còn thiếu.
II. NHIỆM VỤ
- Giữ rừng.
+ Trồng cây.
- Làm đường.
Kết thúc.`
  expect(bodyOf(text)).toBe(`# Báo cáo kết quả tháng thi đua

## I. TÌNH HÌNH

### 1. Kết quả

#### 1.1. Kinh tế

##### (1) Nông nghiệp

Sản lượng đạt 5 tấn.

##### (2) Dịch vụ

Doanh thu tăng 7,1%.

#### 1.2. Chỉ tiêu

(1) Thu đạt 50 tỷ đồng.

(2) Chi đạt 40 tỷ đồng.

### 2. Hạn chế:

Một là, còn chậm.

Hai là, còn thiếu.

## II. NHIỆM VỤ

- Giữ rừng.
  + Trồng cây.
- Làm đường.

Kết thúc.`)
})

test.each([
  [
    'parts above numerals',
    'Phần thứ nhất\nI. A\n1. B\nCâu c.\nPhần thứ hai\nI. D\nCâu e.',
    '## Phần thứ nhất|### I. A|#### 1. B|Câu c.|## Phần thứ hai|### I. D|Câu e.'
  ],
  ['capitals above numerals', 'A. X\nI. Y\nCâu a.\nII. Z\nCâu b.\nB. T\nCâu c.', '## A. X|### I. Y|Câu a.|### II. Z|Câu b.|## B. T|Câu c.'],
  ['numerals above capitals', 'I. X\nA. Y\nCâu a.\nB. Z\nCâu b.\nII. T\nCâu c.', '## I. X|### A. Y|Câu a.|### B. Z|Câu b.|## II. T|Câu c.'],
  ['a labelled sentence before the outline', '1. Một câu.\nI. X\n1. Y\nCâu a.', '1\\. Một câu.|## I. X|### 1. Y|Câu a.'],
  ['a list of names', 'I. X\n(1) Lê Văn An\n(2) Vũ Thị Bình', '## I. X|(1) Lê Văn An|(2) Vũ Thị Bình'],
  ['a title before a labelled sentence', 'I. X\n1. Y\nCâu a.\n2. Một câu.', '## I. X|1\\. Y|Câu a.|2\\. Một câu.'],
  [
    'a title after a labelled sentence',
    'I. X\n1. Một câu.\n2. Y\nCâu a.\n3. Z\nCâu b.',
    '## I. X|1\\. Một câu.|### 2. Y|Câu a.|### 3. Z|Câu b.'
  ],
  ['items that end in semicolons', 'I. X\na) một;\nb) hai', '## I. X|a) một;|b) hai']
])('%s', (_name, text, blocks) => {
  expect(bodyOf(`Mở đầu.\n${text}`).split('\n\n').slice(1).join('|')).toBe(blocks)
})

test('a page title that the next lines repeat goes to the front matter, with a note at its place', () => {
  const text = 'Thông báo kết quả: Hội nghị lần thứ 5\n\nTHÔNG BÁO\nKết quả Hội nghị lần thứ 5\nI. NỘI DUNG\nMột câu.\n'
  const {imported, parsed, diagnostics} = importSource(text)
  expect(imported?.markdown).toContain('form: material\ntitle: "Thông báo kết quả: Hội nghị lần thứ 5"\n')
  expect(bodyOf(text)).toBe('# THÔNG BÁO\n\nKết quả Hội nghị lần thứ 5\n\n## I. NỘI DUNG\n\nMột câu.')
  expect(diagnostics).toMatchObject([{rule: 'import-page-title', severity: 'note', place: {path: 'a.txt', line: 1, column: 1, end: 37}}])
  expect(parsed?.frontMatter.title).toMatchObject({value: 'Thông báo kết quả: Hội nghị lần thứ 5', place: {line: 1}})
  expect(parsed?.frontMatter.issuer).toBeUndefined()
})

test('a first line that is repeated nowhere is the heading, or, as a sentence, a paragraph', () => {
  expect(bodyOf('Kết quả hội nghị\nMột câu.')).toBe('# Kết quả hội nghị\n\nMột câu.')
  expect(bodyOf('Một câu.\nHai câu.')).toBe('Một câu.\n\nHai câu.')
  expect(bodyOf('TỈNH ỦY\nĐỀ CƯƠNG BÁO CÁO\nNăm nay\nMột câu.')).toBe('TỈNH ỦY\n\n# ĐỀ CƯƠNG BÁO CÁO\n\nNăm nay\n\nMột câu.')
})

test('wrapped quotations are joined, others are left alone', () => {
  expect(bodyOf('Mở.\n“Giữ vững\n  kỷ cương;\nđoàn kết”\nĐóng.')).toBe('Mở.\n\n“Giữ vững kỷ cương; đoàn kết”\n\nĐóng.')
  expect(bodyOf('Mở.\n“Giữ vững\n\nkỷ cương”')).toBe('Mở.\n\n“Giữ vững\n\nkỷ cương”')
  expect(bodyOf('Mở.\n“Giữ vững\n1. Kỷ cương”')).toBe('Mở.\n\n“Giữ vững\n\n1\\. Kỷ cương”')
})

test.each([
  ['# một', '\\# một'],
  ['> một', '\\> một'],
  ['5*3*2 và a_b, _c_', '5\\*3\\*2 và a_b, \\_c\\_'],
  ['<b>x</b> < 5 &amp; & a', '\\<b>x\\</b> < 5 \\&amp; & a'],
  ['`x` ~~y~~ 5~10', '\\`x\\` \\~\\~y\\~\\~ 5~10'],
  ['[a](b) [^1]', '\\[a](b) \\[^1]'],
  ['[1] và [2]', '[1] và [2]'],
  ['[a]: b', '\\[a]: b'],
  [':::slide', '\\:::slide'],
  ['* * *', '\\* * *'],
  ['a \\* b \\ c', 'a \\\\\\* b \\ c'],
  ['http://a.vn/x*y*z', 'http\\://a.vn/x\\*y\\*z'],
  ['http://a.vn/x_y', 'http://a.vn/x_y'],
  ['\tmột', 'một'],
  ['- [x] một', '- \\[x] một'],
  ['- # một', '- \\# một'],
  ['• một', '- một'],
  ['-----', '-----']
])('%s stays as it is written', (line, markdown) => {
  expect(bodyOf(`Mở.\n${line}`)).toBe(`Mở.\n\n${markdown}`)
  expect(wordsOf(importSource(`Mở.\n${line}`).parsed!.tree)).toEqual(wordsOfText(`Mở.\n${line}`))
})

test('diagnostics and places are of the text file', () => {
  const text = 'Mở.\r\n\r\n1. Một <câu> dài.\r\n“a\r\nb”.'.normalize('NFD')
  const {parsed} = importSource(text)
  const inParagraph = (at: number) => {
    const node = parsed?.tree.children[at]
    const position = node?.type === 'paragraph' ? node.children[0]?.position : undefined
    return parsed?.places.at(position?.start.offset ?? 0, position?.end.offset ?? 0)
  }
  expect(inParagraph(1)).toMatchObject({path: 'a.txt', line: 3, column: 1})
  expect(text.slice(inParagraph(1)?.start, inParagraph(1)?.end).normalize('NFC')).toBe('1. Một <câu> dài.')
  expect(text.slice(inParagraph(2)?.start, inParagraph(2)?.end).normalize('NFC')).toBe('“a\r\nb”.')
})

test.each([
  ['a.txt', ' \n', 'empty-announcement 1:1'],
  ['a.txt', 'a\0', 'binary-file 1:2'],
  ['a.txt', 'a\nb\u0007', 'control-character 2:2']
])('%s with %j is one error', (path, text, rule) => {
  const {imported, diagnostics} = importSource(text, path)
  expect(imported).toBeNull()
  expect(diagnostics.map((one) => `${one.rule} ${one.place?.line}:${one.place?.column}`)).toEqual([rule])
})

test('the hash is of the text file', () => {
  expect(importSource('abc').parsed?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
