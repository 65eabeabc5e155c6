import {expect, test} from 'vitest'
import {importParts, p, r, rulesOf, tbl} from './word-file.js'

const center = '<w:jc w:val="center"/>'
const bold = '<w:b/>'
const line = (text: string, look = ''): string => p(text, center, look)

const left = line('TỈNH ỦY BÌNH LÂM') + line('BAN TUYÊN GIÁO VÀ DÂN VẬN', bold) + line('*') + line('Số 127-TB/BTGDVTU')
const right = line('ĐẢNG CỘNG SẢN VIỆT NAM', bold) + line('') + line('Bình Lâm, ngày 26 tháng 9 năm 2025', '<w:i/>')
const title = line('THÔNG BÁO', bold) + line('Kết quả kiểm tra công tác tuyên truyền', bold) + line('năm 2025', bold) + line('-----')
const text =
  p('Thực hiện kế hoạch, đoàn kiểm tra thông báo như sau:') +
  p('I. KẾT QUẢ') +
  p('Công tác tuyên truyền đạt yêu cầu.') +
  p('II. NHIỆM VỤ') +
  p('Tiếp tục thực hiện.')
const recipients =
  p('Nơi nhận:', '', '<w:u w:val="single"/>') + p('- Thường trực Tỉnh ủy (để báo cáo),') + p('- Các ban đảng,') + p('- Lưu Văn phòng.')
const signature = line('K/T TRƯỞNG BAN', bold) + line('PHÓ TRƯỞNG BAN') + line('') + line('') + line('Lý Thu Thảo', bold)

test('a letterhead and a signature in tables become front matter, with notes', async () => {
  const {imported, parsed, diagnostics} = await importParts({
    body: tbl([[left, right]]) + title + text + p('') + tbl([[recipients, signature]])
  })
  expect(imported?.markdown).toBe(`---
form: signed
kind: THÔNG BÁO
title: Kết quả kiểm tra công tác tuyên truyền năm 2025
superior: TỈNH ỦY BÌNH LÂM
issuer: BAN TUYÊN GIÁO VÀ DÂN VẬN
number: 127
symbol: TB/BTGDVTU
place: Bình Lâm
date: 26/9/2025
signer:
  authority: K/T TRƯỞNG BAN
  post: PHÓ TRƯỞNG BAN
  name: Lý Thu Thảo
recipients:
  - Thường trực Tỉnh ủy (để báo cáo),
  - Các ban đảng,
  - Lưu Văn phòng.
audience:
meeting:
meeting-date:
speaker:
---

Thực hiện kế hoạch, đoàn kiểm tra thông báo như sau:

## I. KẾT QUẢ

Công tác tuyên truyền đạt yêu cầu.

## II. NHIỆM VỤ

Tiếp tục thực hiện.
`)
  expect(diagnostics.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['note import-front-matter', 'note import-front-matter'])
  expect(parsed?.frontMatter).toMatchObject({
    issuer: {value: 'BAN TUYÊN GIÁO VÀ DÂN VẬN', place: {path: 'a.docx', line: 2, column: 1}},
    number: {value: '127', place: {line: 4, column: 4}},
    date: {value: '2025-09-26', place: {line: 7, column: 11}},
    signer: {name: {value: 'Lý Thu Thảo', place: {line: 26, column: 1}}}
  })
})

test('two rows, and the nation of the state', async () => {
  const rows = tbl([
    [
      line('ỦY BAN NHÂN DÂN') + line('XÃ PHÚ KHÊ', bold),
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold) + line('Độc lập - Tự do - Hạnh phúc', bold)
    ],
    [line('Số: 15/TB-UBND'), line('Phú Khê, ngày 03 tháng 02 năm 2026')]
  ])
  const closing = tbl([
    [
      recipients,
      line('TM. ỦY BAN NHÂN DÂN', bold) + line('KT. CHỦ TỊCH', bold) + line('PHÓ CHỦ TỊCH', bold) + line('') + line('Đinh Văn Sáu', bold)
    ]
  ])
  const {parsed} = await importParts({body: rows + title + text + closing})
  expect(parsed?.frontMatter).toMatchObject({
    form: {value: 'signed'},
    issuer: {value: 'ỦY BAN NHÂN DÂN XÃ PHÚ KHÊ'},
    number: {value: '15'},
    symbol: {value: 'TB-UBND'},
    place: {value: 'Phú Khê'},
    date: {value: '2026-02-03'},
    profile: {value: 'state-2020'},
    signer: {name: {value: 'Đinh Văn Sáu'}}
  })
})

test('lines of a cell that are parted by line breaks', async () => {
  const broken = (...lines: readonly string[]) => `<w:p>${lines.map((one) => r(one)).join('<w:r><w:br/></w:r>')}</w:p>`
  const head = tbl([
    [broken('ĐẢNG ỦY XÃ PHÚ KHÊ', '*', 'Số 05-TB/ĐU'), broken('ĐẢNG CỘNG SẢN VIỆT NAM', 'Phú Khê, ngày 5 tháng 3 năm 2026')]
  ])
  const {parsed} = await importParts({body: head + title + text})
  expect(parsed?.frontMatter).toMatchObject({
    issuer: {value: 'ĐẢNG ỦY XÃ PHÚ KHÊ'},
    number: {value: '05'},
    symbol: {value: 'TB/ĐU'},
    date: {value: '2026-03-05'}
  })
})

test('recipients in an automatic list, and a letterhead typed with tabs', async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const item = (one: string) => p(one, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const typed = (one: string, other: string) => `<w:p>${r(one)}<w:r><w:tab/></w:r>${r(other)}</w:p>`
  const head = typed('ĐẢNG ỦY XÃ PHÚ KHÊ', 'ĐẢNG CỘNG SẢN VIỆT NAM') + typed('Số 05-TB/ĐU', 'Phú Khê, ngày 5 tháng 3 năm 2026')
  const closing = tbl([[p('Nơi nhận:') + item('Thường trực Tỉnh ủy,') + item('Lưu Đảng ủy.'), signature]])
  const {parsed} = await importParts({body: head + title + text + closing, numbering})
  expect(parsed?.frontMatter).toMatchObject({
    number: {value: '05'},
    place: {value: 'Phú Khê'},
    recipients: [{value: 'Thường trực Tỉnh ủy,'}, {value: 'Lưu Đảng ủy.'}]
  })
})

test('what is not recognised stays in the text, and is asked about', async () => {
  const odd = tbl([[line('TỈNH ỦY BÌNH LÂM') + line('Dòng lạ không rõ là gì'), right]])
  const {imported, diagnostics} = await importParts({
    body: odd + title + text + tbl([[recipients + p('Một câu văn không thuộc nơi nhận nào cả'), signature]])
  })
  expect(imported?.markdown).toContain('\nDòng lạ không rõ là gì\n')
  expect(imported?.markdown).toContain('\nMột câu văn không thuộc nơi nhận nào cả\n')
  expect(imported?.markdown).toContain('\n- Các ban đảng,\n')
  expect(diagnostics.filter(({rule}) => rule === 'import-doubtful').length).toBeGreaterThanOrEqual(2)
})

test('a note at a title moves to the text, and a picture in a letterhead is told', async () => {
  const noted = `<w:p><w:pPr>${center}</w:pPr>${r('Kết quả kiểm tra')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`
  const picture =
    '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  const {imported, diagnostics} = await importParts({
    body: tbl([[picture + left, right]]) + line('THÔNG BÁO', bold) + noted + line('-----') + text,
    footnotes: `<w:footnote w:id="1">${p('Kèm số liệu.')}</w:footnote>`
  })
  expect(imported?.markdown).toContain('---\n\n[^1]\n\nThực hiện kế hoạch')
  expect(imported?.markdown).toContain('\n[^1]: Kèm số liệu.\n')
  expect(rulesOf(diagnostics)).toEqual(['word-picture 1', 'import-front-matter 2', 'word-note-moved 10'])
})

test('without a letterhead the type of the paper is the title', async () => {
  const {imported} = await importParts({body: title + text})
  expect(imported?.markdown).toMatch(/^---\nform: material\n/)
  expect(imported?.markdown).toContain('\n# THÔNG BÁO\n\nKết quả kiểm tra công tác tuyên truyền\n\nnăm 2025\n\nThực hiện')
})
