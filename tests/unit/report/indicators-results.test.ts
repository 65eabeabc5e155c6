import {describe, expect, test} from 'vitest'
import {indicatorLines, reached} from './indicator-lines.js'

describe('a value after its name', () => {
  test.each([
    ['Tỷ lệ hộ nghèo năm 2024 còn 3,1%.', ['poverty 2024 actual 3,1%']],
    ['Năm 2024, tỷ lệ hộ nghèo toàn tỉnh còn 3,1%.', ['poverty 2024 actual 3,1%']],
    ['Đến hết năm 2024, TỶ LỆ HỘ NGHÈO đa chiều giảm xuống còn 3,1%.', ['poverty 2024 actual 3,1%']],
    ['Tỷ lệ hộ nghèo và cận nghèo ở mức 5% số hộ.', ['poverty-and-near-poverty 2025* actual 5%']],
    ['Hộ nghèo còn 3,1%, giảm 1,4 điểm phần trăm.', ['poverty 2025* actual 3,1%']],
    ['Tỉ lệ che phủ rừng vào năm 2025 ước đạt 64,5%.', ['forest-cover 2025 estimate 64,5%']],
    ['Dự kiến năm 2025, tỷ lệ đô thị hoá đạt 30%.', ['urbanisation 2025 estimate 30%']],
    ['Tỷ lệ đô thị hóa: 30% (năm 2024).', ['urbanisation 2024 actual 30%']],
    [
      'Tổng thu ngân sách nhà nước trên địa bàn giai đoạn 2021 - 2025 ước đạt 49.780 tỷ đồng.',
      ['budget-revenue 2021/2025 estimate 49.780 tỷ đồng']
    ],
    ['Quy mô GRDP năm 2024 theo giá hiện hành đạt 98,5 nghìn tỷ đồng.', ['grdp 2024 actual 98,5 nghìn tỷ đồng']],
    ['Chỉ số phát triển con người (HDI) năm 2024 đạt 0,71.', ['hdi 2024 actual 0,71']],
    ['Bình quân mỗi năm, tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt trên 90%.', ['party-cells-good 2020/2025* actual trên 90%']],
    [
      'Tỷ lệ trường học đạt chuẩn quốc gia là 317 trường, chiếm 48,9%.',
      ['schools-standard 2025* actual 317 trường', 'schools-standard 2025* actual 48,9%']
    ],
    ['Số bác sỹ trên 1 vạn dân năm 2024 đạt 11,5.', ['doctors 2024 actual 11,5']],
    ['Chỉ số PCI năm 2024 xếp thứ 18/63.', ['pci 2024 actual 18/63']],
    ['Tỷ lệ hồ sơ trực tuyến tính đến ngày 30/6/2025 đạt 81,7%.', ['online-dossiers 2025-06 actual 81,7%']]
  ])('%s', (text, lines) => {
    expect(reached(text)).toEqual(lines)
  })
})

describe('a value amid its name or before it', () => {
  test.each([
    ['Hết năm 2024, toàn tỉnh có 106/175 xã đạt chuẩn nông thôn mới.', ['new-rural-communes 2024 actual 106/175']],
    [
      'Năm 2024 có 118/131 xã đạt chuẩn nông thôn mới, đạt 90,1%.',
      ['new-rural-communes 2024 actual 118/131', 'new-rural-communes 2024 actual 90,1%']
    ],
    [
      'Có 28/175 xã đạt chuẩn nông thôn mới nâng cao và 10/175 xã đạt chuẩn nông thôn mới kiểu mẫu.',
      ['new-rural-communes-advanced 2025* actual 28/175', 'new-rural-communes-model 2025* actual 10/175']
    ],
    ['Đến năm 2025, 100% chất thải nguy hại được thu gom, xử lý.', ['hazardous-waste-treated 2025 actual 100%']],
    [
      'Đã kết nạp được 9.964 đảng viên, bình quân mỗi năm kết nạp được 2.166 đảng viên.',
      ['new-party-members 2020/2025* actual 9.964 đảng viên', 'new-party-members-per-year 2020/2025* actual 2.166 đảng viên']
    ],
    [
      'Trong 5 năm kết nạp 8.920 đảng viên, bình quân 1.784 đảng viên mỗi năm.',
      ['new-party-members 2021/2025* actual 8.920 đảng viên', 'new-party-members-per-year 2020/2025* actual 1.784 đảng viên']
    ],
    ['Giải quyết việc làm mới cho 85,1 nghìn lao động.', ['new-jobs 2020/2025* actual 85,1 nghìn lao động']],
    [
      'Ước tính có 11,5 bác sĩ và 34 giường bệnh/1 vạn dân.',
      ['doctors 2025* estimate 11,5 bác sĩ', 'hospital-beds 2025* estimate 34 giường bệnh/1 vạn dân']
    ],
    [
      'Năm 2025 ước đón 5,4 triệu lượt khách, gấp 3 lần năm 2021 (1,8 triệu lượt khách).',
      ['tourists 2021 actual 1,8 triệu lượt khách', 'tourists 2025 estimate 5,4 triệu lượt khách']
    ],
    ['Trên 76% dân số trưởng thành có tài khoản thanh toán điện tử.', ['adults-with-account 2025* actual Trên 76%']],
    ['Đảng bộ xã có 41 chi bộ với 932 đảng viên.', ['party-members 2025* actual 932 đảng viên']],
    ['Đã công nhận 231 sản phẩm OCOP từ 03 sao trở lên.', ['ocop-products 2025* actual 231 sản phẩm']],
    [
      'Giải quyết 739/741 đơn khiếu nại, tố cáo thuộc thẩm quyền, đạt 99,7%.',
      ['complaints-resolved 2025* actual 739/741', 'complaints-resolved 2025* actual 99,7%']
    ]
  ])('%s', (text, lines) => {
    expect(reached(text)).toEqual(lines)
  })
})

describe('an indicator over time in one sentence', () => {
  test.each([
    [
      'GRDP bình quân đầu người tăng từ 44,2 triệu đồng năm 2020 dự ước tăng lên 71,1 triệu đồng năm 2025, tương đương tăng từ 1.917 USD lên 2.900 USD.',
      [
        'grdp-per-head 2020 actual 44,2 triệu đồng',
        'grdp-per-head 2025 estimate 71,1 triệu đồng',
        'grdp-per-head 2020* actual 1.917 USD',
        'grdp-per-head 2025* estimate 2.900 USD'
      ]
    ],
    [
      'Hộ nghèo đa chiều từ 6,35% đầu nhiệm kỳ giảm còn 1,85% vào cuối năm 2025.',
      ['poverty 2020* actual 6,35%', 'poverty 2025 actual 1,85%']
    ],
    ['Tỷ lệ hộ nghèo năm 2020 là 5,2%, năm 2024 còn 2,4%.', ['poverty 2020 actual 5,2%', 'poverty 2024 actual 2,4%']],
    [
      'Tỷ lệ che phủ rừng năm 2025 là 48,7%, tăng 1,2 điểm phần trăm so với năm 2020 (47,5%).',
      ['forest-cover 2020 actual 47,5%', 'forest-cover 2025 actual 48,7%']
    ],
    [
      'Thu nhập bình quân đầu người năm 2024 đạt 52 triệu đồng, gấp 1,3 lần năm 2020 (40 triệu đồng).',
      ['income-per-head 2020 actual 40 triệu đồng', 'income-per-head 2024 actual 52 triệu đồng']
    ],
    [
      'GRDP bình quân đầu người năm 2025 ước đạt 82,4 triệu đồng, cao hơn 27,9 triệu đồng so với mức 54,5 triệu đồng của năm 2020.',
      ['grdp-per-head 2020 actual 54,5 triệu đồng', 'grdp-per-head 2025 estimate 82,4 triệu đồng']
    ],
    [
      'Tốc độ tăng GRDP bình quân giai đoạn 2021 - 2025 ước đạt 8,2%/năm, trong khi giai đoạn 2016 - 2020 là 7,4%/năm.',
      ['grdp-growth 2016/2020 actual 7,4%/năm', 'grdp-growth 2021/2025 estimate 8,2%/năm']
    ],
    ['Chỉ số PAPI từ 37/63 năm 2020 lên 12/63 năm 2024.', ['papi 2020 actual 37/63', 'papi 2024 actual 12/63']],
    [
      'Tỷ lệ hộ nghèo giảm bình quân 1,2%/năm, đến cuối năm 2024 còn 1,85%.',
      ['poverty-fall 2020/2025* actual 1,2%/năm', 'poverty 2024 actual 1,85%']
    ],
    [
      'Thu nhập bình quân đầu người tăng 1,5 lần so với năm 2020, năm 2024 đạt 60 triệu đồng.',
      ['income-per-head 2024 actual 60 triệu đồng']
    ],
    [
      'Kim ngạch xuất khẩu năm 2024 đạt 1,26 tỷ USD, tăng bình quân 12,4%/năm.',
      ['exports 2024 actual 1,26 tỷ USD', 'exports-growth 2020/2025* actual 12,4%/năm']
    ]
  ])('%s', (text, lines) => {
    expect(reached(text).sort()).toEqual([...lines].sort())
  })
})

describe('what is said around', () => {
  test.each([
    [
      'Cơ cấu kinh tế năm 2024: nông, lâm, thủy sản 18,6%; công nghiệp - xây dựng 39,3%; dịch vụ 36,9%.',
      [
        'grdp-share-agriculture 2024 actual 18,6%',
        'grdp-share-industry-construction 2024 actual 39,3%',
        'grdp-share-services 2024 actual 36,9%'
      ]
    ],
    [
      'Cơ cấu lao động năm 2024: nông nghiệp 30%; dịch vụ 41%.',
      ['labour-share-agriculture 2024 actual 30%', 'labour-share-services 2024 actual 41%']
    ],
    [
      'Thu ngân sách nhà nước trên địa bàn 5 năm đạt 49.780 tỷ đồng. Trong đó thu nội địa 16.323 tỷ đồng, bình quân hằng năm tăng 8,03%.',
      [
        'budget-revenue 2021/2025* actual 49.780 tỷ đồng',
        'domestic-revenue 2021/2025* actual 16.323 tỷ đồng',
        'domestic-revenue-growth 2020/2025* actual 8,03%'
      ]
    ],
    [
      'Hết năm 2024 có 106/175 xã đạt chuẩn nông thôn mới. Có 28/175 xã đạt chuẩn nông thôn mới nâng cao.',
      ['new-rural-communes 2024 actual 106/175', 'new-rural-communes-advanced 2024* actual 28/175']
    ],
    [
      'Lao động qua đào tạo đạt 72%, trong đó có văn bằng, chứng chỉ 33,5%.',
      ['trained-labour 2025* actual 72%', 'certified-labour 2025* actual 33,5%']
    ],
    [
      'Cơ cấu kinh tế năm 2024:\n\n- Nông nghiệp: 18,6%\n- Dịch vụ: 36,9%',
      ['grdp-share-agriculture 2024* actual 18,6%', 'grdp-share-services 2024* actual 36,9%']
    ]
  ])('%s', (text, lines) => {
    expect(reached(text)).toEqual(lines)
  })
})

describe('no value: a change, a plan, another place, another thing', () => {
  test.each([
    ['Tỷ lệ che phủ rừng tăng 1,5% so với năm 2020.'],
    ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) tăng 33 bậc so với năm 2020.'],
    ['Tỷ lệ che phủ rừng đạt 98% kế hoạch.'],
    ['12 xã có tỷ lệ hộ nghèo trên 20%.'],
    ['Tỷ lệ đô thị hóa bằng 80% mức bình quân chung của cả nước.'],
    ['Tỷ lệ hộ nghèo cả nước còn 1,9%.'],
    ['Tập trung nguồn lực để tỷ lệ hộ nghèo còn 1%.'],
    ['Tỷ lệ hộ nghèo tại xã Bản Mạ còn 12%.'],
    ['Ở các xã vùng cao, tỷ lệ hộ nghèo còn 30%.'],
    ['Tỷ lệ lao động qua đào tạo đạt 50% ở các xã biên giới.'],
    ['Tỷ lệ hộ nghèo và tỷ lệ trẻ thấp còi còn 5%.'],
    ['Tỷ lệ che phủ rừng và tỷ lệ đô thị hóa lần lượt đạt 64% và 30%.'],
    ['Huyện Chi Sơn đạt thu nhập bình quân đầu người 50 triệu đồng.'],
    ['Dịch vụ 47,2%; công nghiệp 28%.'],
    ['Xuất khẩu hàng hóa địa phương ước đạt 780 triệu USD.'],
    ['Kiểm tra 106 xã đạt chuẩn nông thôn mới.'],
    ['Có thêm 12 xã đạt chuẩn nông thôn mới nâng cao năm 2024.'],
    ['Vượt chỉ tiêu thu nhập bình quân đầu người 60 triệu đồng.'],
    ['Thu ngân sách năm 2024 đạt 24,6/22 tỷ đồng, bằng 111,8% dự toán.'],
    ['GRDP bình quân đầu người đạt 44 triệu USD/km.'],
    ['Tổng kim ngạch xuất nhập khẩu qua các cửa khẩu năm 2024 đạt 234,58 tỷ USD.'],
    ['Thu ngân sách của ba xã cũ năm 2024 đạt 24,6 tỷ đồng.'],
    ['Đón tiếp 407 đoàn và 2.417 lượt khách quốc tế đến làm việc.']
  ])('%s', (text) => {
    expect(reached(text)).toEqual([])
  })
})

test('half a year stands apart from a year', () => {
  const plenum = (body: string) =>
    `---\ndate: 10/7/2026\n---\n\n# Kết quả Hội nghị\n\n## I. Tình hình 6 tháng đầu năm 2026\n\n${body}\n\n## II. Các chỉ tiêu chủ yếu năm 2026\n\n- Thu ngân sách nhà nước trên địa bàn đạt 17.250 tỷ đồng.\n`
  expect(indicatorLines(plenum('Thu ngân sách nhà nước trên địa bàn ước đạt 9.450 tỷ đồng.'))).toEqual([
    'budget-revenue 2026-01/2026-06* estimate 9.450 tỷ đồng',
    'budget-revenue 2026* target 17.250 tỷ đồng'
  ])
  expect(indicatorLines(plenum('GRDP 6 tháng đầu năm 2026 ước tăng 9,12% so với cùng kỳ năm trước.'))[0]).toBe(
    'grdp-growth 2026-01/2026-06 estimate 9,12%'
  )
  expect(indicatorLines(plenum('Quý II/2026, kim ngạch xuất khẩu đạt 310 triệu USD.'))[0]).toBe(
    'exports 2026-04/2026-06 actual 310 triệu USD'
  )
})

test('what stands outside results and targets needs a period of its own', () => {
  const plain = (body: string) => indicatorLines(`---\ndate: 10/7/2026\n---\n\n# Thông báo\n\n${body}\n`)
  expect(plain('Tỷ lệ hộ nghèo còn 3,1%.')).toEqual([])
  expect(plain('Tỷ lệ hộ nghèo năm 2025 còn 3,1%, phấn đấu đến năm 2030 còn 1%.')).toEqual([
    'poverty 2025 actual 3,1%',
    'poverty 2030 target 1%'
  ])
})
