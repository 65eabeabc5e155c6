import {expect, test} from 'vitest'
import {bodyOf, importSource} from './import-source.js'

/** What is told about furniture: line, rule, and whether it is left out. */
const said = (text: string): string[] =>
  importSource(text)
    .diagnostics.filter(({rule}) => rule === 'import-furniture' || rule === 'import-doubtful')
    .map(({severity, place}) => `${place?.line} ${severity}`)

const title = 'Kết quả công tác tháng 9'
const text = 'Trong tháng 9, xã Lâm Sơn đã hoàn thành các chỉ tiêu được giao.\nNhân dân các thôn đồng tình với cách làm mới của xã.'

test.each([
  ['a trail of links', 'Trang chủ > Tin tức > Xã hội'],
  ['a menu', 'Trang chủ\tGiới thiệu\tTin tức\tLiên hệ'],
  ['buttons', 'Chia sẻ'],
  ['networks', 'Facebook Zalo Email'],
  ['views', '1.285 lượt xem'],
  ['the size of letters', 'Cỡ chữ: A+ A-']
])('%s above the text is left out', (_name, line) => {
  expect(said(`${line}\n${title}\n${text}`)).toEqual(['1 note'])
  expect(bodyOf(`${line}\n${title}\n${text}`)).toBe(bodyOf(`${title}\n${text}`))
})

test.each([
  ['a day and an hour', 'Thứ sáu, 26/09/2025 14:30'],
  ['an hour and a day', '14:30 | 26/09/2025'],
  ['an update', 'Cập nhật lúc 14:30, ngày 26/09/2025'],
  ['an author', 'Tác giả: Vi Hùng'],
  ['a source', 'Nguồn: Báo Lâm Sơn'],
  ['keywords', 'Từ khóa: Lâm Sơn; xây dựng nông thôn mới'],
  ['rights', '© 2025 Cổng thông tin xã Lâm Sơn'],
  ['an address', 'https://lamson.example/tin/ket-qua 1/2']
])('%s is left out of a page, and asked about in another text', (_name, line) => {
  expect(said(`${title}\n${text}\n${line}\nLượt xem: 1,285`)).toEqual(['4 note', '5 note'])
  expect(said(`${title}\n${text}\n${line}`)).toEqual(['4 warning'])
  expect(bodyOf(`${title}\n${text}\n${line}`)).toContain(line.slice(0, 5))
})

test('a photo credit is left out anywhere, a caption stays, and is asked about', () => {
  const body = `${title}\n${text}\nẢnh: Vi Hùng\nĐường mới của thôn Hạ. Ảnh: Vi Hùng\n${text}`
  expect(said(body)).toEqual(['4 note', '5 warning'])
  expect(bodyOf(body)).toContain('Đường mới của thôn Hạ. Ảnh: Vi Hùng')
})

test.each([
  ['a heading with a picture in its words', 'Quảng bá hình ảnh: việc thường xuyên'],
  ['an agenda', '14 giờ 30: khai mạc'],
  ['a section on the news', 'Tin tức'],
  ['a number with a unit', '1.285 lượt khách'],
  ['an update of figures', 'Cập nhật số liệu đến năm 2025'],
  ['the cells of a table, a line each', 'TT\nTên\n1\nLúa\n2\nNgô\n3\nKhoai']
])('%s is text', (_name, line) => {
  expect(said(`${title}\n${text}\n${line}\n${text}`).filter((one) => one.endsWith('note'))).toEqual([])
  expect(bodyOf(`${title}\n${text}\n${line}\n${text}`)).toContain(line.split('\n').join('\n\n'))
})

test('related news to the end of a page are left out; with a sentence among them all stay', () => {
  const page = `Chia sẻ\n${title}\n${text}\nTin liên quan\nThôn Hạ mở đường (12/9/2025)\nTrường học đón năm học mới`
  expect(said(page)).toEqual(['1 note', '5 note', '6 note', '7 note'])
  const other = `${page}\nXã Lâm Sơn sẽ tổng kết phong trào vào cuối tháng 12 năm nay.`
  expect(said(other)).toEqual(['1 note', '5 warning'])
})

const pageOf = (number: string): string => `${Array.from({length: 14}, () => `${text}`).join('\n')}\n\n${number}\n\n`

test.each([
  ['bare', '1', '2', '3'],
  ['between hyphens', '- 1 -', '- 2 -', '- 3 -'],
  ['in words', 'Trang 1', 'Trang 2', 'Trang 3']
])('page numbers %s are left out where they count the pages', (_name, ...numbers) => {
  expect(said(`${title}\n${numbers.map(pageOf).join('')}`).map((one) => one.split(' ')[1])).toEqual(['note', 'note', 'note'])
})

test('a number that counts no pages is asked about', () => {
  expect(said(`${title}\n${pageOf('7')}${text}`)).toEqual(['31 warning'])
  expect(said(`${title}\n${text}\nTrang 3/12\n${text}`)).toEqual(['4 note'])
})

test('the line beside page numbers that is on each page is left out, what is on two pages is not', () => {
  const header = (number: number): string => `${pageOf(String(number))}TÀI LIỆU HỘI NGHỊ\n`
  expect(said(`${title}\n${[1, 2, 3].map(header).join('')}${text}`)).toHaveLength(6)
  expect(said(`${title}\n${[1, 2].map(header).join('')}${text}`).filter((one) => one.endsWith('note'))).toHaveLength(2)
})

test('the header of an e-mail is left out, other lines with a colon are text', () => {
  expect(said(`From: a@lamson.example\nTo: b@lamson.example\nSubject: Kết quả\n\n${title}\n${text}`)).toEqual([
    '1 note',
    '2 note',
    '3 note'
  ])
  expect(said(`Từ: đầu tháng\nĐến: cuối tháng\nNgày: 26\n${text}`).filter((one) => one.endsWith('note'))).toEqual([])
})

test('a text that is nothing but furniture is text', () => {
  expect(bodyOf('Chia sẻ\nẢnh: Vi Hùng')).toBe('Chia sẻ')
  expect(bodyOf('Ảnh: Vi Hùng')).toBe('# Ảnh: Vi Hùng')
})
