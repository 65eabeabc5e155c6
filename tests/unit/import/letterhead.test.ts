import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {FrontMatter} from '../../../src/parse/types.js'
import {bodyOf, importSource} from './import-source.js'

/** The front matter of a text, as written. */
function frontMatterOf(text: string): Readonly<Record<string, unknown>> {
  const {parsed, diagnostics} = importSource(text)
  if (!parsed) throw new Error(JSON.stringify(diagnostics))
  const {signer, recipients, ...fields} = parsed.frontMatter
  const values = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, 'value' in field ? field.value : field]))
  const signed = signer && Object.fromEntries(Object.entries(signer).map(([key, {value}]) => [key, value]))
  return {...values, ...(signed && {signer: signed}), ...(recipients && {recipients: recipients.map(({value}) => value)})}
}

const doubtsOf = (text: string): string[] =>
  importSource(text)
    .diagnostics.filter(({severity}) => severity === 'warning')
    .map(({rule, place}) => `${rule} ${place?.line}`)

const head = 'TỈNH ỦY LŨNG VÂN\tĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO\tLũng Vân, ngày 26 tháng 9 năm 2025\n*\nSố 127-TB/BTGTU\n'
const body = 'Ban thông báo kết quả giao ban tháng 9 như sau.\nI. KẾT QUẢ\nĐã tổ chức 12 buổi.\n'

test('two columns that single spaces part, as copied from a PDF', () => {
  const text = `TỈNH ỦY LŨNG VÂN ĐẢNG CỘNG SẢN VIỆT NAM
BAN TUYÊN GIÁO
*
Số 127-TB/BTGTU Lũng Vân, ngày 26 tháng 9 năm 2025
THÔNG BÁO
Kết quả giao ban tháng 9
${body}K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN
(Đã ký)
Ma Thị Lan
Nơi nhận:
- Ban Thường vụ Tỉnh ủy (báo cáo),
- Lưu.`
  expect(frontMatterOf(text)).toEqual({
    form: 'signed',
    kind: 'THÔNG BÁO',
    title: 'Kết quả giao ban tháng 9',
    superior: 'TỈNH ỦY LŨNG VÂN',
    issuer: 'BAN TUYÊN GIÁO',
    number: '127',
    symbol: 'TB/BTGTU',
    place: 'Lũng Vân',
    date: '2025-09-26',
    signer: {authority: 'K/T TRƯỞNG BAN', post: 'PHÓ TRƯỞNG BAN', name: 'Ma Thị Lan'},
    recipients: ['Ban Thường vụ Tỉnh ủy (báo cáo),', 'Lưu.']
  })
  expect(bodyOf(text)).toBe('Ban thông báo kết quả giao ban tháng 9 như sau.\n\n## I. KẾT QUẢ\n\nĐã tổ chức 12 buổi.')
})

test('a nation on two lines, a year in the symbol, an abstract in capitals, a signature after blank lines', () => {
  const text = `UBND TỈNH HÒA SƠN
SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA
VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 45/2025/TB-SNV
Hòa Sơn, ngày 03 tháng 02 năm 2025
THÔNG BÁO
VỀ VIỆC TUYỂN DỤNG
Sở Nội vụ tuyển 12 người.
GIÁM ĐỐC



Thượng tá Phạm Văn Tài`
  expect(frontMatterOf(text)).toEqual({
    form: 'signed',
    kind: 'THÔNG BÁO',
    title: 'VỀ VIỆC TUYỂN DỤNG',
    superior: 'UBND TỈNH HÒA SƠN',
    issuer: 'SỞ NỘI VỤ',
    number: '45',
    symbol: '2025/TB-SNV',
    place: 'Hòa Sơn',
    date: '2025-02-03',
    signer: {post: 'GIÁM ĐỐC', name: 'Thượng tá Phạm Văn Tài'},
    profile: 'state-2020'
  })
})

test('blanks that were left for the hand stay blanks, and a date that is not whole is asked about', () => {
  const text = `ĐẢNG ỦY XÃ TÂN LẬP\t\tĐẢNG CỘNG SẢN VIỆT NAM
*\t\t\tTân Lập, ngày      tháng 9 năm 2025
Số        -TB/ĐU
Dự thảo lần 2
\tTHÔNG BÁO
\tVề việc tổ chức Đại hội
\t-----
Đảng ủy thông báo như sau.`
  expect(frontMatterOf(text)).toEqual({
    form: 'signed',
    kind: 'THÔNG BÁO',
    title: 'Về việc tổ chức Đại hội',
    issuer: 'ĐẢNG ỦY XÃ TÂN LẬP',
    symbol: 'TB/ĐU',
    place: 'Tân Lập',
    draft: 'Dự thảo lần 2'
  })
  expect(doubtsOf(text)).toEqual(['import-doubtful 2'])
})

test.each([
  ['the name of a body on two lines', 'ỦY BAN NHÂN DÂN\nTỈNH A LÂM', {issuer: 'ỦY BAN NHÂN DÂN TỈNH A LÂM'}],
  ['a name that is not whole', 'BAN CHẤP HÀNH\nĐẢNG BỘ TỈNH A LÂM', {issuer: 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH A LÂM'}],
  ['two bodies', 'ĐẢNG BỘ TỈNH A LÂM\nĐẢNG ỦY XÃ\nBÌNH SƠN', {superior: 'ĐẢNG BỘ TỈNH A LÂM', issuer: 'ĐẢNG ỦY XÃ BÌNH SƠN'}],
  [
    'a congress',
    'ĐẢNG BỘ TỈNH A LÂM\nĐẠI HỘI ĐẠI BIỂU\nLẦN THỨ XVII',
    {superior: 'ĐẢNG BỘ TỈNH A LÂM', issuer: 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII'}
  ]
])('%s at the top left', (_name, names, expected) => {
  const text = `ĐẢNG CỘNG SẢN VIỆT NAM\n${names}\nSố 05-TB/TU\n\nTHÔNG BÁO\nKết quả họp\n\n${body}`
  const {superior, issuer} = frontMatterOf(text) as {superior?: string; issuer?: string}
  expect({...(superior && {superior}), issuer}).toEqual(expected)
  expect(doubtsOf(text)).toEqual([])
})

test.each([
  ['three bodies', head.replace('*', 'PHÒNG BÁO CHÍ'), 'PHÒNG BÁO CHÍ', ['import-doubtful 1', 'import-doubtful 2', 'import-doubtful 3']],
  ['a number with the mark of the other profile', head.replace('127-', '127/'), 'Số 127/BTGTU', ['import-doubtful 4']],
  ['words that are no part of one', `${head}V/v giao ban\n*\n`, 'V/v giao ban', ['import-doubtful 5']],
  ['a day that no calendar has', head.replace('26 tháng 9', '31 tháng 9'), 'Lũng Vân, ngày 31 tháng 9 năm 2025', ['import-doubtful 2']]
])('%s in a letterhead: kept as text, and asked about', (_name, letterhead, kept, doubts) => {
  const text = `${letterhead.replace('TB/BTGTU', letterhead.includes('127/') ? 'BTGTU' : 'TB/BTGTU')}\nTHÔNG BÁO\nKết quả\n\n${body}`
  expect(bodyOf(text)).toContain(kept)
  expect(doubtsOf(text)).toEqual(doubts)
})

test.each([
  ['a nation in a sentence', 'Kết quả\nĐảng Cộng sản Việt Nam lãnh đạo.\nI. X\nCâu a.'],
  ['slogans', 'Khẩu hiệu\nĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!\nI. X\nCâu a.'],
  ['posts and names in a list', 'Danh sách\nI. X\nBÍ THƯ\nLê Văn An\nPHÓ BÍ THƯ\nVũ Thị Bình'],
  ['a place and a day alone', 'Kết quả\nA Lâm, ngày 26 tháng 9 năm 2025\nI. X\nCâu a.'],
  ['a paper that is signed and named as attached', `Kết quả\n(Kèm theo Công văn số 5)\n${body}T/M ĐẢNG ỦY\nBÍ THƯ\nLê Văn An`]
])('%s: no front matter is made of it', (_name, text) => {
  const {title, form, signer, ...others} = frontMatterOf(text)
  expect(others).toEqual({})
  expect(title).toBeUndefined()
  expect(form === 'material' || signer !== undefined).toBe(true)
})

test('a signature with something below it stays text, and is asked about', () => {
  const text = `${head}THÔNG BÁO\nKết quả\n\n${body}T/M BAN\nTRƯỞNG BAN\nLê Văn An\nPHỤ LỤC\nDanh mục các buổi báo cáo trong tháng 9 của các báo cáo viên cấp tỉnh.`
  expect(bodyOf(text)).toContain('T/M BAN\n\nTRƯỞNG BAN\n\nLê Văn An')
  expect(doubtsOf(text)).toEqual(['import-doubtful 11'])
})

test('a line that says what a text is sent with makes it an attachment', () => {
  const text =
    'ĐỀ CƯƠNG\nKỷ niệm 30 năm\n(Kèm theo Công văn số 12-CV/BTG,\nngày 01/3/2026)\nI. Ý NGHĨA\nXã đã đổi thay.\nBAN TUYÊN GIÁO TỈNH ỦY'
  expect(frontMatterOf(text)).toEqual({
    form: 'attachment',
    attachedTo: 'Công văn số 12-CV/BTG, ngày 01/3/2026',
    department: 'BAN TUYÊN GIÁO TỈNH ỦY'
  })
  expect(bodyOf(text)).toBe('# ĐỀ CƯƠNG\n\nKỷ niệm 30 năm\n\n## I. Ý NGHĨA\n\nXã đã đổi thay.')
})

test('each field has the place of its words', () => {
  const text = readFileSync('tests/fixtures/import/text/congress-two-columns/input.txt', 'utf8')
  const {frontMatter} = importSource(text).parsed!
  const at = ({place}: {readonly place: {readonly start: number; readonly end: number}}): string => text.slice(place.start, place.end)
  const keys = ['kind', 'superior', 'issuer', 'number', 'symbol', 'place'] as const satisfies readonly (keyof FrontMatter)[]
  for (const key of keys) expect(at(frontMatter[key]!)).toBe(frontMatter[key]!.value)
  expect(at(frontMatter.date!)).toBe('ngày 09 tháng 10 năm 2025')
  expect(at(frontMatter.title!).replace(/\s+/g, ' ')).toBe(frontMatter.title!.value)
  expect(Object.values(frontMatter.signer!).map(at)).toEqual(['T/M ĐOÀN CHỦ TỊCH', 'BÍ THƯ', 'Đỗ Văn Quảng'])
  expect(frontMatter.recipients?.map(at)[1]).toBe('Các đảng bộ trực thuộc Tỉnh ủy,')
})
