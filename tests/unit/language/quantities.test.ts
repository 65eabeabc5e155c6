import fc from 'fast-check'
import {expect, test} from 'vitest'
import {numberPattern} from '../../../src/language/numbers.js'
import {readQuantities} from '../../../src/language/quantities.js'

/** Each quantity as text and the fields that are not plain. */
function found(text: string) {
  return readQuantities(text).map(({start, end, reading}) => {
    const written = text.slice(start, end)
    if ('part' in reading) return [written, reading.kind, reading.part, reading.whole]
    if (reading.kind !== 'amount') return [written, reading.kind, reading.value]
    const {min, max, scale, unit, bound, status, change, points} = reading
    const marks = [bound, status, change, points && 'points'].filter((mark) => mark && mark !== 'exact' && mark !== 'stated')
    return [written, max > min ? `${min}..${max}` : min, ...(scale === 1 ? [] : [`x${scale}`]), unit, ...marks]
  })
}

test.each([
  ['bounds', 'đạt khoảng trên 4.140 buồng', [['khoảng trên 4.140 buồng', 4140, 'buồng', 'over']]],
  ['at least', 'đạt từ 10% trở lên', [['từ 10% trở lên', 10, '%', 'at-least']]],
  ['at least, a noun between', 'hạng từ 03 sao trở lên', [['từ 03 sao trở lên', 3, 'sao', 'at-least']]],
  ['signs', 'giảm số vụ ≥ 5%', [['≥ 5%', 5, '%', 'at-least', 'down']]],
  ['nearly', 'có gần 300 hộ', [['gần 300 hộ', 300, 'hộ', 'under']]],
  [
    'a sign of multiplication is no letter',
    'rộng 12 m×8 m',
    [
      ['12 m', 12, 'm'],
      ['8 m', 8, 'm']
    ]
  ],
  [
    'a letter that becomes two in lower case',
    'Công ty İstanbul, TRÊN 12 Tỷ Đồng',
    [['TRÊN 12 Tỷ Đồng', 12, 'x1000000000', 'Đồng', 'over']]
  ],
  ['not a bound: a class', 'hoàn thành tốt nhiệm vụ trở lên đạt trên 90%', [['trên 90%', 90, '%', 'over']]],
  ['not a bound: where', 'đồng bộ trên 03 lĩnh vực', [['03', 3, null]]],
  ['not a bound: per', 'có 12 bác sĩ trên 1 vạn dân', [['12 bác sĩ trên 1 vạn dân', 12, 'bác sĩ trên 1 vạn dân']]],
  ['not a bound: a comparison', 'cao hơn 5%', [['5%', 5, '%']]],
  ['range', 'đạt từ 7 - 7,5%', [['từ 7 - 7,5%', '7..7.5', '%']]],
  ['range in words', 'từ 10% đến 11%', [['từ 10% đến 11%', '10..11', '%']]],
  [
    'range with scale',
    'khoảng 250 - 270 nghìn tỷ đồng',
    [['khoảng 250 - 270 nghìn tỷ đồng', '250..270', 'x1000000000000', 'đồng', 'about']]
  ],
  [
    'no range: falling',
    '12 - 9 điểm',
    [
      ['12', 12, null],
      ['9 điểm', 9, 'điểm']
    ]
  ],
  [
    'levels of a change',
    'tăng từ 10 đến 12%',
    [
      ['10', 10, null],
      ['12%', 12, '%']
    ]
  ],
  [
    'growth of the parts is no change of points',
    'GRDP tăng trưởng đạt 8,1%, trong đó: nông nghiệp tăng 3,9%; dịch vụ tăng 8,4%; tỷ lệ đô thị hóa tăng 2%',
    [
      ['8,1%', 8.1, '%'],
      ['3,9%', 3.9, '%', 'up'],
      ['8,4%', 8.4, '%', 'up'],
      ['2%', 2, '%', 'up', 'points']
    ]
  ],
  [
    'a rate changes by points, whatever level another clause has',
    'thu đạt 500 tỷ đồng; giảm tỷ lệ hộ nghèo 1%; thu đạt 500 tỷ đồng, tăng 8%',
    [
      ['500 tỷ đồng', 500, 'x1000000000', 'đồng'],
      ['1%', 1, '%', 'down', 'points'],
      ['500 tỷ đồng', 500, 'x1000000000', 'đồng'],
      ['8%', 8, '%', 'up']
    ]
  ],
  [
    'what was done of a plan is no rate that changed',
    'Thu ngân sách đạt 7.842 tỷ đồng, bằng 76,5% dự toán, tăng 31,2% so với cùng kỳ; kết nạp đạt 98% kế hoạch, tăng 5%; sản lượng (đạt 103%), tăng 2%',
    [
      ['7.842 tỷ đồng', 7842, 'x1000000000', 'đồng'],
      ['76,5%', 76.5, '%'],
      ['31,2%', 31.2, '%', 'up'],
      ['98%', 98, '%'],
      ['5%', 5, '%', 'up'],
      ['103%', 103, '%'],
      ['2%', 2, '%', 'up']
    ]
  ],
  ['a rate that is called one of growth', 'tỷ lệ tăng dân số 1,1%', [['1,1%', 1.1, '%']]],
  [
    'stages are numbered, not counted',
    '150 km giai đoạn 1, đợt 02, giai đoạn 5 năm, giai đoạn 2021 - 2025',
    [
      ['150 km', 150, 'km'],
      ['1', 'label', '1'],
      ['02', 'label', '02'],
      ['5 năm', 5, 'năm'],
      ['2021 - 2025', 'period', '2021/2025']
    ]
  ],
  ['two scales', 'thu 312 tỷ 500 triệu đồng', [['312 tỷ 500 triệu đồng', 312500, 'x1000000', 'đồng']]],
  [
    'three scales, and a bound',
    'chi hơn 1 tỷ 20 triệu 500 nghìn đồng/năm',
    [['hơn 1 tỷ 20 triệu 500 nghìn đồng/năm', 1020500, 'x1000', 'đồng/năm', 'over']]
  ],
  [
    'not two scales: the second is no part of the first',
    'gồm 2 triệu 3 tỷ đồng; 2 tỷ 1.500 triệu đồng; 1,2 tỷ 300 triệu đồng; 3 tỷ, 500 triệu đồng',
    [
      ['2 triệu', 2, 'x1000000', null],
      ['3 tỷ đồng', 3, 'x1000000000', 'đồng'],
      ['2 tỷ', 2, 'x1000000000', null],
      ['1.500 triệu đồng', 1500, 'x1000000', 'đồng'],
      ['1,2 tỷ', 1.2, 'x1000000000', null],
      ['300 triệu đồng', 300, 'x1000000', 'đồng'],
      ['3 tỷ', 3, 'x1000000000', null],
      ['500 triệu đồng', 500, 'x1000000', 'đồng']
    ]
  ],
  ['two scales, decimals in the second', '1 tỷ 234,5 triệu đồng', [['1 tỷ 234,5 triệu đồng', 1234.5, 'x1000000', 'đồng']]],
  ['estimate', 'ước đạt 6,5 tỷ đồng', [['6,5 tỷ đồng', 6.5, 'x1000000000', 'đồng', 'estimate']]],
  ['no estimate', 'thỏa ước số lượng 6 bản', [['6 bản', 6, 'bản']]],
  ['no estimate, the tone mark on the other letter', 'thoả ước số lượng 6 bản', [['6 bản', 6, 'bản']]],
  [
    'units, the tone mark on either letter',
    'ký 36 thỏa thuận, 08 Thoả thuận, có 3 nhà văn hoá và 5 uỷ viên',
    [
      ['36 thỏa thuận', 36, 'thỏa thuận'],
      ['08 Thoả thuận', 8, 'Thoả thuận'],
      ['3 nhà văn hoá', 3, 'nhà văn hoá'],
      ['5 uỷ viên', 5, 'uỷ viên']
    ]
  ],
  [
    'units with `i` or `y`',
    'có 12 bác sỹ, 4 kĩ sư, 7 đại lí',
    [
      ['12 bác sỹ', 12, 'bác sỹ'],
      ['4 kĩ sư', 4, 'kĩ sư'],
      ['7 đại lí', 7, 'đại lí']
    ]
  ],
  [
    'growth',
    'Thu ngân sách 12 tỷ đồng, tăng 8%',
    [
      ['12 tỷ đồng', 12, 'x1000000000', 'đồng'],
      ['8%', 8, '%', 'up']
    ]
  ],
  [
    'points',
    'Tỷ lệ che phủ 64%, tăng 1,5%',
    [
      ['64%', 64, '%'],
      ['1,5%', 1.5, '%', 'up', 'points']
    ]
  ],
  ['points in words', 'giảm 1,4 điểm phần trăm', [['1,4 điểm phần trăm', 1.4, 'điểm phần trăm', 'down', 'points']]],
  [
    'a list of counts that change',
    'giảm 05 sở, 01 tổ chức hành chính khác, 26 phòng chuyên môn trực thuộc chi cục, 34 đơn vị so với đầu nhiệm kỳ',
    [
      ['05 sở', 5, 'sở', 'down'],
      ['01 tổ chức', 1, 'tổ chức', 'down'],
      ['26 phòng chuyên môn', 26, 'phòng chuyên môn', 'down'],
      ['34 đơn vị', 34, 'đơn vị', 'down']
    ]
  ],
  [
    'no list: another count is told of',
    'tăng 60 đảng viên, 12 chi bộ được củng cố',
    [
      ['60 đảng viên', 60, 'đảng viên', 'up'],
      ['12 chi bộ', 12, 'chi bộ']
    ]
  ],
  ['fewer than', 'Chưa đến 5% số hộ', [['Chưa đến 5%', 5, '%', 'under']]],
  ['a bound of three words', 'không vượt quá 2,5%', [['không vượt quá 2,5%', 2.5, '%', 'at-most']]],
  ['a bound that has lost its space', 'đạt 90%trở lên', [['90%trở lên', 90, '%', 'at-least']]],
  ['money per hour of power', 'giá 2.500 đồng/kWh', [['2.500 đồng/kWh', 2500, 'đồng/kWh']]],
  ['per a thousand', 'còn 4,2 vụ/1.000 lao động', [['4,2 vụ/1.000 lao động', 4.2, 'vụ/1.000 lao động']]],
  [
    'how much a year is a range, not two levels',
    'Mỗi năm giảm từ 0,3 đến 0,4 điểm phần trăm',
    [['từ 0,3 đến 0,4 điểm phần trăm', '0.3..0.4', 'điểm phần trăm', 'down', 'points']]
  ],
  [
    'an estimate of a time before a comma',
    'Dự ước cả năm 2025, kim ngạch đạt 64,8 tỷ USD, tăng 3%',
    [
      ['2025', 'date', '2025'],
      ['64,8 tỷ USD', 64.8, 'x1000000000', 'USD', 'estimate'],
      ['3%', 3, '%', 'up']
    ]
  ],
  [
    'days that each say so',
    'họp ngày 07 và ngày 08/7/2026',
    [
      ['07', 'date', '2026-07-07'],
      ['08/7/2026', 'date', '2026-07-08']
    ]
  ],
  [
    'a law of a National Assembly',
    'Luật số 72/2025/QH15 ngày 16/6/2025',
    [
      ['72/2025/QH15', 'label', '72/2025/QH15'],
      ['16/6/2025', 'date', '2025-06-16']
    ]
  ],
  ['kept', 'duy trì mức 65%', [['65%', 65, '%', 'keep']]],
  ['ratio', 'có 47/88 xã', [['47/88', 'ratio', 47, 88]]],
  ['done of planned', 'đạt 312,5/280 tỷ đồng', [['312,5/280', 'ratio', 312.5, 280]]],
  ['two styles in one ratio', '1.175/1180 hộ', [['1.175/1180', 'ratio', 1175, 1180]]],
  [
    'rank',
    'PAPI xếp từ 37/63 lên 12/63',
    [
      ['37/63', 'rank', 37, 63],
      ['12/63', 'rank', 12, 63]
    ]
  ],
  ['share', 'tỷ lệ 3:1', [['3:1', 'ratio', 3, 1]]],
  ['per', 'sản lượng giảm 2%/năm', [['2%/năm', 2, '%/năm', 'down']]],
  [
    'days, year once',
    'từ ngày 24/9 đến ngày 26/9/2025',
    [
      ['24/9', 'date', '2025-09-24'],
      ['26/9/2025', 'date', '2025-09-26']
    ]
  ],
  [
    'days of two years, year once',
    'từ ngày 25/12 đến ngày 05/01/2026',
    [
      ['25/12', 'date', '2025-12-25'],
      ['05/01/2026', 'date', '2026-01-05']
    ]
  ],
  [
    'days, month once',
    'trong ngày 10, 11 và 12/7/2025',
    [
      ['10', 'date', '2025-07-10'],
      ['11', 'date', '2025-07-11'],
      ['12/7/2025', 'date', '2025-07-12']
    ]
  ],
  ['day in words', 'ngày 03 tháng 02 năm 2026', [['03 tháng 02 năm 2026', 'date', '2026-02-03']]],
  ['a day without any year', 'sáng 2/9, xã tổ chức', [['2/9', 'date', '--09-02']]],
  ['no such day', 'ngày 31/4/2025', [['31/4/2025', 'label', '31/4/2025']]],
  ['no such day, with hyphens', 'ngày 31-9-2025', [['31-9-2025', 'label', '31-9-2025']]],
  ['month', 'hết tháng 8/2025', [['8/2025', 'date', '2025-08']]],
  [
    'years',
    'giai đoạn 2021 - 2025, so với năm 2020',
    [
      ['2021 - 2025', 'period', '2021/2025'],
      ['2020', 'date', '2020']
    ]
  ],
  ['four digits that count', 'có 2000 người', [['2000 người', 2000, 'người']]],
  [
    'times',
    'lúc 14h30’, 7:30 và 14 giờ 30 phút',
    [
      ['14h30’', 'time', '14:30'],
      ['7:30', 'time', '07:30'],
      ['14 giờ 30 phút', 'time', '14:30']
    ]
  ],
  [
    'ordinals',
    'lần thứ 14, khóa 2',
    [
      ['14', 'ordinal', '14'],
      ['2', 'ordinal', '2']
    ]
  ],
  [
    'names',
    'Điều 5, Quân khu 1, Covid-19, Nghị quyết số 12-NQ/TW, Nghị định 30/2020/NĐ-CP',
    [
      ['5', 'label', '5'],
      ['1', 'label', '1'],
      ['Covid-19', 'label', 'Covid-19'],
      ['12-NQ/TW', 'label', '12-NQ/TW'],
      ['30/2020/NĐ-CP', 'label', '30/2020/NĐ-CP']
    ]
  ],
  [
    'enumeration',
    'gồm: (1) bầu; (2) họp',
    [
      ['1', 'label', '1'],
      ['2', 'label', '2']
    ]
  ],
  [
    'addresses',
    'xem https://a.vn/2025/1 và a1@b.vn',
    [
      ['https://a.vn/2025/1', 'label', 'https://a.vn/2025/1'],
      ['a1@b.vn', 'label', 'a1@b.vn']
    ]
  ]
] as const)('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

/** Words and marks of announcements, in any order. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'khoảng',
      'từ',
      'trên',
      'trở lên',
      'đến',
      '-',
      '/',
      'ngày',
      'tháng',
      'năm',
      '%',
      'tỷ',
      'đồng',
      'lúc',
      'giờ',
      '(',
      ')',
      ',',
      ';',
      '.',
      'xã',
      'số',
      'Điều',
      'h',
      'NQ/TW',
      '@a.vn',
      'tăng',
      'và',
      ':'
    ),
    fc.nat(3000).map(String),
    fc.constantFrom('1.414', '7,5', '24/9', '25/9/2025', '2021 - 2025', '2.3.1', '14h30’', '1.2.3.4,5')
  ),
  {maxLength: 30}
)

test('every number lies inside exactly one quantity, and quantities stand apart in order', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(' ', ''), (list, space) => {
      const text = list.join(space)
      const quantities = readQuantities(text)
      const numbers = [...text.matchAll(numberPattern())].map(({0: written, index}) => [index, index + written.length] as const)
      for (const [start, end] of numbers) {
        expect(quantities.filter((quantity) => quantity.start <= start && end <= quantity.end)).toHaveLength(1)
      }
      quantities.slice(1).forEach((quantity, index) => {
        expect(quantity.start).toBeGreaterThanOrEqual(quantities[index]!.end)
      })
    }),
    {numRuns: 500}
  )
})

test('long runs of digits, dashes and letters take no longer than others', () => {
  const started = Date.now()
  for (const text of [
    '1'.repeat(50_000),
    '1-'.repeat(20_000),
    `${'a'.repeat(50_000)}1`,
    '1 '.repeat(20_000),
    '1.'.repeat(20_000),
    'ngày 1, '.repeat(5000)
  ]) {
    expect(readQuantities(text).length).toBeGreaterThan(0)
  }
  expect(Date.now() - started).toBeLessThan(5000)
})
