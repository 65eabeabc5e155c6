import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indicatorsRules} from '../../../src/check/rules/indicators/index.js'
import {readIndicators} from '../../../src/report/facts/indicators/read-indicators.js'
import {toProse} from '../../../src/texts/prose.js'
import {congressWith} from './indicator-lines.js'
import {read, vocabulary} from './read.js'

const names = [
  'tỷ lệ hộ nghèo',
  'GRDP bình quân đầu người',
  'thu nội địa',
  'chỉ số PCI',
  'lao động qua đào tạo',
  'cơ cấu kinh tế',
  'dịch vụ',
  'xã đạt chuẩn nông thôn mới',
  'kết nạp'
]
const links = [
  'đạt',
  'còn',
  'tăng từ',
  'lên',
  'giảm',
  'năm 2024',
  'đến năm 2030',
  'giai đoạn 2021 - 2025',
  'so với năm 2020',
  'hằng năm',
  'ước',
  'tương đương',
  'và',
  ',',
  ';',
  '. Trong đó',
  ':',
  '(',
  ')'
]
const values = [
  '45,5%',
  '71,1 triệu đồng',
  '1.917 USD',
  '12/63',
  '106/175',
  'khoảng 10 - 11%',
  '2.166 đảng viên',
  'từ 3% trở lên',
  '7%/năm'
]
const words = fc.array(fc.constantFrom(...names, ...links, ...values), {minLength: 1, maxLength: 24}).map((parts) => `${parts.join(' ')}.`)

test('whatever the words: points are values of the text, in the order of time, and no figure has two names', () => {
  fc.assert(
    fc.property(words, words, (results, targets) => {
      const {report} = read(congressWith({results, targets}))
      const owners = new Map<number, string>()
      for (const {id, points} of report.facts.indicators) {
        const periods = points.map(({period}) => period)
        expect([...periods].sort()).toEqual(periods)
        for (const {quantity, place, period} of points) {
          const {kind, place: own} = report.facts.quantities[quantity]!
          expect(['amount', 'ratio', 'rank', 'ordinal']).toContain(kind)
          expect(place).toEqual(own)
          expect(period).toMatch(/^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/)
          expect(owners.get(quantity) ?? id).toBe(id)
          owners.set(quantity, id)
        }
      }
    })
  )
})

test('tone placement, case and i for y do not count', () => {
  const spelled = (name: string) => read(congressWith({results: `Năm 2024, ${name} đạt 30%.`})).report.facts.indicators.map(({id}) => id)
  for (const name of ['tỷ lệ đô thị hóa', 'tỉ lệ đô thị hoá', 'TỶ LỆ ĐÔ THỊ HÓA', 'Tỉ Lệ Đô Thị Hoá'])
    expect(spelled(name)).toEqual(['urbanisation'])
})

test.each([
  ['names', 'tỷ lệ hộ nghèo '],
  ['brackets', 'tỷ lệ hộ nghèo ('],
  ['values of one indicator', 'tỷ lệ hộ nghèo đạt 45,5%; '],
  ['a chain', 'lên 45,5% năm 2024 '],
  ['fillers', 'của tỉnh trên địa bàn '],
  ['openings of names', 'tổng sản phẩm trên địa bàn tỉnh '],
  ['levels', 'tăng từ 5% lên 4% ']
])('a long line of %s is read in linear time', (_, unit) => {
  const timeOf = (count: number) => {
    const {report, texts} = read(congressWith({results: `${unit.repeat(count)} đạt 5%.`}))
    const prose = toProse(texts)
    const start = process.cpuUsage().user
    readIndicators(texts, {event: report.facts.event, date: null, vocabulary: vocabulary.indicators})
    // The cast: these rules read no more than the report and its running text.
    for (const {find} of indicatorsRules) find({report, prose} as Parameters<typeof find>[0])
    return process.cpuUsage().user - start
  }
  timeOf(500)
  // Four times the text: a square would take sixteen times as long. What is quick beyond measure is no square.
  expect(timeOf(4000)).toBeLessThan(10 * Math.max(timeOf(1000), 20_000))
})
