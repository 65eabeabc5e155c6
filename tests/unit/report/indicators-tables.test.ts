import {expect, test} from 'vitest'
import {indicatorLines} from './indicator-lines.js'

const paper = (section: string, table: string, after = '') =>
  `---\ndate: 22/12/2025\n---\n\n# Kế hoạch phát triển kinh tế - xã hội năm 2026\n\n## ${section}\n\n${table}\n${after}`

test('years as columns: periods and statuses from the header, units from their column', () => {
  const table = `| TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2023 | Năm 2024 | Ước năm 2025 | Kế hoạch 2026 | Mục tiêu đến năm 2030 |
|---|---|---|--:|--:|--:|--:|--:|
| 1 | Thu nhập bình quân đầu người | triệu đồng | 68,5 | 73,9 | 80,6 | 87 | 120 - 125 |
| 2 | Tỷ lệ hộ nghèo | % | 1,82 | 1,24 | 0,76 | - | dưới 1 |
| 3 | Tuyến đường văn minh | tuyến | 3 | 5 | 7 | 12 | 25 |`
  expect(indicatorLines(paper('Các chỉ tiêu', table))).toEqual([
    'income-per-head 2023 actual 68,5',
    'income-per-head 2024 actual 73,9',
    'income-per-head 2025 estimate 80,6',
    'income-per-head 2026 target 87',
    'income-per-head 2030 target 120 - 125',
    'poverty 2023 actual 1,82',
    'poverty 2024 actual 1,24',
    'poverty 2025 estimate 0,76',
    'poverty 2030 target dưới 1'
  ])
})

test('columns that compare are none, and a row whose name goes on is another thing', () => {
  const table = `| Chỉ tiêu | Năm 2024 | So với năm 2023 (%) | Tăng so với 2020 |
|---|--:|--:|--:|
| Tỷ lệ che phủ rừng (%) | 64,5% | 101,2% | 1,5% |
| Tỷ lệ hộ nghèo của các xã vùng cao | 22% | 90% | 5% |`
  expect(indicatorLines(paper('Kết quả', table))).toEqual(['forest-cover 2024 actual 64,5%'])
})

test('short names count below their head', () => {
  const table = `| Chỉ tiêu | ĐVT | Năm 2024 |
|---|---|--:|
| Dịch vụ | % | 12 |
| Cơ cấu kinh tế | | |
| - Nông, lâm nghiệp và thủy sản | % | 18,6 |
| - Dịch vụ | % | 36,9 |`
  expect(indicatorLines(paper('Kết quả', table))).toEqual([
    'grdp-share-agriculture 2024 actual 18,6',
    'grdp-share-services 2024 actual 36,9'
  ])
})

test('standards in footnotes part two series', () => {
  const table = (period: string, value: string, note: number) => `| Chỉ tiêu | ĐVT | ${period} |
|---|---|--:|
| Tỷ lệ hộ nghèo[^${note}] | % | ${value} |
`
  const notes = '\n[^1]: Theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025.\n[^2]: Theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030.\n'
  expect(
    indicatorLines(paper('Kết quả', `${table('Năm 2025', '0,76', 1)}\nChữ.\n\n${table('Kế hoạch năm 2026', '2,4', 2)}`, notes))
  ).toEqual(['poverty 2025 actual 0,76 (standard-changed)', 'poverty 2026 target 2,4 (standard-changed)'])
})

test('a table without periods, or without a column of names, states nothing', () => {
  expect(indicatorLines(paper('Kết quả', '| Chỉ tiêu | Kết quả |\n|---|--:|\n| Tỷ lệ hộ nghèo | 3% |'))).toEqual([])
  expect(indicatorLines(paper('Kết quả', '| Năm 2024 | Năm 2025 |\n|---|--:|\n| 3% | 2% |'))).toEqual([])
})
