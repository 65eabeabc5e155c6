import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Quantity, Target} from '../../../src/report/types.js'
import {arbitraryReport, sourceIds, textsOf} from './arbitrary-report.js'
import {field, p, report, section, ul, words} from './build-report.js'
import {documentLines, inlinesOf, linesOf, slidesOf, sourcesOf, textOf} from './read-document.js'
import {shipped} from './setting.js'

const long = (count: number, word = 'chữ'): string =>
  `${Array.from({length: count}, (_, index) => (index === 0 ? `C${word.slice(1)}` : word)).join(' ')}.`

describe('frame', () => {
  test('cover, agenda, sections, closing; a short announcement has no dividers', () => {
    const of = report([section('I.', 'Tình hình', [p('Đã họp.')]), section('II.', 'Nhiệm vụ', [ul('Một.', 'Hai.')])], {
      title: 'Kết quả',
      meta: {kind: field('Thông báo'), speaker: field('đồng chí An')}
    })
    expect(documentLines(shipped('slides', of))).toEqual([
      '[cover] Kết quả',
      'cover-kind: THÔNG BÁO',
      'cover-line: Báo cáo viên: đồng chí An',
      '[agenda] Nội dung',
      'I. agenda-item: Tình hình',
      'II. agenda-item: Nhiệm vụ',
      '[text] I. Tình hình',
      'slide-body: Đã họp.',
      '[text] II. Nhiệm vụ',
      '- slide-list: Một.',
      '- slide-list: Hai.',
      '[closing] Trân trọng cảm ơn!'
    ])
  })

  test('only paragraphs, without a title', () => {
    expect(documentLines(shipped('slides', report([p('Một.'), p('Hai.')])))).toEqual([
      '[cover] Thông báo',
      '[text] Thông tin chung',
      '• slide-list: Một.',
      '• slide-list: Hai.',
      '[closing] Trân trọng cảm ơn!'
    ])
  })

  test('a long one has dividers, and no two titles are alike', () => {
    const of = report([
      section('I.', 'Kết quả', [p(long(700))]),
      section('II.', 'Kết quả', [section('1.', 'Mục', [p(long(400))]), section('2.', 'Mục', [p(long(400))])])
    ])
    const titles = slidesOf(shipped('slides', of)).map(({layout, title}) => `${layout} ${textOf(title)}`)
    expect(titles).toEqual([
      'cover Kết quả',
      'agenda Nội dung',
      'section I. Kết quả',
      'text Kết quả (tiếp theo)',
      'section II. Kết quả',
      'text 1. Mục',
      'text 2. Mục',
      'closing Trân trọng cảm ơn!'
    ])
  })

  test('a cover keeps to the words of a slide', () => {
    const of = report([], {
      title: 'Kết quả',
      meta: {kind: field('Thông báo'), speaker: field(long(56)), meeting: field('Hội nghị tháng chín')}
    })
    const [cover] = slidesOf(shipped('slides', of))
    expect(cover?.parts.flatMap(({body}) => body.flatMap(linesOf)).map((line) => line.slice(0, 30))).toEqual([
      'cover-kind: THÔNG BÁO',
      'cover-line: Hội nghị tháng chí'
    ])
    expect(cover?.parts.flatMap(({notes}) => notes)).toHaveLength(3)
  })
})

describe('what a slide shows', () => {
  const inLong = (...blocks: Parameters<typeof report>[0]) =>
    report([section('I.', 'Đầu', [p(long(3000))]), section('II.', 'Hai', [section('1.', 'Phần này', blocks)])])
  const slideOf = (of: ReturnType<typeof report>, title: string) =>
    slidesOf(shipped('slides', of)).filter((slide) => textOf(slide.title).includes(title) && slide.layout !== 'section')

  test('titles of labelled paragraphs, the rest in the notes', () => {
    const first = `Đẩy mạnh cải cách hành chính. ${long(200)}`
    const [slide] = slideOf(inLong(p(first, '(1)'), p(`Phát triển du lịch; ${long(200)}`, '(2)')), 'Phần này')
    expect(slide?.parts.flatMap(({body}) => body.flatMap(linesOf))).toEqual([
      'slide-body: (1) Đẩy mạnh cải cách hành chính.',
      'slide-body: (2) Phát triển du lịch'
    ])
    expect(slide?.parts.flatMap(({notes}) => notes.flatMap(linesOf))).toContain(`notes: (1) ${first}`)
  })

  test('a long title is cut behind a phrase, never within a list', () => {
    const text = `Xây dựng nền nông nghiệp xanh, sạch, bền vững của tỉnh ta, phát huy lợi thế của từng vùng và từng xã trong cả tỉnh hôm nay và mai sau cho con cháu. ${long(200)}`
    const [slide] = slideOf(inLong(p(text, '(1)'), p(long(300), '(2)')), 'Phần này')
    expect(slide?.parts[0]?.body.flatMap(linesOf)).toEqual(['slide-body: (1) Xây dựng nền nông nghiệp xanh, sạch, bền vững của tỉnh ta'])
  })

  test('first sentences, then those with a figure', () => {
    const text = `Mở đầu đoạn. ${long(70)} Thu đạt 12,5%. ${long(70)}`
    const paragraph = p(text)
    const figure: Quantity = {
      kind: 'amount',
      text: '12,5%',
      min: 12.5,
      max: 12.5,
      scale: 1,
      unit: '%',
      bound: 'exact',
      status: 'stated',
      change: null,
      points: false,
      block: paragraph.id,
      origin: 'text',
      place: {
        ...paragraph.place,
        start: paragraph.place.start + text.indexOf('12,5%'),
        end: paragraph.place.start + text.indexOf('12,5%') + 5
      }
    }
    const of = inLong(paragraph)
    const [slide] = slideOf({...of, facts: {...of.facts, quantities: [figure]}}, 'Phần này')
    expect(slide?.parts.flatMap(({body}) => body.flatMap(linesOf))).toEqual(['• slide-list: Mở đầu đoạn.', '• slide-list: Thu đạt 12,5%.'])
  })

  test('what the author put on a slide wins', () => {
    const fence = {type: 'fence', kind: 'slide', id: '/f', place: p('x').place, blocks: [p('Chỉ câu này.')]} as const
    const [slide] = slideOf(inLong(p('Câu đầu.'), fence), 'Phần này')
    expect(slide?.parts.flatMap(({body}) => body.flatMap(linesOf))).toEqual(['slide-body: Chỉ câu này.'])
    expect(slide?.parts.flatMap(({notes}) => notes.flatMap(linesOf))).toContain('notes: Câu đầu.')
  })

  test('a table stands on its own slide, in its place', () => {
    const at = p('x').place
    const table = {
      type: 'table',
      id: '/t',
      place: at,
      align: ['left'],
      rows: ['a', 'b'].map((id) => ({id, place: at, cells: [words(id)]}))
    } as const
    const of = report([section('I.', 'Phần này', [p('Trước.'), table, p('Sau.')])], {title: 'Tên'})
    expect(slideOf(of, 'Phần này').every(({parts}) => parts.some(({notes}) => notes.length > 0))).toBe(true)
    expect(slideOf(of, 'Phần này').map((slide) => linesOf(slide))).toEqual([
      ['[text] I. Phần này', '• slide-list: Trước.'],
      ['[table] Phần này', 'header a', 'body b'],
      ['[text] Phần này (tiếp theo)', '• slide-list: Sau.']
    ])
  })
})

describe('facts', () => {
  test.each(['I', null])('targets of a section are one table, each complete, be they grouped (%s) or not', (group) => {
    const paragraphs = [p('Tỷ lệ hộ nghèo giảm 2%/năm.', '(1)'), p('Cơ cấu: nông nghiệp 12%; dịch vụ 50%.', '(2)')]
    const target = (index: number, subject: string, parts: readonly (readonly [string, string])[]): Target => {
      const {id, place, children} = paragraphs[index]!
      const number = String(index + 1)
      const base = {
        origin: 'text',
        number,
        label: `(${number})`,
        group,
        block: id,
        subject,
        direction: null,
        year: null,
        period: null,
        perYear: false,
        quantities: []
      } as const
      return {...base, parts: parts.map(([name, value]) => ({name: words(name), value: words(value)})), children, place}
    }
    const targets = [
      target(0, 'Tỷ lệ hộ nghèo', [['Tỷ lệ hộ nghèo', 'giảm 2%/năm']]),
      target(1, 'Cơ cấu', [
        ['nông nghiệp', '12%'],
        ['dịch vụ', '50%']
      ])
    ]
    const slides = slidesOf(shipped('slides', report([section('I.', 'Chỉ tiêu', paragraphs, 'targets')], {facts: {targets}})))
    const table = slides.find(({layout}) => layout === 'table')
    expect(table && linesOf(table)).toEqual([
      '[table] I. Chỉ tiêu',
      'header TT | Chỉ tiêu | Mục tiêu',
      'body 1 | Tỷ lệ hộ nghèo | giảm 2%/năm',
      'body 2 | Cơ cấu',
      'body  | nông nghiệp | 12%',
      'body  | dịch vụ | 50%'
    ])
    expect(table?.parts.flatMap(({notes}) => notes.flatMap(linesOf))).toContain('notes: (2) Cơ cấu: nông nghiệp 12%; dịch vụ 50%.')
  })

  test('highlights name the key figures', () => {
    const text = 'Tổng thu ngân sách đạt 4.200 tỷ đồng, tăng khá.'
    const paragraph = p(text)
    const start = paragraph.place.start + text.indexOf('4.200')
    const figure: Quantity = {
      kind: 'amount',
      text: '4.200 tỷ đồng',
      min: 4200,
      max: 4200,
      scale: 1e9,
      unit: 'đồng',
      bound: 'exact',
      status: 'stated',
      change: null,
      points: false,
      block: paragraph.id,
      origin: 'text',
      place: {...paragraph.place, start, end: start + 13}
    }
    const of = report([paragraph], {facts: {quantities: [figure]}, meta: {highlights: [field('thu ngân sách đạt 4.200 tỷ đồng')]}})
    const [slide] = slidesOf(shipped('slides', of)).filter(({layout}) => layout === 'figures')
    expect(slide && linesOf(slide)).toEqual(['[figures] Số liệu nổi bật', '4.200 tỷ đồng :: thu ngân sách đạt'])
    const bare = report([paragraph], {facts: {quantities: [figure]}, meta: {highlights: [field('4.200 Tỷ đồng')]}})
    const [alone] = slidesOf(shipped('slides', bare)).filter(({layout}) => layout === 'figures')
    expect(alone && linesOf(alone)).toEqual(['[figures] Số liệu nổi bật', '4.200 tỷ đồng :: Tổng thu ngân sách đạt'])
  })
})

test('the notes of the deck hold every word and every id; titles differ; no figure is the template’s', () => {
  fc.assert(
    fc.property(arbitraryReport, (of) => {
      const document = shipped('slides', of)
      const slides = slidesOf(document)
      const titles = slides.map(({title}) => textOf(title).toLowerCase())
      expect(new Set(titles).size).toBe(titles.length)
      expect(titles.every((title) => title.trim() !== '')).toBe(true)
      expect([...sourceIds(of)].filter((id) => !sourcesOf(slides).has(id))).toEqual([])
      const spoken = slides.flatMap(({parts}) => parts.flatMap(({notes}) => inlinesOf(notes)))
      const said = textOf(spoken).replace(/\s+/g, '')
      for (const text of textsOf(of)) expect(said).toContain(text.replace(/\s+/g, ''))
      expect(inlinesOf(slides).filter((inline) => inline.type === 'run' && !inline.place && /\d/.test(inline.text))).toEqual([])
    }),
    {numRuns: 60}
  )
})

test('three hundred headings and a paragraph of three thousand words take no longer than they must', () => {
  const many = report([p(long(3000)), ...Array.from({length: 300}, (_, index) => section('', `Mục ${index % 7}`, [p(long(20, 'đạt'))]))])
  const before = performance.now()
  const document = shipped('slides', many)
  expect(performance.now() - before).toBeLessThan(4000)
  expect(slidesOf(document).length).toBeGreaterThan(300)
})
