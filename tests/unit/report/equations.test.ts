import {describe, expect, test} from 'vitest'
import {read} from './read.js'

/** Equations of Markdown, a line each: `ratio 1.482/1.646 = 90,04% (90.0365) rounded`. */
function equationsOf(markdown: string): string[] {
  const {equations, quantities} = read(`# Báo cáo\n\n${markdown}\n`).report.facts
  return equations.map(({kind, terms, result, stated, computed, holds}) => {
    const written = terms.map((index) => quantities[index]!.text).join(' ; ')
    return `${kind} ${written} = ${result === null ? stated : quantities[result]!.text} (${Number(computed.toFixed(4))}) ${holds}`
  })
}

describe('how exact a figure is', () => {
  test.each([
    ['rounded half up', 'Có 739/741 đơn được giải quyết, đạt 99,7%.', 'rounded'],
    ['exact', 'Có 351/540 trường đạt chuẩn, bằng 65%.', true],
    ['cut to its digits', 'Có 2/3 số đội hoàn thành, đạt 66,6%.', 'rounded'],
    ['one step beyond', 'Có 739/741 đơn được giải quyết, đạt 99,8%.', false],
    ['about', 'Xã có 40.030 hộ, trong đó 31.838 hộ ở nông thôn, chiếm khoảng 79,5%.', 'rounded'],
    ['about, but far away', 'Xã có 40.030 hộ, trong đó 31.838 hộ ở nông thôn, chiếm khoảng 75%.', false],
    ['over', 'Có 1.789/2.800 trạm tự động, đạt trên 63%.', 'rounded'],
    ['not over', 'Có 1.789/2.800 trạm tự động, đạt trên 64%.', false],
    ['nearly', 'Có 1.789/2.800 trạm tự động, đạt gần 64%.', 'rounded'],
    ['not nearly', 'Có 1.789/2.800 trạm tự động, đạt gần 63%.', false],
    ['counts are exact', 'Bầu 33 đồng chí, gồm 25 nam và 9 nữ.', false],
    ['measures are rounded', 'Nâng cấp 33 km đường, gồm 25 km đường xã và 9 km đường thôn.', 'rounded'],
    ['more than their rounding', 'Nâng cấp 33 km đường, gồm 25 km đường xã và 10 km đường thôn.', false],
    ['an estimate is exact', 'Thu ngân sách ước đạt 12,6 tỷ đồng, bằng 63% dự toán (20 tỷ đồng).', true]
  ])('%s: %s', (_, sentence, holds) => {
    expect(read(`# Báo cáo\n\n${sentence}\n`).report.facts.equations.map((equation) => equation.holds)).toEqual([holds])
  })

  test('the computed value has the unit of the result, scale applied', () => {
    expect(equationsOf('Giải ngân 5.428 tỷ đồng, gồm 4.219,5 tỷ đồng của chương trình A và 1.208,4 tỷ đồng của chương trình B.')).toEqual([
      'sum 4.219,5 tỷ đồng ; 1.208,4 tỷ đồng = 5.428 tỷ đồng (5427900000000) rounded'
    ])
  })

  test('scales are multiplied before figures are compared', () => {
    expect(equationsOf('Tổng đàn đạt 3.215 nghìn con, tăng 215 nghìn con so với 3 triệu con năm 2020.')).toEqual([
      'change 3 triệu con ; 3.215 nghìn con = 215 nghìn con (215000) true'
    ])
    expect(equationsOf('Thu nhập đi từ 38 lên 57 triệu đồng, gấp 1,5 lần.')).toEqual(['ratio 57 triệu đồng ; 38 = 1,5 lần (1.5) true'])
  })
})

describe('what belongs together', () => {
  test('one sentence may hold several', () => {
    expect(
      equationsOf(
        'Thu ngân sách đạt 9.450 tỷ đồng, bằng 63% dự toán năm (15.000 tỷ đồng), tăng 26% so với cùng kỳ (7.500 tỷ đồng). Trong tổng thu, thu nội địa 8.316 tỷ đồng, chiếm 88%; thu xuất nhập khẩu 1.134 tỷ đồng, chiếm 12%.'
      )
    ).toEqual([
      'ratio 9.450 tỷ đồng ; 15.000 tỷ đồng = 63% (63) true',
      'change 7.500 tỷ đồng ; 9.450 tỷ đồng = 26% (26) true',
      'ratio 8.316 tỷ đồng ; 9.450 tỷ đồng = 88% (88) true',
      'sum 8.316 tỷ đồng ; 1.134 tỷ đồng = 9.450 tỷ đồng (9450000000000) true',
      'ratio 1.134 tỷ đồng ; 9.450 tỷ đồng = 12% (12) true'
    ])
  })

  test('a change in percent restates one in counts', () => {
    expect(equationsOf('Xảy ra 214 vụ, giảm 36 vụ so với cùng kỳ (250 vụ), tương ứng giảm 14,4%.')).toEqual([
      'change 250 vụ ; 214 vụ = 36 vụ (36) true',
      'change 250 vụ ; 214 vụ = 14,4% (14.4) true'
    ])
  })

  test('ranks rise when their numbers fall', () => {
    expect(equationsOf('Chỉ số PCI xếp hạng 18/63, tăng 14 bậc so với hạng 32/63 của năm 2020.')).toEqual([
      'change 32/63 ; 18/63 = 14 bậc (14) true'
    ])
    expect(equationsOf('SIPAS giảm từ hạng 9/63 năm 2022 xuống hạng 17/63 năm 2024, tức là tụt 7 bậc.')).toEqual([
      'change 9/63 ; 17/63 = 7 bậc (8) false'
    ])
  })

  test('a period is counted by its years', () => {
    expect(equationsOf('Giai đoạn 2021 - 2025 xây 1.000 căn nhà, bình quân mỗi năm 200 căn.')).toEqual([
      'mean 1.000 căn nhà = 200 căn (200) true'
    ])
    expect(equationsOf('Nhiệm kỳ 2020 - 2025 xây 1.000 căn nhà, bình quân mỗi năm 210 căn.')).toEqual([
      'mean 1.000 căn nhà = 210 căn (200) false'
    ])
  })

  test('nothing is stated where the period is not said', () => {
    expect(equationsOf('Đã kết nạp 9.964 đảng viên, bình quân mỗi năm kết nạp 2.166 đảng viên.')).toEqual([])
  })

  test('nothing is stated where units differ', () => {
    expect(equationsOf('Khởi tố 07 vụ/13 bị can; cử 179 đoàn, gồm 1.623 người và 20 phiên dịch.')).toEqual([])
  })
})

describe('between a line and its list', () => {
  test('items are parts of the whole that opens them', () => {
    expect(
      equationsOf('Bổ sung dự toán 486.750 triệu đồng, gồm:\n\n- Chi đầu tư: 312.400 triệu đồng.\n- Chi thường xuyên: 174.350 triệu đồng.')
    ).toEqual(['sum 312.400 triệu đồng ; 174.350 triệu đồng = 486.750 triệu đồng (486750000000) true'])
  })

  test('labelled paragraphs too; what is nested in them is no part', () => {
    expect(
      equationsOf(
        'Phân bổ 300 triệu đồng cho hai xã, cụ thể:\n\na) Xã Đông: 180 triệu đồng, làm 9,5 km đường.\n\n- Trong đó vốn huyện 60 triệu đồng.\n\nb) Xã Tây: 130 triệu đồng.'
      )
    ).toEqual(['sum 180 triệu đồng ; 130 triệu đồng = 300 triệu đồng (310000000) false'])
  })

  test('an item without a figure leaves the list open', () => {
    expect(equationsOf('Tổng số 120 hồ sơ, gồm:\n\n- Đất đai: 80 hồ sơ;\n- Hộ tịch: 30 hồ sơ;\n- Các lĩnh vực khác.')).toEqual([])
  })

  test('`trong đó` asks for no sum', () => {
    expect(equationsOf('Tổng số 120 hồ sơ, trong đó:\n\n- Đất đai: 80 hồ sơ;\n- Hộ tịch: 30 hồ sơ.')).toEqual([])
  })

  test('shares in items', () => {
    expect(
      equationsOf('Cơ cấu kinh tế năm 2025:\n\n- Nông nghiệp: 20%;\n- Công nghiệp: 35%;\n- Dịch vụ: 44%;\n- Thuế sản phẩm: 5%.')
    ).toEqual(['sum 20% ; 35% ; 44% ; 5% = 100 (104) false'])
  })
})

describe('across sections', () => {
  const section = (title: string, text: string): string => `## ${title}\n\n${text}\n\n`
  const two = (reached: string, missed: string): string[] => equationsOf(section('1. Kết quả', reached) + section('2. Hạn chế', missed))

  test('targets reached and missed', () => {
    expect(
      two(
        'Trong tổng số 20 chỉ tiêu chủ yếu, đã thực hiện đạt và vượt 18 chỉ tiêu.',
        'Trong 20 chỉ tiêu chủ yếu, còn 02 chỉ tiêu chưa đạt.'
      )
    ).toEqual(['sum 18 chỉ tiêu ; 02 chỉ tiêu = 20 chỉ tiêu (20) true'])
  })

  test('one of two wholes is wrong', () => {
    expect(two('Trong 20 chỉ tiêu chủ yếu, đạt và vượt 18 chỉ tiêu.', 'Trong 21 chỉ tiêu chủ yếu, còn 02 chỉ tiêu chưa đạt.')).toEqual([
      'sum 18 chỉ tiêu ; 02 chỉ tiêu = 21 chỉ tiêu (20) false'
    ])
  })

  test('targets of two kinds are not mixed', () => {
    expect(two('Trong 15 chỉ tiêu kinh tế, đạt và vượt 14 chỉ tiêu.', 'Trong 10 chỉ tiêu xã hội, còn 02 chỉ tiêu chưa đạt.')).toEqual([])
  })

  test('in one sentence, with the missed ones in brackets', () => {
    expect(equationsOf('Trong 18 chỉ tiêu, có 16 chỉ tiêu đạt và vượt (02 chỉ tiêu chưa đạt).')).toEqual([
      'sum 16 chỉ tiêu ; 02 chỉ tiêu = 18 chỉ tiêu (18) true'
    ])
  })
})

describe('tables', () => {
  const table = (...rows: readonly string[]): string[] => equationsOf(rows.map((row) => `| ${row} |`).join('\n'))

  test('a row of totals and a column of percentages', () => {
    expect(
      table(
        'TT | Nguồn thu | Dự toán (triệu đồng) | Thực hiện (triệu đồng) | Tỷ lệ',
        '--- | --- | --- | --- | ---',
        '1 | Thuế | 6.000 | 3.300 | 55%',
        '2 | Đất | 12.000 | 8.100 | 68,5%',
        '3 | Khác | 2.000 | 1.200 | 60%',
        ' | Tổng cộng | 20.000 | 12.500 | 62,5%'
      ).map((line) => line.replace(/ \(.*\)/, ''))
    ).toEqual([
      'ratio 3.300 ; 6.000 = 55% true',
      'ratio 8.100 ; 12.000 = 68,5% false',
      'ratio 1.200 ; 2.000 = 60% true',
      'sum 6.000 ; 12.000 ; 2.000 = 20.000 true',
      'sum 3.300 ; 8.100 ; 1.200 = 12.500 false',
      'ratio 12.500 ; 20.000 = 62,5% true'
    ])
  })

  test('groups are added, and not their parts again', () => {
    expect(
      table(
        'TT | Đơn vị | Số đảng viên',
        '--- | --- | ---',
        'I | Khối xã | 120',
        '1 | Xã A | 70',
        '2 | Xã B | 50',
        'II | Khối cơ quan | 80',
        ' | Tổng cộng | 200'
      )
    ).toEqual(['sum 120 ; 80 = 200 (200) true'])
  })

  test('a column of totals', () => {
    expect(
      table('Thôn | Tổng số | Nam | Nữ', '--- | --- | --- | ---', 'Một | 30 | 14 | 16', 'Hai | 42 | 20 | 22', 'Ba | 25 | 12 | 14').map(
        (line) => line.replace(/ \(.*\)/, '')
      )
    ).toEqual(['sum 14 ; 16 = 30 true', 'sum 20 ; 22 = 42 true', 'sum 12 ; 14 = 25 false'])
  })

  test('columns that are no parts of the total are left alone', () => {
    expect(
      table(
        'Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo (%)',
        '--- | --- | --- | ---',
        'A | 300 | 12 | 4',
        'B | 420 | 21 | 5',
        'C | 250 | 10 | 4'
      )
    ).toEqual(['ratio 12 ; 300 = 4 (4) true', 'ratio 21 ; 420 = 5 (5) true', 'ratio 10 ; 250 = 4 (4) true'])
  })

  test('means and ranks are not added', () => {
    expect(table('Xã | Năng suất (tạ/ha) | Xếp hạng', '--- | --- | ---', 'A | 60 | 1', 'B | 62 | 2', 'Toàn xã | 61 | ')).toEqual([])
  })
})

test('the text tells the sum of a row, and compares two of its years', () => {
  expect(
    equationsOf(
      '| Chỉ tiêu | Đơn vị tính | Năm 2024 | Năm 2025 |\n| --- | --- | --- | --- |\n| Thu ngân sách trên địa bàn | tỷ đồng | 97,2 | 112,5 |\n| Doanh nghiệp thành lập mới | doanh nghiệp | 45 | 52 |\n\nSo với năm 2024, thu ngân sách năm 2025 tăng 15,7%. Phường có 97 doanh nghiệp thành lập mới.'
    ).map((line) => line.replace(/ \(.*\)/, ''))
  ).toEqual(['change 97,2 ; 112,5 = 15,7% rounded', 'sum 45 ; 52 = 97 doanh nghiệp true'])
})
