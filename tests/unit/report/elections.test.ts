import {describe, expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import {factsUnder, toldElection} from './told.js'

const elections = (text: string) => factsUnder('Kết quả bầu cử', text).elections
const told = (text: string) => elections(text).map(toldElection)

describe('bodies with their seats', () => {
  test.each([
    [
      'Ban Thường vụ Tỉnh ủy chỉ định Ban Chấp hành Đảng bộ xã Bình Sơn khóa I gồm 33 đồng chí (khuyết 01), Ban Thường vụ 11 đồng chí; đồng chí Lê Văn An, Tỉnh ủy viên, giữ chức Bí thư Đảng ủy.',
      'Ban Chấp hành Đảng bộ xã Bình Sơn khóa I | 33 khuyết 1 | appointed | Ban Thường vụ Tỉnh ủy',
      'Ban Thường vụ | 11 | appointed | Ban Thường vụ Tỉnh ủy'
    ],
    [
      'Đại hội đã bầu Ban Chấp hành Đảng bộ xã Mường Lý khóa I, nhiệm kỳ 2025 – 2030 gồm 27 đồng chí; Ban Chấp hành bầu Ban Thường vụ gồm 9 đồng chí, Ủy ban Kiểm tra 05 đồng chí.',
      'Ban Chấp hành Đảng bộ xã Mường Lý khóa I | 2025 – 2030 | 27 | elected | Đại hội',
      'Ban Thường vụ | 9 | elected | Ban Chấp hành',
      'Ủy ban Kiểm tra | 5 | elected | Ban Chấp hành'
    ],
    [
      'Ban Chấp hành Đảng bộ phường khóa I được Ban Thường vụ Thành ủy chỉ định gồm 31 đồng chí, còn khuyết 02 đồng chí.',
      'Ban Chấp hành Đảng bộ phường khóa I | 31 khuyết 2 | appointed | Ban Thường vụ Thành ủy'
    ],
    [
      'Ban Chấp hành Đoàn xã khóa I, nhiệm kỳ 2025 – 2030 gồm 21 đồng chí được Đại hội tín nhiệm bầu.',
      'Ban Chấp hành Đoàn xã khóa I | 2025 – 2030 | 21 | elected | Đại hội'
    ],
    [
      'Đại hội tín nhiệm bầu 15 ủy viên Ban Chấp hành Công đoàn xã Tân Hòa lần thứ I, trong đó có 06 đồng chí nữ.',
      'Ban Chấp hành Công đoàn xã Tân Hòa lần thứ I | 15 | elected | Đại hội'
    ],
    [
      'Ban Thường vụ Thành ủy quyết định chỉ định 39 đồng chí tham gia Ban Chấp hành, 13 đồng chí tham gia Ban Thường vụ, 09 đồng chí tham gia Ủy ban Kiểm tra Đảng ủy phường.',
      'Ban Chấp hành | 39 | appointed | Ban Thường vụ Thành ủy',
      'Ban Thường vụ | 13 | appointed | Ban Thường vụ Thành ủy',
      'Ủy ban Kiểm tra Đảng ủy phường | 9 | appointed | Ban Thường vụ Thành ủy'
    ],
    [
      'Ngày 30 tháng 6 năm 2025, Ban Thường vụ Tỉnh ủy ban hành Quyết định số 1204-QĐ/TU chỉ định 25 đồng chí tham gia Ban Chấp hành Đảng bộ xã Ea Kao, nhiệm kỳ 2020 - 2025.',
      'Ban Chấp hành Đảng bộ xã Ea Kao | 2020 - 2025 | 25 | appointed | Ban Thường vụ Tỉnh ủy | 2025-06-30'
    ],
    [
      'Đại hội đã nghe công bố Quyết định số 215-QĐ/TU ngày 10/8/2025 của Ban Thường vụ Thành ủy chỉ định 27 đồng chí tham gia Ban Chấp hành Đảng bộ phường khóa I; chỉ định 09 đồng chí vào Ban Thường vụ Đảng ủy.',
      'Ban Chấp hành Đảng bộ phường khóa I | 27 | appointed | Ban Thường vụ Thành ủy | 2025-08-10',
      'Ban Thường vụ Đảng ủy | 9 | appointed | Ban Thường vụ Thành ủy | 2025-08-10'
    ],
    [
      'Đại hội bầu 29 đồng chí vào BCH Đảng bộ khóa I. Ngày 27/7/2025, BCH bầu BTV gồm 9 đồng chí.',
      'BCH Đảng bộ khóa I | 29 | elected | Đại hội',
      'BTV | 9 | elected | BCH | 2025-07-27'
    ],
    [
      'Hội nghị công bố các Quyết định của Ban Thường vụ Tỉnh uỷ, chỉ định 25 đồng chí tham gia Ban Chấp hành Đảng bộ xã.',
      'Ban Chấp hành Đảng bộ xã | 25 | appointed | Ban Thường vụ Tỉnh uỷ'
    ],
    [
      'Chiều cùng ngày, Ban Chấp hành Đảng bộ xã khóa I họp phiên thứ nhất, bầu Ban Thường vụ Đảng ủy: 09 đồng chí; Ủy ban Kiểm tra Đảng ủy: 05 đồng chí.',
      'Ban Thường vụ Đảng ủy | 9 | elected | Ban Chấp hành Đảng bộ xã khóa I',
      'Ủy ban Kiểm tra Đảng ủy | 5 | elected | Ban Chấp hành Đảng bộ xã khóa I'
    ],
    [
      'Sáng 26/9/2025, Hội nghị lần thứ nhất Ban Chấp hành khóa mới bầu Ban Thường vụ gồm 11 đồng chí (thiếu 02 đồng chí so với đề án).',
      'Ban Thường vụ | 11 khuyết 2 | elected | Hội nghị lần thứ nhất Ban Chấp hành khóa mới | 2025-09-26'
    ],
    [
      'Đại hội bầu Ban Chấp hành Đảng bộ TP. Thủ Đức khóa II gồm 45 đồng chí.',
      'Ban Chấp hành Đảng bộ TP. Thủ Đức khóa II | 45 | elected | Đại hội'
    ],
    ['Đại hội đã bầu được 15/15 đồng chí vào Ban Chấp hành.', 'Ban Chấp hành | 15 | elected | Đại hội'],
    ['Kết quả: Ban Chấp hành có 33 đồng chí trúng cử với số phiếu từ 92% đến 100%.', 'Ban Chấp hành | 33 | elected'],
    [
      'Tại Đại hội, 215 đại biểu đã bầu 33 đồng chí vào Ban Chấp hành Đảng bộ xã khóa I với tỷ lệ phiếu bình quân 98,7%.',
      'Ban Chấp hành Đảng bộ xã khóa I | 33 | elected'
    ],
    [
      'Ngày 15/6/2025 Đại hội Chi bộ khu phố 3 bầu Chi ủy nhiệm kỳ 2025 - 2027 gồm 03 đồng chí.',
      'Chi ủy | 2025 - 2027 | 3 | elected | Đại hội Chi bộ khu phố 3 | 2025-06-15'
    ],
    [
      'Đại hội hiệp thương cử Ủy ban Mặt trận Tổ quốc Việt Nam xã khóa I gồm 55 vị; Ban Thường trực gồm 05 vị.',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã khóa I | 55 | elected | Đại hội',
      'Ban Thường trực | 5 | elected | Đại hội'
    ]
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('alternates beside the official delegates, and within a total', () => {
  const [beside] = elections('Đại hội bầu Đoàn đại biểu dự Đại hội cấp trên gồm 13 đại biểu chính thức và 02 đại biểu dự khuyết.')
  expect(toldElection(beside!)).toBe('Đoàn đại biểu dự Đại hội cấp trên | 13+2 | elected | Đại hội')
  const [within] = elections(
    'Đại hội bầu Đoàn đại biểu dự Đại hội cấp trên gồm 14 đồng chí (12 đại biểu chính thức, 02 đại biểu dự khuyết).'
  )
  expect(toldElection(within!)).toBe('Đoàn đại biểu dự Đại hội cấp trên | 12+2 | elected | Đại hội')
  expect(plainText(within!.seatsText)).toBe('14 đồng chí (12 đại biểu chính thức, 02 đại biểu dự khuyết)')
})

test('seats that are added to a body say so', () => {
  const [added] = elections('Hội nghị bầu bổ sung 02 đồng chí vào Ban Thường vụ Huyện ủy nhiệm kỳ 2020 - 2025, với 38/39 phiếu, đạt 97,4%.')
  expect(toldElection(added!)).toBe('Ban Thường vụ Huyện ủy | 2020 - 2025 | 2 | elected, bổ sung | Hội nghị')
  expect(plainText(added!.seatsText)).toBe('bổ sung 02 đồng chí')
})

test('items below a line have its verb; items of a section have that of its title', () => {
  expect(
    told(
      'Đại hội đã bầu:\n\n- Ban Chấp hành Đảng bộ xã khóa II: 29 đồng chí.\n- Đoàn đại biểu dự Đại hội tỉnh: 11 đại biểu chính thức, 01 đại biểu dự khuyết.'
    )
  ).toEqual(['Ban Chấp hành Đảng bộ xã khóa II | 29 | elected | Đại hội', 'Đoàn đại biểu dự Đại hội tỉnh | 11+1 | elected | Đại hội'])
  expect(told('- Ban Chấp hành: 29 đồng chí.')).toEqual(['Ban Chấp hành | 29 | elected'])
})

describe('what elects no body', () => {
  test.each([
    'Đại hội sẽ bầu Ban Chấp hành Đảng bộ khóa mới gồm 27 đồng chí.',
    'Công tác chuẩn bị bầu cử được thực hiện đúng quy định, số lượng 33 đồng chí.',
    'Theo đề án, Ban Chấp hành Đảng bộ xã gồm 27 đồng chí, Ban Thường vụ gồm 9 đồng chí.',
    'Trước đó, Ban Thường vụ chỉ đạo rà soát 33 đồng chí trong quy hoạch Ban Chấp hành.',
    'Hội nghị thống nhất giới thiệu nhân sự để Hội đồng nhân dân xã bầu chức danh Chủ tịch.'
  ])('%s', (text) => {
    expect(elections(text)).toEqual([])
  })
})

test('counts of women and votes are no seats', () => {
  expect(told('Đại hội đã bầu ra Ban chấp hành gồm 33 đồng chí (trong đó 08 đồng chí nữ, chiếm 24,2%; 05 đồng chí dưới 40 tuổi).')).toEqual(
    ['Ban chấp hành | 33 | elected | Đại hội']
  )
})
