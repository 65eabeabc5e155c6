import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Field, FrontMatter} from '../../../src/parse/types.js'
import {wordsOf} from '../parse/parse-source.js'
import {importSource, wrap} from './import-source.js'

const tokens = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that a template writes by itself: those of the nation, and of the lines that a field fills. */
const fixed = new Set(
  tokens('ĐẢNG CỘNG SẢN VIỆT NAM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc Số ngày tháng năm Nơi nhận Kèm theo Đã ký')
)

const values = (frontMatter: FrontMatter): string[] => {
  const {signer, recipients, ...others} = frontMatter
  const fields = [...Object.values(others), ...Object.values(signer ?? {}), ...(recipients ?? [])] as Field[]
  return fields.map(({value}) => value)
}

/** What is in one list and not in the other, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1)
  return list.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}

/** No word is lost: it is in the text, in its order, in the front matter, or quoted in a note. */
function expectEveryWord(text: string): void {
  const {imported, parsed, diagnostics} = importSource(text)
  expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
  const body = tokens(wordsOf(parsed!.tree).join(' '))
  const quoting = diagnostics.filter(({rule, message}) => rule === 'import-furniture' || message.en.includes('“date” was left blank'))
  const quoted = quoting.flatMap(({message}) => tokens(/“(.*?)”(?:$|:)/.exec(message.en)![1]!))
  const moved = values(parsed!.frontMatter).flatMap(tokens)
  const lost = without(tokens(text), [...body, ...moved, ...quoted])
  const isFramed = diagnostics.some(({rule}) => rule === 'import-front-matter')
  expect(lost.filter((word) => !(isFramed && fixed.has(word)) && !isPartOfDate(word, imported!.markdown))).toEqual([])
  // Nothing is made up either, but the form and the profile.
  expect(without(body, tokens(text))).toEqual([])
  const rest = diagnostics.some(({rule, message}) => rule === 'import-doubtful' && message.en.includes('letterhead'))
  if (!rest) expect(isSubsequence(body, tokens(text))).toBe(true)
}

/** A date is written with slashes in the front matter, its year as it was. */
const isPartOfDate = (word: string, markdown: string): boolean => new RegExp(`^date: .*\\b${word}\\b`, 'm').test(markdown)

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at++
  return at === part.length
}

const word = fc.constantFrom(
  ...'Đảng bộ xã Lâm Sơn họp bàn việc trồng rừng, làm đường; năm 2025 đạt 5,2% thu 1.200 triệu đồng Hội nghị'.split(' ')
)
const sentence = fc.array(word, {minLength: 3, maxLength: 40}).map((words) => `${words.join(' ')}.`)

const label = fc.constantFrom('I. ', 'II- ', 'A. ', '1. ', '1.1. ', '(1) ', 'a) ', '- ', '+ ', '• ', 'Điều 2. ', 'Chương I. ', '')
const heading = fc.constantFrom('KẾT QUẢ', 'Kết quả', 'Về kinh tế:', 'Ưu điểm:', 'NHIỆM VỤ NĂM 2026')
const furniture = fc.constantFrom(
  'Trang chủ > Tin tức',
  'Chia sẻ',
  'Lượt xem: 1,285',
  'Thứ sáu, 26/09/2025 14:30',
  'Ảnh: Vi Hùng',
  'Khai mạc. (Ảnh: Vi Hùng)',
  'Nguồn: Báo Lâm Sơn',
  'Tin liên quan',
  'Trang 3/12',
  '3',
  'Facebook Zalo',
  'https://lamson.example/tin'
)
const table = fc.constantFrom(
  'TT\tTên\tSố\n1\tLúa | ngô\t5\n\tCộng\t5',
  'Xã      Lúa     Ngô\nLâm     5        6\nSơn     15       16',
  'a\tb\n-\tc'
)
const block = fc.oneof(
  {weight: 4, arbitrary: sentence},
  {weight: 3, arbitrary: fc.tuple(label, sentence).map((parts) => parts.join(''))},
  {weight: 3, arbitrary: fc.tuple(label, heading).map((parts) => parts.join(''))},
  {weight: 2, arbitrary: furniture},
  {weight: 1, arbitrary: table}
)
const body = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 25}), fc.constantFrom('\n', '\n\n'), fc.constantFrom(0, 60, 72))
  .map(([blocks, gap, width]) => blocks.map((one) => (width === 0 || /[\n\t]| {2}/.test(one) ? one : wrap(one, width))).join(gap))

const gutter = fc.constantFrom('\t', '          ', '\n', ' ')
const letterhead = fc
  .tuple(
    gutter,
    fc.constantFrom('ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    fc.constantFrom('ĐẢNG ỦY XÃ LÂM SƠN', 'TỈNH ỦY A LÂM\nBAN TUYÊN GIÁO', 'UBND\nTỈNH A LÂM', 'SỞ A\nBAN B\nPHÒNG C', 'Đảng ủy'),
    fc.constantFrom('Số 127-TB/TU', 'Số: 15/TB-UBND', 'Số      -TB/TU', 'Số ngoài lề', '*'),
    fc.constantFrom('A Lâm, ngày 26 tháng 9 năm 2025', 'A Lâm, ngày    tháng    năm 2025', 'A Lâm, ngày 3/2/2026', 'ngày nào đó'),
    fc.constantFrom(
      'THÔNG BÁO\nKết quả hội nghị\n-----\n',
      'BÁO CÁO\nKết quả hội nghị\nlần thứ hai\n\n',
      'Thông báo\n',
      '',
      'THÔNG BÁO\n(Kèm theo Công văn số 5)\n'
    )
  )
  .map(([gap, nation, names, number, date, type]) => {
    const [first, ...others] = names.split('\n')
    return [`${first}${gap}${nation}`, ...others, `${number}${gap}${date}`, type].join('\n')
  })
const closing = fc.constantFrom(
  '',
  '\nNơi nhận:\tT/M ĐẢNG ỦY\n- Các chi bộ,\tBÍ THƯ\n- Lưu.\tLê Văn An',
  '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. UBND\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn An',
  '\nNơi nhận:\nkhông rõ',
  '\nBÍ THƯ\n\n\n\nLê Văn An',
  '\nBAN TUYÊN GIÁO TỈNH ỦY'
)

test('no word of a paper is lost: it stands in the text, in the front matter, or in a note', () => {
  const papers = fc.tuple(fc.oneof(letterhead, fc.constant('')), body, closing).map(([head, text, end]) => `${head}\n${text}\n${end}`)
  fc.assert(fc.property(papers, expectEveryWord), {numRuns: 1500})
})
