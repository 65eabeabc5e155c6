import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {parse} from '../../../src/parse/parse.js'
import {toReport} from '../../../src/report/to-report.js'
import {eventLines} from '../../../src/template/view/event-line.js'
import {vocabulary} from '../report/read.js'

function linesOf(markdown: string): readonly (string | null)[] {
  const parsed = parse({path: 'source/thu.md', stem: 'thu', bytes: new TextEncoder().encode(markdown)}, () => {})
  const {when, where} = eventLines(toReport(parsed!, vocabulary, () => {}).report)
  return [when && plainText(when), where && plainText(where)]
}

const text =
  '## Thời gian\n\nĐại hội Đảng bộ xã Yên Phú lần thứ I được tổ chức từ ngày 14/8 đến ngày 15/8/2025 tại Hội trường xã. Phiên trù bị họp ngày 14/8/2025.\n'

test('days and place in the words of the announcement', () => {
  expect(linesOf(text)).toEqual(['từ ngày 14/8 đến ngày 15/8/2025', 'tại Hội trường xã'])
})

test('decomposed letters give the same line', () => {
  expect(linesOf(text.normalize('NFD'))).toEqual(['từ ngày 14/8 đến ngày 15/8/2025', 'tại Hội trường xã'])
  const later = 'Xã thành lập ngày 01/7/2025. Đại hội Đảng bộ xã Yên Phú lần thứ I họp ngày 14/8/2025 tại Hội trường xã.'
  expect(linesOf(`## Thời gian\n\n${later}\n`.normalize('NFD'))).toEqual(['ngày 14/8/2025', 'tại Hội trường xã'])
})

test('days and place that the author states', () => {
  expect(linesOf(`---\nfacts:\n  event:\n    start: 20/8/2025\n    end: 21/8/2025\n---\n\n${text}`)).toEqual([
    '20/8/2025 - 21/8/2025',
    'Hội trường xã'
  ])
  expect(linesOf(`---\nfacts:\n  event:\n    start: 2025-08-20\n    venue: Nhà văn hóa\n---\n\n${text}`)).toEqual([
    '2025-08-20',
    'Nhà văn hóa'
  ])
  expect(linesOf(`---\nfacts:\n  event:\n    venue: Nhà văn hóa\n---\n\n${text}`)).toEqual([
    'từ ngày 14/8 đến ngày 15/8/2025',
    'Nhà văn hóa'
  ])
})
