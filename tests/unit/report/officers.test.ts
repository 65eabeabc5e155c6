import {describe, expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {factsUnder, toldOfficer} from './told.js'

const officers = (text: string, heading = 'Kết quả bầu cử') => factsUnder(heading, text).officers
const told = (text: string) => officers(text).map(toldOfficer)

describe('people and posts', () => {
  test.each([
    ['Đồng chí Lê Văn An, Tỉnh ủy viên, giữ chức Bí thư Đảng ủy.', 'Lê Văn An | Bí thư Đảng ủy | Tỉnh ủy viên'],
    [
      'Đồng chí H’Lan Niê tái đắc cử Bí thư Đảng ủy; đồng chí Y Blok Êban giữ chức Phó Bí thư Thường trực; đồng chí Giàng A Páo, Chủ tịch Ủy ban nhân dân xã, giữ chức Phó Bí thư Đảng ủy.',
      'H’Lan Niê | Bí thư Đảng ủy | tái cử',
      'Y Blok Êban | Phó Bí thư Thường trực',
      'Giàng A Páo | Phó Bí thư Đảng ủy | Chủ tịch Ủy ban nhân dân xã'
    ],
    [
      "Các đồng chí: Lò Thị Mẩy - Phó Bí thư Thường trực Đảng ủy, Ksor H'Bơ Khăp - Phó Bí thư, Chủ tịch Ủy ban nhân dân xã.",
      'Lò Thị Mẩy | Phó Bí thư Thường trực Đảng ủy',
      "Ksor H'Bơ Khăp | Phó Bí thư | Chủ tịch Ủy ban nhân dân xã"
    ],
    [
      'đồng chí NGUYỄN VĂN AN giữ chức Bí thư; đồng chí TRẦN THỊ BÉ giữ chức Phó Bí thư.',
      'NGUYỄN VĂN AN | Bí thư',
      'TRẦN THỊ BÉ | Phó Bí thư'
    ],
    [
      'Bầu giữ chức Bí thư Chi bộ: đồng chí Hoàng Đức Thắng; Phó Bí thư Chi bộ: đồng chí Nông Thị Vân.',
      'Hoàng Đức Thắng | Bí thư Chi bộ',
      'Nông Thị Vân | Phó Bí thư Chi bộ'
    ],
    [
      'Bí thư Chi bộ là đồng chí Lê Văn Tám, Phó Bí thư Chi bộ là đồng chí Võ Thị Chín.',
      'Lê Văn Tám | Bí thư Chi bộ',
      'Võ Thị Chín | Phó Bí thư Chi bộ'
    ],
    [
      'Giữ chức vụ Bí thư Đảng ủy là đồng chí Sùng A Chu; giữ chức vụ Phó Bí thư là các đồng chí Vàng Thị Páo và Lù Văn Que.',
      'Sùng A Chu | Bí thư Đảng ủy',
      'Vàng Thị Páo | Phó Bí thư',
      'Lù Văn Que | Phó Bí thư'
    ],
    [
      '- Bí thư Đảng ủy: Đồng chí Vũ Minh Đức\n- Phó Bí thư Thường trực: Đồng chí Lý A Sò',
      'Vũ Minh Đức | Bí thư Đảng ủy',
      'Lý A Sò | Phó Bí thư Thường trực'
    ],
    [
      '1. Nguyễn Đình Phúc - Bí thư Đảng ủy (tái cử)\n2. Tôn Nữ Thị Ninh Hà - Phó Bí thư Đảng ủy',
      'Nguyễn Đình Phúc | Bí thư Đảng ủy | tái cử',
      'Tôn Nữ Thị Ninh Hà | Phó Bí thư Đảng ủy'
    ],
    [
      'Ông Nguyễn Hữu Lộc được bầu làm Chủ tịch Hội Nông dân xã; bà Đỗ Thị Kim Chi được bầu làm Phó Chủ tịch.',
      'Nguyễn Hữu Lộc | Chủ tịch Hội Nông dân xã',
      'Đỗ Thị Kim Chi | Phó Chủ tịch'
    ],
    [
      'Hội nghị bầu đồng chí Nguyễn Thị Thanh, Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, Phó Bí thư Tỉnh ủy, giữ chức Bí thư Tỉnh ủy khóa XVII, nhiệm kỳ 2020 - 2025.',
      'Nguyễn Thị Thanh | Bí thư Tỉnh ủy | Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng; Phó Bí thư Tỉnh ủy'
    ],
    [
      'đồng chí Nguyễn Văn Tâm tiếp tục được tín nhiệm bầu giữ chức vụ Bí thư Đảng ủy khóa I, nhiệm kỳ 2025 - 2030 với 100% số phiếu.',
      'Nguyễn Văn Tâm | Bí thư Đảng ủy | tái cử'
    ],
    ['Đồng chí Lê Hoài Nam được tín nhiệm, với 33/33 phiếu, trúng cử chức danh Bí thư Đảng ủy.', 'Lê Hoài Nam | Bí thư Đảng ủy'],
    [
      'các đồng chí Nguyễn Thị Lan, Phó Chủ tịch Hội đồng nhân dân; Trần Văn Bền và Đặng Hùng giữ chức Phó Bí thư Đảng ủy.',
      'Nguyễn Thị Lan | Phó Bí thư Đảng ủy | Phó Chủ tịch Hội đồng nhân dân',
      'Trần Văn Bền | Phó Bí thư Đảng ủy',
      'Đặng Hùng | Phó Bí thư Đảng ủy'
    ],
    [
      'Đồng chí Phạm Văn Sáu giữ chức Bí thư kiêm Trưởng thôn; đồng chí Lê Thị Bảy giữ chức Phó Bí thư.',
      'Phạm Văn Sáu | Bí thư | Trưởng thôn',
      'Lê Thị Bảy | Phó Bí thư'
    ],
    [
      'Điều động đồng chí Phạm Thị Liên, Chánh Văn phòng, đến nhận công tác tại Đảng ủy xã Sơn Lâm và giữ chức vụ Phó Bí thư Đảng ủy xã.',
      'Phạm Thị Liên | Phó Bí thư Đảng ủy xã | Chánh Văn phòng'
    ],
    [
      'Bầu đồng chí Trần Văn Nam làm Chủ tịch Hội Cựu chiến binh và đồng chí Lê Hồng Sơn làm Phó Chủ tịch.',
      'Trần Văn Nam | Chủ tịch Hội Cựu chiến binh',
      'Lê Hồng Sơn | Phó Chủ tịch'
    ],
    [
      'Miễn nhiệm chức vụ Phó Chủ tịch đối với ông Trần Văn Năm; bầu ông Hà Văn Sáu giữ chức Phó Chủ tịch Ủy ban nhân dân xã.',
      'Hà Văn Sáu | Phó Chủ tịch Ủy ban nhân dân xã'
    ],
    ["Đồng chí K'Brêu giữ chức Phó Bí thư. Đồng chí Y Ngọc giữ chức Bí thư.", "K'Brêu | Phó Bí thư", 'Y Ngọc | Bí thư'],
    ['Đồng chí Công Tằng Tôn Nữ Diệu Hương tái đắc cử chức danh Bí thư Chi bộ.', 'Công Tằng Tôn Nữ Diệu Hương | Bí thư Chi bộ | tái cử'],
    [
      'Các vị Vàng A Dính, Sồng Thị Mỷ được hiệp thương cử làm Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã.',
      'Vàng A Dính | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      'Sồng Thị Mỷ | Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã'
    ],
    ['Đồng chí Lê Anh Tuấn được bầu làm Bí thư Đảng ủy thay đồng chí Nguyễn Văn Tư nghỉ hưu.', 'Lê Anh Tuấn | Bí thư Đảng ủy']
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('several people of one post', () => {
  expect(told('Bà Triệu Thị Mai và ông Lý A Sang được bầu làm Phó Chủ tịch Ủy ban nhân dân xã.')).toEqual([
    'Triệu Thị Mai | Phó Chủ tịch Ủy ban nhân dân xã',
    'Lý A Sang | Phó Chủ tịch Ủy ban nhân dân xã'
  ])
  expect(told('Đại hội bầu các Phó Bí thư: đồng chí Nông Bích Diệp, đồng chí Hà Văn Thụ.')).toEqual([
    'Nông Bích Diệp | Phó Bí thư',
    'Hà Văn Thụ | Phó Bí thư'
  ])
  // One with a post of its own is not joined.
  expect(told('Đồng chí Lê Văn An, Phó Bí thư Đảng ủy và đồng chí Trần Văn Bé được bầu làm Chủ nhiệm Ủy ban Kiểm tra.')).not.toContain(
    'Lê Văn An | Chủ nhiệm Ủy ban Kiểm tra | Phó Bí thư Đảng ủy'
  )
})

test('a degree may be written with `i` or `y`', () => {
  expect(told('Đồng chí Tiến sỹ Lê Quang Huy được bầu giữ chức Bí thư Đảng ủy; đồng chí Kĩ sư Trần Văn Bé giữ chức Phó Bí thư.')).toEqual([
    'Lê Quang Huy | Bí thư Đảng ủy',
    'Trần Văn Bé | Phó Bí thư'
  ])
})

test('a rank or degree stands with the name, and is no part of it', () => {
  const [colonel, doctor] = officers(
    'Đồng chí Đại tá Nguyễn Văn Hải được bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra; đồng chí PGS.TS Lê Quang Huy làm Phó Bí thư.'
  )
  expect([colonel!.name, plainText(colonel!.nameText)]).toEqual(['Nguyễn Văn Hải', 'Đại tá Nguyễn Văn Hải'])
  expect([doctor!.name, plainText(doctor!.nameText)]).toEqual(['Lê Quang Huy', 'PGS.TS Lê Quang Huy'])
})

test('posts held together are shown together', () => {
  const [officer] = officers('Đồng chí Hà Đức Toàn giữ chức Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã.')
  expect(plainText(officer!.postText)).toBe('Phó Bí thư Đảng ủy, Chủ tịch Ủy ban nhân dân xã')
})

test('a table of officers in the order of its rows', () => {
  const table =
    '| TT | Họ và tên | Chức vụ |\n|---|---|---|\n| 1 | Phan Văn Tài | Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân |\n| 2 | Đồng chí Hà Thị Nga | Phó Bí thư Thường trực |\n| 3 | Lê Minh | Ủy viên Ban Thường vụ |'
  expect(told(table)).toEqual(['Phan Văn Tài | Bí thư Đảng ủy | Chủ tịch Hội đồng nhân dân', 'Hà Thị Nga | Phó Bí thư Thường trực'])
  expect(officers(table, 'Danh sách dự họp')).toEqual([])
  expect(officers(table.replace('Chức vụ', 'Chức danh được bầu'), 'Phụ lục')).toHaveLength(2)
})

describe('nobody takes office', () => {
  test.each([
    'Cho thôi giữ chức Phó Bí thư đối với đồng chí Trần Văn Khá để nghỉ chế độ. Đồng chí Trần Văn Khá thôi giữ chức Phó Bí thư Tỉnh ủy.',
    'Đồng chí Trưởng Ban Tổ chức công bố quyết định. Các đồng chí Ban Thường vụ ra mắt Đại hội.',
    'Ban Kiểm phiếu gồm 7 đồng chí do đồng chí Lê Văn Bảy làm Trưởng ban.',
    'Đồng chí Trần Đức Minh trúng cử Ban Chấp hành.',
    'Đồng chí Nguyễn Văn Sáu, Bí thư Đảng ủy, phát biểu nhận nhiệm vụ.',
    'Ban Kiểm tra: đồng chí Lê Văn Tư - Trưởng ban; đồng chí Trần Thị Na - Ủy viên.'
  ])('%s', (text) => {
    expect(officers(text)).toEqual([])
  })
})

test('outside a section of elections only a deed makes officers', () => {
  const outside = (text: string) => officers(text, 'Tình hình chung').map(toldOfficer)
  expect(
    outside('Do đồng chí Lê Văn Chín, Phó Bí thư làm Chủ tọa, Hội nghị đã thảo luận. Đồng chí Lê Văn Chín là Bí thư Đảng ủy xã.')
  ).toEqual([])
  expect(outside('Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh ủy phát biểu chỉ đạo.')).toEqual([])
  expect(outside('Ban Thường vụ phân công đồng chí Hồ Văn Năm giữ chức Trưởng Ban Xây dựng Đảng từ ngày 01/8/2025.')).toEqual([
    'Hồ Văn Năm | Trưởng Ban Xây dựng Đảng'
  ])
})

test('a guest is not an officer', () => {
  const text =
    'Đồng chí Phan Thị Lài, Phó Bí thư Tỉnh ủy dự và phát biểu chỉ đạo.\n\n## Kết quả bầu cử\n\nĐồng chí Lê Văn An giữ chức Bí thư Đảng ủy.'
  expect(officers(text, 'Đại biểu dự Đại hội').map(toldOfficer)).toEqual(['Lê Văn An | Bí thư Đảng ủy'])
})
