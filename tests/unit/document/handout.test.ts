import {describe, expect, test} from 'vitest'
import type {Block} from '../../../src/document/types.js'
import type {Election, Officer} from '../../../src/report/types.js'
import {field, p, report, section, words} from './build-report.js'
import {documentLines, linesOf} from './read-document.js'
import {shipped} from './setting.js'

/** Candidates as `rank words`. */
function ranked(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'columns' ? ranked(block.children) : block.rank === undefined ? [] : [`${block.rank} ${linesOf(block).join('/')}`]
  )
}

const results = [
  section('1.', 'Kinh tế', [p('Thu tăng khá. Năm nay được mùa. Nông thôn đổi mới:')], 'achievements'),
  section('2.', 'Xã hội', [p('Giáo dục tiến bộ.')], 'achievements'),
  section('3.', 'Hạn chế', [p('Còn chậm.')], 'shortcomings')
]

test('exactly two pages, with the results as candidates', () => {
  const document = shipped('handout', report([section('I.', 'Kết quả', results, 'results')], {title: 'Tên'}))
  expect(document.fit).toEqual({pages: 2})
  expect(ranked(document.children)).toEqual([
    '0 h3 heading-2: 1. Kinh tế',
    '0 - list: Thu tăng khá.',
    '2 - list: Năm nay được mùa.',
    '1 h3 heading-2: 2. Xã hội',
    '1 - list: Giáo dục tiến bộ.'
  ])
})

test('an announcement of another shape gives all its text as candidates', () => {
  const document = shipped(
    'handout',
    report([p('Mở đầu.'), section('', 'Việc một', [p('Làm ngay.')]), section('', 'Bầu cử', [p('Đã bầu.')], 'elections')])
  )
  expect(ranked(document.children)).toEqual(['0 - list: Mở đầu.', '1 h3 heading-2: Việc một', '1 - list: Làm ngay.'])
})

describe('what always stands there', () => {
  const election: Election = {
    origin: 'text',
    body: 'Ban Chấp hành',
    term: null,
    seats: 31,
    alternates: null,
    vacant: null,
    how: 'elected',
    supplement: false,
    by: null,
    date: null,
    seatsText: words('31 đồng chí'),
    bodyText: words('Ban Chấp hành'),
    block: '/1',
    place: p('x').place
  }
  const officer = (name: string): Officer => ({
    origin: 'text',
    name,
    post: 'Bí thư',
    concurrent: [],
    reelected: false,
    nameText: words(name),
    postText: words('Bí thư'),
    block: '/1',
    place: p('x').place
  })

  test('title, theme, motto, elections in the order of the source, the issuer as its origin', () => {
    const first = officer('Nguyễn Văn Bình')
    const passage = (text: string) => ({origin: 'text' as const, text, children: words(text), place: p('x').place, phrases: []})
    const facts = {theme: passage('“Đoàn kết”'), motto: passage('“Sáng tạo”'), elections: [election], officers: [first, officer('Lê An')]}
    const of = report([], {title: 'Kết quả', meta: {kind: field('Thông báo'), issuer: field('Ban A')}, facts})
    expect(documentLines(shipped('handout', of))).toEqual([
      'handout-kind: THÔNG BÁO',
      'h1 handout-title: Kết quả',
      'h2 heading-1: Chủ đề',
      'handout-line: “Đoàn kết”',
      'h2 heading-1: Phương châm',
      'handout-line: “Sáng tạo”',
      'h2 heading-1: Kết quả bầu cử',
      'header Kết quả bầu cử | Số lượng, chức vụ',
      'body Ban Chấp hành | 31 đồng chí',
      'body Nguyễn Văn Bình | Bí thư',
      'body Lê An | Bí thư',
      'source-line: Nguồn: Ban A'
    ])
  })
})
