import {describe, expect, test} from 'vitest'
import type {FrontMatter} from '../../../src/parse/types.js'
import type {Inline, Report} from '../../../src/report/types.js'
import {splitMarks} from '../../../src/template/marks.js'
import {toView} from '../../../src/template/view/to-view.js'
import {field, p, place, report, section, words} from '../document/build-report.js'
import {textOf} from '../document/read-document.js'
import {pages, settingOf} from '../document/setting.js'

/** A view with its marks replaced by their words. */
function seen(of: Report, profile?: string): Record<string, never> {
  const {view, values} = toView(settingOf(of, pages, profile))
  const show = (value: unknown): unknown => {
    if (typeof value === 'string')
      return splitMarks(value, values)
        .map((piece) => (typeof piece === 'string' ? piece : textOf(piece)))
        .join('')
    if (Array.isArray(value)) return value.map(show)
    return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, show(inner)])) : value
  }
  return show(view) as Record<string, never> // Marks are the only strings of a view.
}

const titleOf = (meta: FrontMatter, title = '', abstract = ''): unknown => seen(report([], {meta, title, abstract})).title

describe('title', () => {
  const kind = field('Thông báo')
  test('the kind stands in capitals over heading and abstract', () => {
    expect(titleOf({kind}, 'Kết quả Hội nghị', 'Quý một')).toEqual({
      type: 'THÔNG BÁO',
      lines: ['Kết quả Hội nghị', 'Quý một'],
      main: 'Kết quả Hội nghị',
      over: 'THÔNG BÁO',
      under: ['Quý một']
    })
  })

  test('without a kind the heading is the type line', () => {
    expect(titleOf({title: field('bị che')}, 'ĐỀ CƯƠNG', 'Kết quả Hội nghị')).toMatchObject({
      type: 'ĐỀ CƯƠNG',
      lines: ['Kết quả Hội nghị'],
      main: 'Kết quả Hội nghị'
    })
    expect(titleOf({}, 'Kết quả Hội nghị')).toMatchObject({type: 'Kết quả Hội nghị', lines: [], main: 'Kết quả Hội nghị', over: null})
  })

  test('the front matter gives the title where the text has none', () => {
    expect(titleOf({kind, title: field('Kết quả Hội nghị')})).toMatchObject({type: 'THÔNG BÁO', lines: ['Kết quả Hội nghị']})
    expect(titleOf({title: field('Kết quả Hội nghị')})).toMatchObject({type: 'Kết quả Hội nghị', lines: []})
  })

  test('a kind that the heading repeats stands once', () => {
    expect(titleOf({kind: field('Đề cương thông báo')}, 'ĐỀ CƯƠNG THÔNG BÁO')).toMatchObject({type: 'ĐỀ CƯƠNG THÔNG BÁO', lines: []})
  })

  test('a paper without a title is called by its first section, or is just an announcement', () => {
    expect(seen(report([section('I.', 'Tình hình', [])])).title).toMatchObject({type: null, main: 'Tình hình'})
    expect(seen(report([p('Chỉ có chữ.')])).title).toMatchObject({type: null, main: 'Thông báo'})
  })
})

describe('form', () => {
  const meta: FrontMatter = {form: field('signed'), date: field('2026-02-03'), number: field('05'), signer: {name: field('Lê Thị Mai')}}

  test('what was not given is null, and nothing is derived', () => {
    const {letterhead, signature, date, recipients} = seen(report([], {meta}))
    expect(letterhead).toMatchObject({
      superior: null,
      issuer: null,
      number: '05',
      symbol: null,
      numberPrefix: 'Số ',
      numberJoin: '-',
      asterisk: true,
      motto: null
    })
    expect(signature).toEqual({authority: null, inPlaceOf: null, post: null, name: 'Lê Thị Mai'})
    expect(recipients).toEqual({title: 'Nơi nhận:', items: []})
    expect(date).toEqual({day: '03', month: '02', year: '2026'})
  })

  test('months from 3 have no leading zero', () => {
    expect(seen(report([], {meta: {date: field('2025-09-26')}})).date).toEqual({day: '26', month: '9', year: '2025'})
  })

  test('a material has neither letterhead nor signature', () => {
    expect(seen(report([], {meta: {date: field('2026-02-03')}}))).toMatchObject({
      letterhead: null,
      signature: null,
      recipients: null,
      attachment: null
    })
  })

  test('state papers have two lines of the nation', () => {
    expect(seen(report([], {meta}), 'state-2020').letterhead).toMatchObject({
      motto: 'Độc lập - Tự do - Hạnh phúc',
      asterisk: false,
      numberPrefix: 'Số: '
    })
  })

  test('marks stand in their order', () => {
    const marks = {draft: field('Dự thảo lần 1'), secrecy: field('MẬT')}
    expect(seen(report([], {meta: marks})).marks).toEqual(['MẬT', 'Dự thảo lần 1'])
  })
})

describe('event', () => {
  const sentence = 'Hội nghị họp từ ngày 03/10 đến ngày 05/10/2025 tại Hội trường xã Tân An. Phiên chính ngày 04/10/2025.'

  function eventOf(venue: string | null): unknown {
    const paragraph = p(sentence)
    const start = paragraph.place.start
    const date = (text: string) => {
      const at = start + sentence.indexOf(text)
      return {
        kind: 'date' as const,
        text,
        value: '',
        block: paragraph.id,
        origin: 'text' as const,
        place: {...place(''), start: at, end: at + text.length}
      }
    }
    const at = start + (venue === null ? 0 : sentence.indexOf(venue))
    const passage =
      venue === null
        ? null
        : {origin: 'text' as const, text: venue, children: words(venue), place: {...place(''), start: at, end: at + venue.length}}
    const event = {
      origin: 'text' as const,
      name: 'Hội nghị',
      ordinal: null,
      term: null,
      start: null,
      end: null,
      venue: passage,
      sessions: [],
      place: paragraph.place
    }
    return seen(report([paragraph], {facts: {event, quantities: [date('03/10'), date('05/10/2025'), date('04/10/2025')]}})).event
  }

  test('when and where are spans of its sentence', () => {
    expect(eventOf('Hội trường xã Tân An')).toEqual({when: 'từ ngày 03/10 đến ngày 05/10/2025', where: 'tại Hội trường xã Tân An'})
    expect(eventOf(null)).toEqual({when: 'từ ngày 03/10 đến ngày 05/10/2025', where: null})
  })

  test('no event, no line', () => {
    expect(seen(report([p(sentence)])).event).toBeNull()
  })
})

test('theme and motto come with the heading of their section', () => {
  const theme: {text: string; children: Inline[]} = {text: '“Đoàn kết”', children: words('“Đoàn kết”')}
  const inside = [section('3.', 'Chủ đề Đại hội:', [p('“Đoàn kết”')], 'theme')]
  expect(seen(report(inside, {facts: {theme: {...theme, origin: 'text', place: place('')}}})).theme).toEqual({
    title: 'Chủ đề Đại hội',
    text: '“Đoàn kết”'
  })
})
