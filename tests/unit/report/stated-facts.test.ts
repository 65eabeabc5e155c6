import {describe, expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {reportSchema} from '../../../src/report/schema.js'
import {bare, read} from './read.js'
import {toldDelegates, toldElection, toldEvent, toldOfficer, toldRows} from './told.js'

const body = `# Kết quả Đại hội đại biểu Đảng bộ xã Yên Phú lần thứ I, nhiệm kỳ 2025 - 2030

## Thời gian

Đại hội được tổ chức từ ngày 14/8 đến ngày 15/8/2025 tại Hội trường xã. Phiên trù bị diễn ra chiều ngày 14/8/2025.

## Đại biểu dự Đại hội

Đại hội có mặt 148/150 đại biểu được triệu tập. Đồng chí Lê Thị Mai, Tỉnh ủy viên dự và phát biểu chỉ đạo.

## Chủ đề Đại hội

“Vững bước”

## Các chỉ tiêu chủ yếu

(1) Thu ngân sách đạt 50 tỷ đồng.

(2) Tỷ lệ hộ nghèo giảm 1%/năm.

## Kết quả bầu cử

Đại hội bầu Ban Chấp hành Đảng bộ xã khóa I gồm 27 đồng chí, Ban Thường vụ 9 đồng chí. Đồng chí Trần Văn Bình giữ chức Bí thư Đảng ủy; đồng chí Nguyễn Thị Hoa giữ chức Phó Bí thư. Ông Lò A Tính nhận nhiệm vụ mới.
`
const stated = (facts: string) => read(`---\nfacts:\n${facts.replace(/^/gm, '  ')}\n---\n\n${body}`)
const factsOf = (facts: string) => stated(facts).report.facts

test('facts that the text tells, when the author states none', () => {
  const {facts} = read(body).report
  expect(toldEvent(facts.event)).toEqual([
    'Đại hội đại biểu Đảng bộ xã Yên Phú | I | 2025 - 2030 | 2025-08-14..2025-08-15 | Hội trường xã',
    'Phiên trù bị 2025-08-14 chiều'
  ])
  expect(facts.officers.map(toldOfficer)).toEqual(['Trần Văn Bình | Bí thư Đảng ủy', 'Nguyễn Thị Hoa | Phó Bí thư'])
})

describe('the event', () => {
  test('a stated field stands in the place of the one that was read', () => {
    const {event} = factsOf(
      'event:\n  end: 16/8/2025\n  venue: Nhà văn hóa xã\n  sessions:\n    - what: Phiên trù bị\n      time: 14 giờ 30\n    - what: Phiên bế mạc\n      date: 16/8/2025'
    )
    expect(toldEvent(event)).toEqual([
      'Đại hội đại biểu Đảng bộ xã Yên Phú | I | 2025 - 2030 | 2025-08-14..2025-08-16 | Nhà văn hóa xã',
      'Phiên trù bị 2025-08-14 14:30 chiều',
      'Phiên bế mạc 2025-08-16'
    ])
    expect([event?.origin, event?.venue?.origin, event?.place.line]).toEqual(['author', 'author', 17])
    expect(event?.venue?.place).toMatchObject({line: 5, column: 12})
  })

  test('a stated day alone is all of it; `[]` says that there is none', () => {
    expect(factsOf('event:\n  start: 20/8/2025').event).toMatchObject({start: '2025-08-20', end: '2025-08-20'})
    expect(factsOf('event:\n  venue: []\n  term: []').event).toMatchObject({venue: null, term: null, ordinal: 'I'})
    expect(factsOf('event: []').event).toBeNull()
  })
})

test('delegates and guests', () => {
  expect(
    toldDelegates(
      factsOf(
        'delegates:\n  present: 149\n  ex-officio: 30 đại biểu\n  guests:\n    - name: Lê Thị Mai\n      posts: [Tỉnh ủy viên, Giám đốc Sở]\n    - name: Lý A Sò'
      )
    )
  ).toEqual(['149/150, 30, ?', 'Lê Thị Mai | Tỉnh ủy viên | Giám đốc Sở', 'Lý A Sò'])
  expect(toldDelegates(factsOf('delegates:\n  guests: []'))).toEqual(['148/150, ?, ?'])
  expect(factsOf('delegates: []').delegates).toBeNull()
})

test('theme and motto', () => {
  const {theme, motto} = factsOf('theme: “Đi tới”\nmotto: Đoàn kết - Đổi mới')
  expect([theme?.text, theme?.origin, theme?.place.line]).toEqual(['“Đi tới”', 'author', 3])
  expect(motto?.phrases).toEqual(['Đoàn kết', 'Đổi mới'])
  expect(factsOf('theme: []').theme).toBeNull()
})

describe('elections', () => {
  test('an entry changes the body of its name, be it only the beginning; another is added', () => {
    const {elections} = factsOf(
      'elections:\n  - body: Ban Chấp hành\n    vacant: 2\n  - body: Ban Thường vụ\n    seats: 11 đồng chí\n    date: 15/8/2025\n  - body: Ủy ban Kiểm tra\n    seats: 5\n    how: appointed\n    by: Ban Thường vụ Tỉnh ủy'
    )
    expect(elections.map(toldElection)).toEqual([
      'Ban Chấp hành Đảng bộ xã khóa I | 27 khuyết 2 | elected | Đại hội',
      'Ban Thường vụ | 11 | elected | Đại hội | 2025-08-15',
      'Ủy ban Kiểm tra | 5 | appointed | Ban Thường vụ Tỉnh ủy'
    ])
    expect(elections.map(({seatsText}) => plainText(seatsText))).toEqual(['27 đồng chí', '11 đồng chí', '5'])
    expect(elections.map(({block}) => block)).toEqual(['ket-qua-bau-cu/1', 'ket-qua-bau-cu/1', ''])
  })

  test('`[]` says that there are none', () => {
    expect(factsOf('elections: []\nofficers: []')).toMatchObject({elections: [], officers: []})
  })
})

describe('officers', () => {
  test('an entry changes the person of its name; another is added where the author has it, and stands where the text names it', () => {
    const {officers} = factsOf(
      'officers:\n  - name: Lò A Tính\n    post: Phó Bí thư Thường trực\n  - name: Nguyễn Thị Hoa\n    concurrent: [Chủ tịch Ủy ban nhân dân xã]\n    reelected: có\n  - name: Vàng A Páo\n    post: Chủ nhiệm Ủy ban Kiểm tra'
    )
    expect(officers.map(toldOfficer)).toEqual([
      'Trần Văn Bình | Bí thư Đảng ủy',
      'Lò A Tính | Phó Bí thư Thường trực',
      'Nguyễn Thị Hoa | Phó Bí thư | Chủ tịch Ủy ban nhân dân xã | tái cử',
      'Vàng A Páo | Chủ nhiệm Ủy ban Kiểm tra'
    ])
    expect(officers.map(({origin, block}) => [origin, block])).toEqual([
      ['text', 'ket-qua-bau-cu/1'],
      ['author', 'ket-qua-bau-cu/1'],
      ['author', 'ket-qua-bau-cu/1'],
      ['author', '']
    ])
    expect(officers[3]!.place.line).toBe(9)
    expect(officers[1]!.nameText).toEqual([{type: 'run', text: 'Lò A Tính', place: expect.objectContaining({line: 4, column: 13})}])
  })

  test('who is in no text and has no post is told, and left out', () => {
    const {report, diagnostics} = stated('officers:\n  - name: Ma Thị Nụ')
    expect(report.facts.officers).toHaveLength(2)
    expect(diagnostics).toMatchObject([{rule: 'stated-fact-unmatched', severity: 'warning', place: {line: 4}}])
    expect(diagnostics[0]?.message.vi).toContain('Ma Thị Nụ')
  })
})

describe('targets', () => {
  test('an entry changes the target of its number; its figures are quantities of the author', () => {
    const {targets, quantities} = factsOf(
      'targets:\n  - number: 1\n    value: trên 60 tỷ đồng\n    year: 2030\n  - number: (2)\n    direction: keep'
    )
    expect(targets.map(({direction, year, perYear}) => [direction, year, perYear])).toEqual([
      [null, 2030, false],
      ['keep', null, true]
    ])
    expect(targets.map(toldRows)).toEqual([['Thu ngân sách → trên 60 tỷ đồng'], ['Tỷ lệ hộ nghèo → giảm 1%/năm']])
    const [first] = targets
    expect(quantities[first!.quantities[0]!]).toMatchObject({
      text: 'trên 60 tỷ đồng',
      min: 60,
      bound: 'over',
      origin: 'author',
      block: '',
      place: {line: 5}
    })
    expect(plainText(first!.children)).toBe('Thu ngân sách trên 60 tỷ đồng')
    expect(quantities.filter(({origin}) => origin === 'author')).toHaveLength(1)
  })

  test('a new one needs a subject and a value', () => {
    const {report, diagnostics} = stated(
      'targets:\n  - number: 3\n    subject: Tỷ lệ che phủ rừng\n    value: 55%\n  - number: 4\n    year: 2030'
    )
    expect(report.facts.targets.map(({number, subject}) => [number, subject])).toEqual([
      ['1', 'Thu ngân sách'],
      ['2', 'Tỷ lệ hộ nghèo'],
      ['3', 'Tỷ lệ che phủ rừng']
    ])
    expect(diagnostics.map(({rule}) => rule)).toEqual(['stated-fact-unmatched'])
  })
})

test('a report with stated facts is of the schema', () => {
  const {report} = stated(
    'event:\n  start: 14/8/2025\n  sessions: []\ndelegates:\n  present: 149\ntheme: []\nelections:\n  - body: Ban Thường vụ\n    alternates: 1\nofficers:\n  - name: Trần Văn Bình\n    reelected: true\ntargets:\n  - number: 1\n    per-year: false'
  )
  expect(reportSchema.parse(report)).toEqual(report)
  expect(bare(report.meta.facts)).toMatchObject({theme: {value: null}, delegates: {value: {present: {value: 149, text: '149'}}}})
})
