import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bodyOf, importSource, wrap} from './import-source.js'

const word = fc.constantFrom(
  ...'Đảng bộ xã Lâm Sơn họp bàn việc trồng rừng, làm đường; năm 2025 đạt 5,2% thu 1.200 triệu đồng (ước) “Dân vận khéo” Hội nghị'.split(
    ' '
  )
)
const sentences = fc
  .array(
    fc.array(word, {minLength: 6, maxLength: 25}).map((words) => `Trong đó ${words.join(' ').replace(/[“”]/g, '')} kết thúc.`),
    {minLength: 2, maxLength: 6}
  )
  .map((list) => list.join(' '))

test('a text that was wrapped is imported as if it never was', () => {
  const text = fc.tuple(fc.array(sentences, {minLength: 5, maxLength: 12}), fc.constantFrom(66, 72, 80, 100))
  const property = fc.property(text, ([paragraphs, width]) => {
    const title = 'Kết quả công tác'
    const wrapped = bodyOf([title, ...paragraphs.map((one) => wrap(one, width))].join('\n\n'))
    expect(wrapped).toBe(bodyOf([title, ...paragraphs].join('\n\n')))
  })
  fc.assert(property, {numRuns: 200})
})

const rules = (text: string): string[] => importSource(text).diagnostics.map(({rule, place}) => `${rule} ${place?.line}`)

const opening = `Mở đầu.

Trong hai ngày cuối tháng, các chi bộ trong xã đã họp bàn việc làm đường
và sửa trường. Nhân dân góp 340 ngày công, hiến 1.200 mét vuông đất; các
đoàn thể góp 25 triệu đồng. Nhờ vậy hai tuyến đường đã xong trước mùa
mưa, học sinh đi lại thuận tiện.`
const joined = opening.replace('Mở đầu.', '').replaceAll('\n', ' ').trim()

test.each([
  [
    'labels and bullets are never joined',
    '1. Việc thứ nhất\n- làm nhà;\n- làm vườn.\na) Trồng cây.',
    '## 1. Việc thứ nhất|- làm nhà;\n- làm vườn.|a) Trồng cây.'
  ],
  ['a table is never joined', 'TT\tViệc\tSố\n1\tĐường\t2', '| TT | Việc | Số |\n| :-: | --- | --: |\n| 1 | Đường | 2 |'],
  [
    'a title in capitals does not go on below',
    'KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM CỦA THÁNG VÀ PHƯƠNG HƯỚNG\nTrong tháng có 3 việc đã xong.',
    '## KẾT QUẢ THỰC HIỆN NHIỆM VỤ TRỌNG TÂM CỦA THÁNG VÀ PHƯƠNG HƯỚNG|Trong tháng có 3 việc đã xong.'
  ],
  [
    'a labelled title in capitals goes on in capitals',
    'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\nCỦA THÁNG\nCó 3 việc đã xong.',
    '## I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA THÁNG|Có 3 việc đã xong.'
  ],
  [
    'a range of years that was cut at its hyphen is joined',
    'Đó là những việc lớn mà Đảng bộ và Nhân dân đã làm trong nhiệm kỳ 2020\n- 2025, được khen.',
    'Đó là những việc lớn mà Đảng bộ và Nhân dân đã làm trong nhiệm kỳ 2020 - 2025, được khen.'
  ]
])('%s', (_name, text, markdown) => {
  expect(bodyOf(`${opening}\n\n${text}`)).toBe(`Mở đầu.\n\n${joined}\n\n${markdown.replaceAll('|', text.includes('\t') ? '|' : '\n\n')}`)
})

test('a compound that was cut at its hyphen is joined; another hyphen is a bullet, and asked about where it may be none', () => {
  const text = (end: string, next: string): string =>
    `${opening}\n\nNhân dân trong xã rất vui, cùng nhau bàn cách làm cho cả ${end}\n- ${next} khá hơn.`
  expect(bodyOf(text('đời sống kinh tế', 'xã hội'))).toContain('cả đời sống kinh tế - xã hội khá hơn.')
  expect(bodyOf(text('việc làm ăn ấm no', 'học hành'))).toContain('ấm no\n\n- học hành khá hơn.')
  expect(rules(text('việc làm ăn ấm no', 'học hành'))).toEqual(['import-joined-lines 3', 'import-line-end 8'])
  expect(rules(text('việc làm ăn ấm no:', 'học hành'))).toEqual(['import-joined-lines 3'])
})

test('a text whose lines are paragraphs is left alone', () => {
  const lines = [
    'Kết quả',
    `${'Đại hội đã họp và bàn nhiều việc '.repeat(8)}xong.`,
    'một dòng mở bằng chữ thường',
    'hai dòng nữa',
    'ba dòng nữa'
  ]
  expect(bodyOf(lines.join('\n')).split('\n\n')).toHaveLength(5)
  expect(rules(lines.join('\n'))).toEqual([])
})
