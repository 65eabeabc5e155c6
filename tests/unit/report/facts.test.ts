import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import type {Target} from '../../../src/report/types.js'
import {bare, congress, read} from './read.js'

const {report, diagnostics} = read(congress)
const {facts} = report
const rows = ({parts}: Target) => parts.map(({name, value}) => [plainText(name), plainText(value)])
const inTargets = (text: string) => read(`# A\n\n## Các chỉ tiêu chủ yếu\n\n${text}\n`).report.facts.targets
const inElections = (text: string) => read(`# A\n\n## Kết quả bầu cử\n\n${text}\n`).report.facts

test('nothing to complain of', () => {
  expect(diagnostics).toEqual([])
})

test('the event with its days, venue and sessions', () => {
  expect(bare(facts.event)).toEqual({
    name: 'Đại hội đại biểu Đảng bộ xã Bình Sơn',
    ordinal: 'II',
    term: '2025 - 2030',
    start: '2025-07-10',
    end: '2025-07-11',
    venue: {text: 'Hội trường lớn của xã'},
    sessions: [
      {what: 'Phiên trù bị', date: '2025-07-10', time: '14:00', part: null},
      {what: 'phiên khai mạc', date: '2025-07-11', time: null, part: 'sáng'}
    ]
  })
})

test('an event that only title and labelled lines tell', () => {
  const {event} = read(
    '# Hội nghị Ban Chấp hành lần thứ ba\n\n## Thời gian, địa điểm\n\nThời gian: Ngày 05/9/2025.\n\nĐịa điểm: Nhà văn hóa xã.\n'
  ).report.facts
  expect(bare(event)).toEqual({
    name: 'Hội nghị Ban Chấp hành',
    ordinal: 'ba',
    term: null,
    start: '2025-09-05',
    end: '2025-09-05',
    venue: {text: 'Nhà văn hóa xã'},
    sessions: []
  })
})

test('a sentence that names no event tells its days all the same; later days are not its own', () => {
  const {event} = read(
    '---\ntitle: Kết quả Hội nghị Ban Chấp hành Đảng bộ xã Phú Khê lần thứ sáu\n---\n\n## A. Thời gian, thành phần\n\n' +
      'Hội nghị họp trong sáng ngày 08/7/2026 tại hội trường xã Phú Khê, do Bí thư chủ trì, bàn việc đến ngày 30/11/2026.\n'
  ).report.facts
  expect(event).toMatchObject({name: 'Hội nghị Ban Chấp hành Đảng bộ xã Phú Khê', ordinal: 'sáu', start: '2026-07-08', end: '2026-07-08'})
  expect(event?.venue?.text).toBe('hội trường xã Phú Khê')
})

test('delegates and guests', () => {
  expect(bare(facts.delegates)).toEqual({
    present: 148,
    summoned: 150,
    exOfficio: 31,
    electedOrAppointed: 119,
    guests: [{name: 'Lê Thị Mai', posts: ['Tỉnh ủy viên', 'Phó Chủ tịch Hội đồng nhân dân tỉnh']}]
  })
})

test('theme and motto are verbatim, with their quotation marks', () => {
  expect(facts.theme?.text).toBe('“Đoàn kết một lòng; xây dựng xã Bình Sơn giàu đẹp”')
  expect(facts.theme?.place).toMatchObject({path: 'source/thu.md', line: 18, column: 1})
  expect(facts.motto?.text).toBe('“Dân chủ - Trách nhiệm - Phát triển”')
  expect(facts.motto?.phrases).toEqual(['Dân chủ', 'Trách nhiệm', 'Phát triển'])
})

test('a theme in the title of its section, and one in a sentence', () => {
  expect(read('# A\n\n## 1. Chủ đề Đại hội: “Vững bước”\n\nChữ.\n').report.facts.theme?.text).toBe('“Vững bước”')
  expect(read('# A\n\nChủ đề của Đại hội là: “Vững bước”.\n').report.facts.theme?.text).toBe('“Vững bước”')
  expect(
    read('# A\n\nNhân dân bàn về chủ đề này nhiều lần, và gọi đó là một câu hỏi lớn của mọi thời “Vững bước”.\n').report.facts.theme
  ).toBeNull()
})

test('targets run on through their groups', () => {
  expect(facts.targets.map(({number, group, direction, year, perYear}) => [number, group, direction, year, perYear])).toEqual([
    ['1', 'II.2.1', null, 2030, false],
    ['2', 'II.2.1', null, 2030, false],
    ['3', 'II.2.2', 'down', null, true],
    ['4', 'II.2.2', null, 2030, false]
  ])
  expect(facts.targets.map(({subject}) => subject)).toEqual([
    'Thu nhập bình quân đầu người đến năm 2030',
    'Cơ cấu lao động đến năm 2030',
    'Tỷ lệ hộ nghèo',
    'rác thải được thu gom'
  ])
})

test('rows of targets: names and values', () => {
  expect(facts.targets.map(rows)).toEqual([
    [['Thu nhập bình quân đầu người đến năm 2030', 'khoảng 75 triệu đồng']],
    [
      ['Nông nghiệp', '30 - 32%'],
      ['công nghiệp', '40%'],
      ['dịch vụ', 'từ 25% trở lên']
    ],
    [['Tỷ lệ hộ nghèo', 'giảm 0,5%/năm']],
    [['rác thải được thu gom', '100%']]
  ])
})

test('targets in one paragraph, qualities among them', () => {
  const targets = inTargets(
    'Phấn đấu đến năm 2030: (i) cơ bản không còn nhà tạm; (ii) thu ngân sách tăng gấp đôi so với năm 2025; (iii) hằng năm kết nạp từ 3 - 4% số đảng viên; (iv) 8/10 trường đạt chuẩn.'
  )
  expect(targets.map(({label, number}) => [label, number])).toEqual([
    ['(i)', 'i'],
    ['(ii)', 'ii'],
    ['(iii)', 'iii'],
    ['(iv)', 'iv']
  ])
  expect(targets.flatMap(rows)).toEqual([
    ['cơ bản không còn nhà tạm', ''],
    ['thu ngân sách', 'tăng gấp đôi so với năm 2025'],
    ['hằng năm kết nạp', 'từ 3 - 4% số đảng viên'],
    ['trường đạt chuẩn', '8/10']
  ])
})

test('targets as list items, and as labelled lines without a full stop', () => {
  expect(
    inTargets('- Thu ngân sách tăng 10%/năm.\n- Trồng 50 ha rừng.').map(({number, label, subject}) => [number, label, subject])
  ).toEqual([
    [null, '-', 'Thu ngân sách'],
    [null, '-', 'Trồng']
  ])
  const lines = inTargets('(1) Thu ngân sách tăng 10%/năm\n\n(2) Tỷ lệ che phủ rừng đạt 60%')
  expect(lines.map(({number, subject, group}) => [number, subject, group])).toEqual([
    ['1', 'Thu ngân sách', null],
    ['2', 'Tỷ lệ che phủ rừng', null]
  ])
})

test('a target whose words cannot be told apart stays whole', () => {
  const [target] = inTargets('(1) Đến năm 2030, 100% hộ ở phường và 82% hộ ở xã dùng nước sạch.')
  expect(rows(target!)).toEqual([['100% hộ ở phường và 82% hộ ở xã dùng nước sạch', '']])
  expect(target!.year).toBe(2030)
  const [also] = inTargets('(1) Đến năm 2030, có 15 bác sĩ và 40 giường bệnh trên 1 vạn dân.')
  expect(rows(also!)).toEqual([['có 15 bác sĩ và 40 giường bệnh trên 1 vạn dân', '']])
  expect(also!.quantities).toHaveLength(2)
})

test('every value of a target is one of the quantities', () => {
  const [first] = facts.targets
  expect(first!.quantities.map((index) => facts.quantities[index]!.text)).toEqual(['khoảng 75 triệu đồng'])
})

test('elections in the order of the source', () => {
  expect(facts.elections.map(({body, term, seats, alternates, by, date, how}) => [body, term, seats, alternates, by, date, how])).toEqual([
    ['Ban Chấp hành Đảng bộ xã khóa II', '2025 - 2030', 27, null, 'Đại hội', null, 'elected'],
    ['Ban Thường vụ', null, 9, null, 'Ban Chấp hành Đảng bộ xã', '2025-07-11', 'elected'],
    ['Ủy ban Kiểm tra', null, 5, null, 'Ban Chấp hành Đảng bộ xã', '2025-07-11', 'elected'],
    ['Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh', null, 12, 1, 'Đại hội', null, 'elected']
  ])
  expect(facts.elections.map(({seatsText}) => plainText(seatsText)).at(-1)).toBe('12 đại biểu chính thức và 1 đại biểu dự khuyết')
})

test('officers in the order of the source', () => {
  expect(facts.officers.map(({name, post, reelected}) => [name, post, reelected])).toEqual([
    ['Trần Văn Bình', 'Bí thư Đảng ủy', true],
    ['Nguyễn Thị Hoa', 'Phó Bí thư Đảng ủy', false],
    ['Phạm Văn Khôi', 'Phó Bí thư Đảng ủy', false]
  ])
})

test('appointed bodies, with a vacancy, and an officer with a concurrent post', () => {
  const {elections, officers} = inElections(
    'Ban Thường vụ Tỉnh ủy chỉ định Ban Chấp hành Đảng bộ xã Yên Bình khóa I gồm 31 đồng chí (khuyết 02), Ban Thường vụ 11 đồng chí; đồng chí Hoàng Văn Long, Tỉnh ủy viên, giữ chức Bí thư Đảng ủy.'
  )
  expect(elections.map(({body, seats, vacant, how, by}) => [body, seats, vacant, how, by])).toEqual([
    ['Ban Chấp hành Đảng bộ xã Yên Bình khóa I', 31, 2, 'appointed', 'Ban Thường vụ Tỉnh ủy'],
    ['Ban Thường vụ', 11, null, 'appointed', 'Ban Thường vụ Tỉnh ủy']
  ])
  expect(officers.map(({name, post, concurrent}) => [name, post, concurrent])).toEqual([
    ['Hoàng Văn Long', 'Bí thư Đảng ủy', ['Tỉnh ủy viên']]
  ])
})

test('seats before their body, and a post before its name', () => {
  const {elections, officers} = inElections(
    'Đại hội đã bầu 15 đồng chí vào Ban Chấp hành Đảng bộ phường khóa III, nhiệm kỳ 2025 - 2030.\n\nBí thư Đảng ủy: đồng chí Vũ Minh Đức.'
  )
  expect(elections.map(({body, term, seats}) => [body, term, seats])).toEqual([
    ['Ban Chấp hành Đảng bộ phường khóa III', '2025 - 2030', 15]
  ])
  expect(officers.map(({name, post}) => [name, post])).toEqual([['Vũ Minh Đức', 'Bí thư Đảng ủy']])
})

test('an agenda elects nobody', () => {
  const {facts: found} = read('# A\n\n## Nội dung Đại hội\n\n(1) Bầu Ban Chấp hành khóa II; (2) Bầu Đoàn đại biểu.\n').report
  expect(found.elections).toEqual([])
  expect(found.officers).toEqual([])
})

test('facts that nobody stated are null or empty', () => {
  const {facts: found} = read('Một đoạn văn.\n').report
  expect(found).toEqual({
    event: null,
    delegates: null,
    theme: null,
    motto: null,
    quantities: [],
    equations: [],
    targets: [],
    indicators: [],
    elections: [],
    officers: []
  })
})
