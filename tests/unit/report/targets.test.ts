import {describe, expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {factsUnder, toldRows} from './told.js'

const targets = (text: string, heading = 'Các chỉ tiêu chủ yếu') => factsUnder(heading, text).targets
const values = (text: string) => {
  const facts = factsUnder('Các chỉ tiêu chủ yếu', text)
  return facts.targets.map(({quantities}) => quantities.map((index) => facts.quantities[index]!.text))
}

describe('rows are named by what is aimed at', () => {
  test.each([
    [
      'Hằng năm có trên 90% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên.',
      'tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên → trên 90%'
    ],
    ['Đến năm 2030, toàn tỉnh có 3.000 căn nhà ở xã hội.', 'căn nhà ở xã hội → 3.000'],
    ['Có 16 bác sĩ và 38 giường bệnh trên 1 vạn dân.', 'Có 16 bác sĩ và 38 giường bệnh trên 1 vạn dân → '],
    [
      'Mỗi năm giảm từ 0,3 - 0,4 điểm phần trăm tỷ lệ hộ nghèo (theo chuẩn giai đoạn 2026 - 2030).',
      'tỷ lệ hộ nghèo (theo chuẩn giai đoạn 2026 - 2030) → giảm từ 0,3 - 0,4 điểm phần trăm'
    ],
    [
      'Năm 2030, trên 95% rác đô thị và khoảng 85% rác nông thôn được xử lý.',
      'trên 95% rác đô thị và khoảng 85% rác nông thôn được xử lý → '
    ],
    ['Giữ vững 14,8 triệu ha rừng.', 'rừng → Giữ vững 14,8 triệu ha'],
    ['Mỗi tỉnh có từ 02 mô hình trở lên vào năm 2028.', 'Mỗi tỉnh có từ 02 mô hình trở lên vào năm 2028 → '],
    ['Kim ngạch xuất khẩu năm 2030 gấp 2 lần năm 2025.', 'Kim ngạch xuất khẩu năm 2030 → gấp 2 lần năm 2025'],
    ['Tỷ lệ hộ nghèo còn dưới 2%.', 'Tỷ lệ hộ nghèo → còn dưới 2%'],
    ['100% hộ dân dùng nước hợp vệ sinh, ít nhất 70% dùng nước sạch.', '100% hộ dân dùng nước hợp vệ sinh, ít nhất 70% dùng nước sạch → '],
    ['Thu nhập bình quân đầu người 01 tháng đạt khoảng 5,4 triệu đồng.', 'Thu nhập bình quân đầu người 01 tháng → khoảng 5,4 triệu đồng'],
    [
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi còn dưới 14%.',
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi → còn dưới 14%'
    ],
    ['Tuổi thọ trung bình của người dân đạt trên 75 tuổi.', 'Tuổi thọ trung bình của người dân → trên 75 tuổi'],
    ['Tuổi đời cấp ủy khóa mới còn dưới 45 tuổi.', 'Tuổi đời cấp ủy khóa mới → còn dưới 45 tuổi'],
    ['Kéo giảm tai nạn giao thông cả 3 tiêu chí ≥ 5%.', 'Kéo giảm tai nạn giao thông cả 3 tiêu chí → ≥ 5%']
  ])('%s', (text, ...expected) => {
    expect(targets(`(1) ${text}`).flatMap(toldRows)).toEqual(expected)
  })
})

test('the values of a target are all that its words state, what leads to them apart', () => {
  expect(
    values(
      '- 100% hộ dùng nước hợp vệ sinh, ít nhất 70% dùng nước sạch.\n- Thu nhập 01 tháng đạt khoảng 5,4 triệu đồng.\n- Tai nạn giảm bình quân 5%/năm, không quá 42 vụ.\n- Không để phát sinh điểm nóng.'
    )
  ).toEqual([['100%', 'ít nhất 70%'], ['khoảng 5,4 triệu đồng'], ['5%/năm', 'không quá 42 vụ'], []])
})

test('direction, year, period, yearly', () => {
  const read = targets(
    '- Thu ngân sách tăng 12%/năm.\n- Tốc độ tăng trưởng đạt 10%.\n- Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2026 - 2030 giảm 2%.\n- Vốn đầu tư giai đoạn 2026 - 2030 đạt 50 tỷ đồng.\n- Thu nhập gấp 1,8 lần năm 2025.\n- Thu nhập đạt 85 triệu đồng/người/năm.\n- Đến hết năm 2027, 100% chi bộ dùng sổ tay điện tử.\n- Duy trì 100% xã đạt chuẩn.'
  )
  expect(read.map(({direction, year, period, perYear}) => [direction, year, period, perYear])).toEqual([
    ['up', null, null, true],
    [null, null, null, false],
    ['down', null, null, false],
    [null, null, '2026 - 2030', false],
    ['up', null, null, false],
    [null, null, null, false],
    [null, 2027, null, false],
    ['keep', null, null, false]
  ])
})

test('what a sentence says before its enumeration holds for all of it', () => {
  const read = targets('Phấn đấu đến năm 2030: a) thu nhập đạt 85 triệu đồng; b) giảm hộ nghèo 1%/năm; c) 100% hộ có điện.')
  expect(read.map(({number, label, subject, year}) => [number, label, subject, year])).toEqual([
    ['a', 'a)', 'thu nhập', 2030],
    ['b', 'b)', 'giảm hộ nghèo', 2030],
    ['c', 'c)', 'hộ có điện', 2030]
  ])
  expect(targets('Đạt các mức: (1) 5 km; (4) 7 km.')).toHaveLength(1)
})

test('shares that stand in items are one target', () => {
  const read = targets(
    '(3) Cơ cấu kinh tế đến năm 2030:\n\n- Nông nghiệp 12 - 13%;\n- Dịch vụ từ 47% trở lên.\n\n(4) Thu ngân sách đạt 50 tỷ đồng.'
  )
  expect(read.map(({number, subject, year}) => [number, subject, year])).toEqual([
    ['3', 'Cơ cấu kinh tế đến năm 2030', 2030],
    ['4', 'Thu ngân sách', null]
  ])
  expect(toldRows(read[0]!)).toEqual(['Nông nghiệp → 12 - 13%', 'Dịch vụ → từ 47% trở lên'])
  expect(targets('(1) Về kinh tế:\n\n- Thu ngân sách đạt 50 tỷ đồng.\n- Xuất khẩu đạt 2 triệu USD.').map(({label}) => label)).toEqual([
    '-',
    '-'
  ])
})

describe('tables', () => {
  const two =
    '| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Mục tiêu năm 2030 |\n|:-:|---|:-:|--:|--:|\n| I | Kinh tế | | | |\n| 1 | Thu ngân sách | tỷ đồng | 128 | trên 220 |\n| 2 | Tỷ lệ hộ nghèo | % | 2,4 | dưới 1 |'

  test('a row a target, a column of a year a value', () => {
    const read = targets(two)
    expect(read.map(({number, subject, year}) => [number, subject, year])).toEqual([
      ['1', 'Thu ngân sách', null],
      ['2', 'Tỷ lệ hộ nghèo', null]
    ])
    expect(read.map(toldRows)).toEqual([
      ['Kế hoạch năm 2026 → 128 tỷ đồng', 'Mục tiêu năm 2030 → trên 220 tỷ đồng'],
      ['Kế hoạch năm 2026 → 2,4 %', 'Mục tiêu năm 2030 → dưới 1 %']
    ])
    expect(values(two)).toEqual([
      ['128', 'trên 220'],
      ['2,4', 'dưới 1']
    ])
  })

  test('what was reached is no target; the only column of a year gives it', () => {
    const read = targets(
      '| STT | Tên chỉ tiêu | ĐVT | Thực hiện 2025 | Năm 2030 |\n|---|---|---|---|---|\n| 1. | Tỷ lệ che phủ rừng | % | 48 | 50 |\n| 2. | Hộ nghèo | | 5 | cơ bản không còn |'
    )
    expect(read.map(({number, label, year, quantities}) => [number, label, year, quantities.length])).toEqual([
      ['1', '1.', 2030, 1],
      ['2', '2.', 2030, 0]
    ])
    expect(read.flatMap(toldRows)).toEqual(['Tỷ lệ che phủ rừng → 50 %', 'Hộ nghèo → cơ bản không còn'])
  })

  test('outside a section of targets a table has none', () => {
    expect(targets(two, 'Kết quả thực hiện')).toEqual([])
  })
})

describe('without a section of targets', () => {
  test('a lead-in sentence that says so', () => {
    const read = targets('Phấn đấu đến năm 2030: (1) thu nhập đạt 90 triệu đồng/người; (2) không còn nhà tạm.', 'Tình hình')
    expect(read.map(({number, year}) => [number, year])).toEqual([
      ['1', 2030],
      ['2', 2030]
    ])
  })

  test('items below a line that leads to targets', () => {
    const read = targets(
      'Đại hội đề ra một số chỉ tiêu chủ yếu sau:\n\n- Thu ngân sách tăng 12%/năm.\n- Tỷ lệ hộ nghèo còn dưới 2%.\n\nSau đó là đoạn khác có 5 con số.',
      'Tình hình'
    )
    expect(read.map(({subject}) => subject)).toEqual(['Thu ngân sách', 'Tỷ lệ hộ nghèo'])
  })

  test.each([
    'Đại hội thảo luận các nội dung: (1) Báo cáo chính trị; (2) Bầu 33 đồng chí.',
    'Thu ngân sách năm 2025 đạt 50 tỷ đồng. Tỷ lệ hộ nghèo còn 2%.'
  ])('none in: %s', (text) => {
    expect(targets(text, 'Tình hình')).toEqual([])
  })
})

test('children hold every name and value, so that a table finds them', () => {
  for (const target of targets(
    '(3) Cơ cấu:\n\n- A 12%;\n- B 88%.\n\n| TT | Chỉ tiêu | ĐVT | Năm 2030 |\n|---|---|---|---|\n| 1 | Rừng | ha | 50 |'
  )) {
    const words = plainText(target.children)
    for (const {name, value} of target.parts) {
      expect(words).toContain(plainText(name))
      expect(words).toContain(plainText(value))
    }
  }
})

describe('fields of targets', () => {
  const text =
    'a) Về xây dựng Đảng: (1) Hằng năm, 90% tổ chức đảng hoàn thành tốt nhiệm vụ; (2) Kết nạp từ 400 đến 450 đảng viên trong nhiệm kỳ.'
  test('what a paragraph enumerates after its field are targets of their own', () => {
    const told = targets(`${text}\n\nb) Về kinh tế: (3) Thu ngân sách đạt 500 tỷ đồng; (4) Thu nhập đạt 110 triệu đồng/người vào năm 2030.`)
    expect(told.map(({number, perYear, year}) => [number, perYear, year])).toEqual([
      ['1', true, null],
      ['2', false, null],
      ['3', false, null],
      ['4', false, 2030]
    ])
  })

  test('headings that name them', () => {
    for (const heading of [
      'MỤC TIÊU, CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2025-2030',
      'Một số mục tiêu, chỉ tiêu chủ yếu đến năm 2030',
      'Chỉ tiêu cụ thể giai đoạn 2026 - 2030'
    ])
      expect(targets(text, heading).map(({number}) => number)).toEqual(['1', '2'])
  })

  test('a section of another role among them has none', () => {
    const told = targets(
      '### 1. Mục tiêu tổng quát\n\n(1) Xây dựng 3 xã nông thôn mới.\n\n### 2. Chỉ tiêu cụ thể\n\n(2) Thu ngân sách đạt 500 tỷ đồng.',
      'Mục tiêu, chỉ tiêu cụ thể'
    )
    expect(told.map(({number}) => number)).toEqual(['2'])
  })

  test('a year or `mỗi năm` of a later clause is not of the first', () => {
    const [told] = targets('(1) Xây mới 200 căn nhà; mỗi năm đón 5.000 lượt khách, đến năm 2028 đón 7.000 lượt khách.')
    expect([told!.year, told!.perYear]).toEqual([null, false])
    const [all] = targets('(1) Đến năm 2030, tỷ lệ đô thị hóa đạt 36%; tỷ lệ che phủ rừng đạt 64%.')
    expect(all!.year).toBe(2030)
  })
})
