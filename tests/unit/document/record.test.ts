import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {FrontMatter} from '../../../src/parse/types.js'
import {arbitraryReport, sourceIds, textsOf} from './arbitrary-report.js'
import {field, p, report, section} from './build-report.js'
import {documentLines, inlinesOf, sourcesOf, textOf} from './read-document.js'
import {shipped} from './setting.js'

const signed: FrontMatter = {
  form: field('signed'),
  kind: field('Thông báo'),
  superior: field('ĐẢNG BỘ TỈNH'),
  issuer: field('ĐẢNG ỦY XÃ TÂN AN'),
  number: field('05'),
  symbol: field('TB/ĐU'),
  place: field('Tân An'),
  date: field('2026-02-03'),
  secrecy: field('MẬT'),
  signer: {authority: field('T/M ĐẢNG ỦY'), post: field('BÍ THƯ'), name: field('Lê Thị Mai')},
  recipients: [field('Các chi bộ,'), field('Lưu Đảng ủy.')]
}

const lines = (meta: FrontMatter, profile?: string, title = 'Kết quả Hội nghị'): string[] =>
  documentLines(shipped('record', report([section('I.', 'Tình hình', [p('Đã họp.')])], {meta, title}), profile))

describe('a signed paper', () => {
  test('of the Party', () => {
    expect(lines(signed)).toEqual([
      '|',
      'superior: ĐẢNG BỘ TỈNH',
      'issuer: ĐẢNG ỦY XÃ TÂN AN',
      'issuer-mark: *',
      'number: Số 05-TB/ĐU',
      '|',
      'nation: ĐẢNG CỘNG SẢN VIỆT NAM',
      'rule',
      'place-date: Tân An, ngày 03 tháng 02 năm 2026',
      'mark: MẬT',
      'h1 kind: THÔNG BÁO',
      'abstract: Kết quả Hội nghị',
      'abstract-mark: -----',
      'h2 heading-1: I. Tình hình',
      'body: Đã họp.',
      'recipient: \u00a0',
      '|',
      'recipients-title: Nơi nhận:',
      'recipient: - Các chi bộ,',
      'recipient: - Lưu Đảng ủy.',
      '|',
      'authority: T/M ĐẢNG ỦY',
      'post: BÍ THƯ',
      ...Array.from({length: 4}, () => 'post: \u00a0'),
      'signer-name: Lê Thị Mai'
    ])
  })

  test('of the state: two lines of the nation, rules, its own number', () => {
    const found = lines(signed, 'state-2020')
    expect(found).toContain('nation-motto: Độc lập - Tự do - Hạnh phúc')
    expect(found).toContain('number: Số: 05/TB/ĐU')
    expect(found.filter((line) => line === 'rule')).toHaveLength(3)
  })

  test('what was not given is a blank without any digit', () => {
    const found = lines({form: field('signed')}, 'party-2018')
    expect(found).toContain('number: Số ……-……')
    expect(found).toContain('place-date: ………, ngày …… tháng …… năm ……')
    expect(found.filter((line) => /^(issuer|authority|post|signer-name): …+$/.test(line))).toHaveLength(4)
    expect(found.filter((line) => line.startsWith('recipient: - …'))).toHaveLength(2)
    expect(found.filter((line) => line.includes('…') && /\d/.test(line))).toEqual([])
  })
})

test('an attachment ends with the department and has no number', () => {
  const meta = {form: field('attachment'), attachedTo: field('Công văn số 45-CV/BTG'), department: field('BAN TUYÊN GIÁO')} as const
  const found = lines(meta)
  expect(found).toContain('attachment-note: (Kèm theo Công văn số 45-CV/BTG)')
  expect(found.at(-1)).toBe('department: BAN TUYÊN GIÁO')
  expect(found.some((line) => line.startsWith('number:'))).toBe(false)
})

test('a material is its title and its text', () => {
  expect(lines({})).toEqual(['h1 kind: Kết quả Hội nghị', 'abstract-mark: -----', 'h2 heading-1: I. Tình hình', 'body: Đã họp.'])
})

test('a line that the author typed under the abstract is the profile’s own', () => {
  const rule = {type: 'rule', id: '/1', place: p('-----').place} as const
  expect(documentLines(shipped('record', report([rule, p('a')], {title: 'Tên'})))).toEqual([
    'h1 kind: Tên',
    'abstract-mark: -----',
    'body: a'
  ])
})

test('every word and every id of the announcement is in the record, in order, and no figure is the template’s', () => {
  fc.assert(
    fc.property(arbitraryReport, (of) => {
      const document = shipped('record', of)
      const found = textOf(inlinesOf(document.children).filter((inline) => inline.type === 'run' && inline.place !== undefined))
      expect(found.replace(/\s+/g, '')).toContain(textsOf(of).join('').replace(/\s+/g, ''))
      expect([...sourceIds(of)].filter((id) => !sourcesOf(document.children).has(id))).toEqual([])
      expect(inlinesOf(document.children).filter((inline) => inline.type === 'run' && !inline.place && /\d/.test(inline.text))).toEqual([])
    }),
    {numRuns: 60}
  )
})
