import {expect, test} from 'vitest'
import {bodyOf, importSource} from './import-source.js'

const blocksOf = (text: string): string => bodyOf(`Kết quả\n${text}`).split('\n\n').slice(1).join('|')
const doubtsOf = (text: string): string[] =>
  importSource(`Kết quả\n${text}`).diagnostics.map(({rule, severity, place}) => `${severity} ${rule} ${place?.line}`)

test.each([
  ['lines in capitals', 'TÌNH HÌNH\nCâu a.\nNHIỆM VỤ\nCâu b.', '## TÌNH HÌNH|Câu a.|## NHIỆM VỤ|Câu b.'],
  [
    'lines in capitals beside labels in capitals',
    'MỞ ĐẦU\nCâu a.\nI. KẾT QUẢ\nCâu b.\nKẾT LUẬN\nCâu c.',
    '## MỞ ĐẦU|Câu a.|## I. KẾT QUẢ|Câu b.|## KẾT LUẬN|Câu c.'
  ],
  [
    'lines in capitals above other labels',
    'TÌNH HÌNH\n1. Kinh tế\nCâu a.\nNHIỆM VỤ\nCâu b.',
    '## TÌNH HÌNH|### 1. Kinh tế|Câu a.|## NHIỆM VỤ|Câu b.'
  ],
  [
    'lines in capitals within parts',
    'Phần thứ nhất: Chung\nTÌNH HÌNH\nCâu a.\nPhần thứ hai: Riêng\nCâu b.',
    '## Phần thứ nhất: Chung|### TÌNH HÌNH|Câu a.|## Phần thứ hai: Riêng|Câu b.'
  ],
  [
    'the title of a part on the next line',
    'Phần thứ nhất\nTÌNH HÌNH\nI. Kinh tế\nCâu a.',
    '## Phần thứ nhất TÌNH HÌNH|### I. Kinh tế|Câu a.'
  ],
  ['short lines that name a subject', 'I. X\nVề kinh tế:\nCâu a.\n1. Y\nCâu b.', '## I. X|### Về kinh tế:|Câu a.|#### 1. Y|Câu b.'],
  ['two short lines with a colon between two labels', 'Ưu điểm:\n- Nhanh.\nHạn chế:\n- Ít.', '## Ưu điểm:|- Nhanh.|## Hạn chế:|- Ít.'],
  [
    'articles in chapters',
    'Chương I. CHUNG\nĐiều 1. Phạm vi\nCâu a.\nĐiều 2. Đối tượng\nCâu b.',
    '## Chương I. CHUNG|### Điều 1. Phạm vi|Câu a.|### Điều 2. Đối tượng|Câu b.'
  ],
  ['numerals with a slash', 'I/ Kinh tế\nCâu a.\nII/ Xã hội\nCâu b.', '## I/ Kinh tế|Câu a.|## II/ Xã hội|Câu b.']
])('%s are headings', (_name, text, blocks) => {
  expect(blocksOf(text)).toBe(blocks)
  expect(doubtsOf(text).filter((one) => !one.startsWith('note import-joined-lines'))).toEqual([])
})

test.each([
  ['a sentence in capitals', 'Câu a.\nTẤT CẢ VÌ DÂN!\nCâu b.', []],
  ['a lead-in', 'Câu a.\nĐại hội quyết định các nội dung sau:\nCâu b.\nTrong đó:\nCâu c.', []],
  ['a count with a colon', 'Câu a.\nĐại hội bầu 3 đồng chí:\nCâu b.', []],
  ['one short line with a colon', 'Câu a.\nHạn chế:\nCâu b.', ['warning import-doubtful 3']],
  [
    'lines in capitals one below the other',
    'Câu a.\nLÊ VĂN AN\nVŨ THỊ BÌNH\nCâu b.',
    ['warning import-doubtful 3', 'warning import-doubtful 4']
  ],
  [
    'a short line between sentences',
    'Câu a.\nViệc còn lại\nTrong quý này xã phải làm xong hai con đường ở thôn Hạ và thôn Đông.',
    ['warning import-doubtful 3']
  ]
])('%s stays text', (_name, text, doubts) => {
  expect(blocksOf(text)).not.toContain('#')
  expect(doubtsOf(text)).toEqual(doubts)
})

test('the subject below a bare type is the abstract, though in capitals', () => {
  expect(bodyOf('THÔNG BÁO\nKẾT QUẢ HỌP\n\nTÌNH HÌNH\nCâu a.')).toBe('# THÔNG BÁO\n\nKẾT QUẢ HỌP\n\n## TÌNH HÌNH\n\nCâu a.')
})

test('labels that begin again where they stand are told', () => {
  expect(doubtsOf('I. X\n1. Câu a.\n2. Câu b.\n1. Câu c.\nII. Y\n1. Câu d.')).toEqual(['note import-restart 5'])
})

test('lines above the type of a paper are asked about', () => {
  expect(importSource('TỈNH ỦY\nĐỀ CƯƠNG BÁO CÁO\nNăm nay\nMột câu.').diagnostics.map(({rule, place}) => `${rule} ${place?.line}`)).toEqual(
    ['import-doubtful 1']
  )
})

test.each([
  ['marks of word processors', '\uf0b7\tLúa\n\uf0b7\tNgô', '- Lúa\n- Ngô'],
  ['two levels', '• Lúa\no Xuân\no Mùa\n• Ngô', '- Lúa\n  - Xuân\n  - Mùa\n- Ngô'],
  ['hyphens and dashes mixed', '- Lúa\n– Ngô\n-Khoai', '- Lúa\n- Ngô\n- Khoai'],
  ['three levels', '- Lúa\n+ Xuân\n▪ Sớm\n+ Mùa\n- Ngô', '- Lúa\n  + Xuân\n    - Sớm\n  + Mùa\n- Ngô'],
  ['stars', '* Lúa\n* Ngô', '- Lúa\n- Ngô'],
  ['one star', '* Ghi chú', '\\* Ghi chú'],
  ['the letter o as a word', 'o là một chữ', 'o là một chữ']
])('bullets: %s', (_name, text, list) => {
  expect(bodyOf(`Một câu.\n${text}`)).toBe(`Một câu.\n\n${list}`)
})

test.each([
  ['columns of tabs', 'Tên\tSố\nLúa\t5\nNgô\t6', '| Tên | Số |\n| --- | --: |\n| Lúa | 5 |\n| Ngô | 6 |'],
  [
    'an empty first cell, and one that is set in as a whole',
    '\tTên\tSố\n\tLúa\t5\n\t\t5',
    '| Tên | Số |\n| --- | --: |\n| Lúa | 5 |\n| | 5 |'
  ],
  [
    'aligned columns',
    'Thôn    Lúa    Ngô\nHạ        5     10\nĐông     12      6',
    '| Thôn | Lúa | Ngô |\n| --- | --: | --: |\n| Hạ | 5 | 10 |\n| Đông | 12 | 6 |'
  ],
  ['marks of Markdown in cells', 'a|b\t*c*\nd\\|e\t`f`', '| a\\|b | \\*c\\* |\n| --- | --- |\n| d\\\\\\|e | \\`f\\` |']
])('a table: %s', (_name, text, table) => {
  expect(bodyOf(`Một câu.\n${text}`)).toBe(`Một câu.\n\n${table}`)
  expect(importSource(`Một câu.\n${text}`).diagnostics.map(({rule}) => rule)).toEqual(['import-table'])
})

test.each([
  ['labels before tabs', '1.\tLúa\n2.\tNgô', '1\\. Lúa\n\n2\\. Ngô', []],
  ['paragraphs that are set in', '\tLúa tốt.\n\tNgô tốt.', 'Lúa tốt.\n\nNgô tốt.', []],
  ['rows with other counts of columns', 'a\tb\nc\td\te', 'a b\n\nc d e', []],
  [
    'columns that are not aligned',
    'aaaaaa   b   c\nd   eeeeeeee   f\ngggg   h   i',
    'aaaaaa b c\n\nd eeeeeeee f\n\ngggg h i',
    ['import-doubtful']
  ]
])('no table: %s', (_name, text, body, rules) => {
  expect(bodyOf(`Một câu.\n${text}`)).toBe(`Một câu.\n\n${body}`)
  expect(importSource(`Một câu.\n${text}`).diagnostics.map(({rule}) => rule)).toEqual(rules)
})

test('a table whose first row holds figures is asked about', () => {
  expect(doubtsOf('Lúa\t5\nNgô\t6')).toEqual(['note import-table 2', 'warning import-doubtful 2'])
})
