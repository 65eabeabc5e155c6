import {describe, expect, test} from 'vitest'
import {factsUnder, toldDelegates} from './told.js'

const within = (text: string) => toldDelegates(factsUnder('Đại biểu dự Đại hội', text))
const outside = (text: string) => toldDelegates(factsUnder('Tình hình chung', text))

describe('counts', () => {
  test.each([
    ['Đại hội triệu tập 250 đại biểu, có mặt 249, vắng 01 có lý do.', '249/250, ?, ?'],
    ['Tham dự Đại hội có 215 đại biểu chính thức, trong đó 35 đại biểu đương nhiên, 180 đại biểu được bầu.', '215/?, 35, 180'],
    ['Đại hội có mặt 398/398 đại biểu được triệu tập, gồm 39 đại biểu đương nhiên; 359 đại biểu bầu, chỉ định.', '398/398, 39, 359'],
    [
      'Dự Đại hội có 148/150 đại biểu được triệu tập (31 đại biểu đương nhiên, 117 đại biểu được bầu, 02 đại biểu chỉ định), đại diện cho 1.204 đảng viên.',
      '148/150, 31, 119'
    ],
    ['Tổng số đại biểu triệu tập là 200 đồng chí; đại biểu có mặt tại Đại hội là 198 đồng chí; vắng 02 đồng chí.', '198/200, ?, ?'],
    ['Số đại biểu triệu tập: 150. Số đại biểu có mặt: 148 (đạt 98,7%).', '148/150, ?, ?'],
    ['Có 27/28 đảng viên tham dự Đại hội.', '27/28, ?, ?'],
    ['Dự Kỳ họp có 48/52 đại biểu Hội đồng nhân dân tỉnh.', '48/52, ?, ?'],
    ['Đại biểu: triệu tập 135, có mặt 134/135 (vắng 01 có lý do).', '134/135, ?, ?'],
    ['Dự Đại hội có 98/100 đồng chí là đại biểu chính thức, vắng 02 đồng chí.', '98/100, ?, ?'],
    ['Đại hội có 120 đại biểu chính thức dự, 25 đại biểu khách mời; nữ 40 đại biểu; đại biểu trẻ nhất 22 tuổi.', '120/?, ?, ?'],
    [
      'Đại biểu đương nhiên 25 đồng chí; đại biểu do đại hội cấp dưới bầu 120 đồng chí; đại biểu chỉ định 05 đồng chí; tổng số triệu tập 150 đại biểu.',
      '?/150, 25, 125'
    ]
  ])('%s', (text, expected) => {
    expect(within(text)).toEqual([expected])
  })

  test('elected and appointed ones are added up only where they make up the whole', () => {
    expect(within('Đại hội triệu tập 200 đại biểu: 20 đại biểu đương nhiên, 170 đại biểu được bầu, 05 đại biểu chỉ định.')).toEqual([
      '?/200, 20, ?'
    ])
  })
})

describe('guests', () => {
  test.each([
    [
      'Khách mời: đồng chí Lê Văn Huyên, Phó Chủ tịch Ủy ban nhân dân tỉnh; Thượng tá Nguyễn Tiến Trung, Phó Giám đốc Công an tỉnh.',
      'Lê Văn Huyên | Phó Chủ tịch Ủy ban nhân dân tỉnh',
      'Nguyễn Tiến Trung | Phó Giám đốc Công an tỉnh'
    ],
    [
      'Về dự và chỉ đạo Đại hội có đồng chí Hầu A Sính, Ủy viên Trung ương Đảng, Bộ trưởng; đồng chí Lê Thị Thủy, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; cùng đại diện các xã bạn.',
      'Hầu A Sính | Ủy viên Trung ương Đảng | Bộ trưởng',
      'Lê Thị Thủy | Ủy viên Trung ương Đảng | Bí thư Tỉnh ủy'
    ],
    [
      'Đại hội vinh dự đón tiếp các đồng chí: Đặng Quốc Kháng, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Lò Minh Hưng, Phó Bí thư Tỉnh ủy, Chủ tịch Ủy ban nhân dân tỉnh; Giàng Thị Hoa, Trưởng Ban Dân tộc.',
      'Đặng Quốc Kháng | Ủy viên Trung ương Đảng | Bí thư Tỉnh ủy',
      'Lò Minh Hưng | Phó Bí thư Tỉnh ủy | Chủ tịch Ủy ban nhân dân tỉnh',
      'Giàng Thị Hoa | Trưởng Ban Dân tộc'
    ],
    [
      'Khách mời gồm các đồng chí:\n\n- Trần Quốc Cương, Tỉnh ủy viên, Giám đốc Sở Nội vụ;\n- Đồng chí Thượng tá Vi Văn Sơn - Phó Giám đốc Công an tỉnh.',
      'Trần Quốc Cương | Tỉnh ủy viên | Giám đốc Sở Nội vụ',
      'Vi Văn Sơn | Phó Giám đốc Công an tỉnh'
    ],
    [
      'Đến dự có ông Phạm Văn Trường, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và bà Nguyễn Thị Ánh, Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh.',
      'Phạm Văn Trường | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      'Nguyễn Thị Ánh | Phó Chủ tịch Hội Liên hiệp Phụ nữ tỉnh'
    ],
    [
      'Dự và chỉ đạo Đại hội có đồng chí Trung tướng Trần Võ Dương, Bí thư Đảng ủy, Chính ủy Quân khu; PGS.TS Lê Hải Bằng, Thứ trưởng.',
      'Trần Võ Dương | Bí thư Đảng ủy | Chính ủy Quân khu',
      'Lê Hải Bằng | Thứ trưởng'
    ],
    [
      'Hội nghị do đồng chí Trần Văn Hai, Bí thư Huyện ủy chủ trì; dự Hội nghị có đồng chí Lê Ba, Phó Trưởng Ban Tổ chức Tỉnh ủy.',
      'Lê Ba | Phó Trưởng Ban Tổ chức Tỉnh ủy'
    ]
  ])('%s', (text, ...expected) => {
    expect(within(text)).toEqual(['?/?, ?, ?', ...expected])
  })

  test('who runs the event, and who is not named, is none', () => {
    expect(within('Đoàn Chủ tịch gồm đồng chí Lê Văn Tám, Bí thư Đảng ủy; đồng chí Võ Thị Tư, Phó Bí thư.')).toEqual([])
    expect(within('Dự Hội nghị có đồng chí nguyên Bí thư Tỉnh ủy, các đồng chí lão thành cách mạng.')).toEqual([])
  })
})

test('without a section only plain words tell of guests', () => {
  expect(
    outside(
      'Đại hội vinh dự được đón đồng chí Nguyễn Thị Hà, Phó Bí thư Tỉnh ủy đến dự và phát biểu chỉ đạo. Tổng số 85 đại biểu được triệu tập, 85 đại biểu có mặt.'
    )
  ).toEqual(['85/85, ?, ?', 'Nguyễn Thị Hà | Phó Bí thư Tỉnh ủy'])
  expect(outside('Đồng chí Lê Văn Ba, Phó Bí thư Đảng ủy báo cáo kết quả.')).toEqual([])
})
