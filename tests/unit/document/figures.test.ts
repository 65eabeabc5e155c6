import {expect, test} from 'vitest'
import {chooseFigures} from '../../../src/document/figures/choose-figures.js'
import {plainText} from '../../../src/language/inlines.js'
import type {Amount, Paragraph, Quantity} from '../../../src/report/types.js'
import {p, report, section} from './build-report.js'

function amount(paragraph: Paragraph, text: string, more: Partial<Amount> = {}): Quantity {
  const start = paragraph.place.start + plainText(paragraph.children).indexOf(text)
  const base = {
    kind: 'amount',
    min: 1,
    max: 1,
    scale: 1,
    unit: '%',
    bound: 'exact',
    status: 'stated',
    change: null,
    points: false,
    origin: 'text'
  } as const
  return {...base, text, block: paragraph.id, place: {...paragraph.place, start, end: start + text.length}, ...more}
}

function figuresIn(text: string, ...quantities: readonly (readonly [string, Partial<Amount>?])[]): string[] {
  const paragraph = p(text)
  const facts = {quantities: quantities.map(([written, more]) => amount(paragraph, written, more))}
  return chooseFigures(report([section('I.', 'Kết quả', [paragraph], 'results')], {facts}), 6).map(
    ({value, caption}) => `${plainText(value)} :: ${plainText(caption)}`
  )
}

test('a figure with the words that lead to it', () => {
  expect(figuresIn('Tỷ lệ che phủ rừng đạt 65%, tăng khá.', ['65%'])).toEqual(['65% :: Tỷ lệ che phủ rừng đạt'])
  expect(figuresIn('Trong đó, thu nội địa đạt 1.200 tỷ đồng.', ['1.200 tỷ đồng', {scale: 1e9}])).toEqual([
    '1.200 tỷ đồng :: thu nội địa đạt'
  ])
})

test('or with those after it, where a verb or a time stands before', () => {
  expect(figuresIn('Đã kiên cố hóa 95% đường trục thôn toàn xã.', ['95%'])).toEqual(['95% :: đường trục thôn toàn xã'])
  expect(figuresIn('Đến hết năm 2025, 100% số trường đạt chuẩn quốc gia.', ['100%'])).toEqual(['100% :: số trường đạt chuẩn quốc gia'])
})

test('no duration, no half of a change, no long caption', () => {
  expect(figuresIn('Qua 5 năm, tỷ lệ hộ nghèo chỉ còn 2%.', ['5 năm', {unit: 'năm'}], ['2%'])).toEqual([
    '2% :: Qua 5 năm, tỷ lệ hộ nghèo chỉ còn'
  ])
  expect(figuresIn('Thu nhập bình quân tăng từ 40%.', ['40%'])).toEqual([])
  expect(figuresIn(`Tổng ${'rất '.repeat(20)}lớn đạt 65%.`, ['65%'])).toEqual([])
})

test('sections that tell of shortcomings give none', () => {
  const paragraph = p('Tỷ lệ giải ngân chỉ đạt 60%.')
  const of = report([section('I.', 'Kết quả', [p('Tốt.')], 'results'), section('II.', 'Hạn chế', [paragraph], 'shortcomings')], {
    facts: {quantities: [amount(paragraph, '60%')]}
  })
  expect(chooseFigures(of, 6)).toEqual([])
})
