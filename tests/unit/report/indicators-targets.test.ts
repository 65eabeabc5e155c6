import {describe, expect, test} from 'vitest'
import {aimed, congressWith, indicatorLines} from './indicator-lines.js'

describe('targets', () => {
  test.each([
    [
      '(1) GRDP bình quân đầu người đến năm 2030 đạt khoảng 130 triệu đồng, tương đương khoảng 5.000 USD.',
      ['grdp-per-head 2030 target khoảng 130 triệu đồng', 'grdp-per-head 2030 target khoảng 5.000 USD']
    ],
    ['(1) Tốc độ tăng tổng sản phẩm trên địa bàn bình quân hằng năm từ 10 - 11%.', ['grdp-growth 2025/2030* target từ 10 - 11%']],
    ['(1) Thu nội địa tăng bình quân hằng năm từ 10% trở lên.', ['domestic-revenue-growth 2025/2030* target từ 10% trở lên']],
    ['(1) GRDP tăng trưởng bình quân 10,5%/năm.', ['grdp-growth 2025/2030* target 10,5%/năm']],
    ['(1) Giữ ổn định tỷ lệ che phủ rừng ở mức 49%.', ['forest-cover 2030* target 49%']],
    [
      '(1) Đến năm 2030, tỷ lệ dân số đô thị được cung cấp nước sạch là 100%; tỷ lệ dân số nông thôn sử dụng nước sạch khoảng 80%.',
      ['urban-clean-water 2030 target 100%', 'rural-clean-water 2030 target khoảng 80%']
    ],
    [
      '(1) Lượng khách du lịch đến năm 2030 đạt khoảng 6.000.000 lượt người; tổng thu từ khách du lịch đạt từ 10.000 tỷ đồng trở lên.',
      ['tourists 2030 target khoảng 6.000.000 lượt người', 'tourism-revenue 2030* target từ 10.000 tỷ đồng trở lên']
    ],
    ['(1) Duy trì 100% tỷ lệ chất thải y tế được xử lý.', ['medical-waste-treated 2030* target 100%']],
    ['(1) Hằng năm kết nạp từ 1.800 đảng viên trở lên.', ['new-party-members-per-year 2025/2030* target từ 1.800 đảng viên trở lên']],
    ['(1) Mỗi năm kết nạp từ 3 - 4% tổng số đảng viên.', ['new-party-members-rate 2025/2030* target từ 3 - 4%']],
    ['(1) Kinh tế số chiếm tối thiểu 30% GRDP vào năm 2030.', ['digital-economy-share 2030 target tối thiểu 30%']],
    [
      '(1) Đến năm 2030, thu nhập bình quân đầu người 01 tháng đạt khoảng 5,4 triệu đồng.',
      ['income-per-head-month 2030 target khoảng 5,4 triệu đồng']
    ],
    ['(1) Tỷ lệ thất nghiệp khu vực đô thị không quá 2,5%.', ['unemployment-urban 2030* target không quá 2,5%']],
    [
      '(1) Đến năm 2030, có trên 95% chất thải rắn sinh hoạt đô thị và khoảng 85% chất thải rắn sinh hoạt nông thôn được phân loại, thu gom, xử lý.',
      ['urban-waste-sorted 2030 target trên 95%', 'rural-waste-sorted 2030 target khoảng 85%']
    ],
    [
      '(1) Tổng vốn đầu tư toàn xã hội giai đoạn 2026 - 2030 đạt trên 280 nghìn tỷ đồng.',
      ['social-investment 2026/2030 target trên 280 nghìn tỷ đồng']
    ],
    [
      'Phấn đấu đến năm 2030: (i) hộ nghèo còn dưới 1%; (ii) tỷ lệ tham gia BHYT đạt trên 97%.',
      ['poverty 2030 target dưới 1%', 'health-insurance 2030 target trên 97%']
    ],
    [
      'Phấn đấu đến năm 2028:\n\n- Tỷ lệ che phủ rừng đạt 66%.\n- Tỷ lệ hộ nghèo còn 1,2%.',
      ['forest-cover 2028* target 66%', 'poverty 2028* target 1,2%']
    ],
    ['(1) Thu ngân sách nhà nước trên địa bàn đạt 500 tỷ đồng.', []],
    ['(1) Kim ngạch xuất khẩu năm 2030 gấp 2 lần năm 2025.', []],
    ['(1) Cơ bản không còn hộ nghèo.', []]
  ])('%s', (text, lines) => {
    expect(aimed(text)).toEqual(lines)
  })
})

test('results and targets are linked where name, unit and standard agree', () => {
  const linked = indicatorLines(
    congressWith({
      results:
        'Tỷ lệ che phủ rừng năm 2025 ước đạt 64,5%. GRDP bình quân đầu người tăng từ 44,2 triệu đồng năm 2020 lên 71,1 triệu đồng năm 2025.',
      targets: '(1) Tỷ lệ che phủ rừng duy trì mức 65%.\n\n(2) GRDP bình quân đầu người đến năm 2030 đạt khoảng 130 triệu đồng.'
    })
  )
  expect(linked).toEqual([
    'forest-cover 2025 estimate 64,5%',
    'forest-cover 2030* target 65%',
    'grdp-per-head 2020 actual 44,2 triệu đồng',
    'grdp-per-head 2025 actual 71,1 triệu đồng',
    'grdp-per-head 2030 target khoảng 130 triệu đồng'
  ])
})

test('another poverty standard is another series, and both say so', () => {
  expect(
    indicatorLines(
      congressWith({
        results: 'Tỷ lệ hộ nghèo năm 2025 còn 1,4%.',
        targets: '(1) Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030) đến năm 2030 còn 2%.'
      })
    )
  ).toEqual(['poverty 2025 actual 1,4% (standard-changed)', 'poverty 2030 target 2% (standard-changed)'])
})

test('a district that is no more and a commune of today are linked with a note', () => {
  const text = `---
date: 20/11/2025
---

# Năm năm đổi thay

## I. Kết quả của huyện giai đoạn 2020 - 2025

Tỷ lệ che phủ rừng năm 2024 đạt 71,3%.

## II. Mục tiêu của xã đến năm 2030

- Tỷ lệ che phủ rừng đạt 72%.
`
  expect(indicatorLines(text)).toEqual(['forest-cover 2024 actual 71,3% (scope-differs)', 'forest-cover 2030* target 72% (scope-differs)'])
})

test('a figure of a past year among the targets was reached', () => {
  expect(aimed('(1) Tỷ lệ che phủ rừng năm 2024 đạt 64%, năm 2030 đạt 66%.')).toEqual([
    'forest-cover 2024 actual 64%',
    'forest-cover 2030 target 66%'
  ])
})

test('amid a term neither the term that ended nor its end is meant', () => {
  const text = `# Kết quả Hội nghị Ban Chấp hành Đảng bộ tỉnh Sông Lam khóa XX, nhiệm kỳ 2025 - 2030

## 1. Thời gian

Hội nghị Ban Chấp hành Đảng bộ tỉnh Sông Lam khóa XX, nhiệm kỳ 2025 - 2030 diễn ra ngày 10/7/2026.

## 2. Kết quả đạt được

Tỷ lệ hộ nghèo còn 3,1%. Tỷ lệ che phủ rừng năm 2025 đạt 64%.

## 3. Các chỉ tiêu chủ yếu

(1) Tỷ lệ hộ nghèo còn 2,9%.
`
  expect(indicatorLines(text)).toEqual(['forest-cover 2025 actual 64%'])
})
