import {describe, expect, test} from 'vitest'
import {read} from './read.js'
import {toldEvent} from './told.js'

const titled = (title: string, text: string) => toldEvent(read(`# ${title}\n\n${text}\n`).report.facts.event)
const untitled = (text: string) => toldEvent(read(`## Thời gian, địa điểm\n\n${text}\n`).report.facts.event)

describe('a sentence says when and where', () => {
  test.each([
    [
      'Đại hội đại biểu Đảng bộ xã Mường Lý lần thứ I, nhiệm kỳ 2025 – 2030 diễn ra trong hai ngày 25 và 26/9/2025, tại Hội trường Ủy ban nhân dân xã.',
      'Đại hội đại biểu Đảng bộ xã Mường Lý | I | 2025 – 2030 | 2025-09-25..2025-09-26 | Hội trường Ủy ban nhân dân xã'
    ],
    [
      'Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/5/2025 của Đảng ủy xã, trong 2 ngày, từ ngày 29 đến ngày 30 tháng 7 năm 2025, tại Nhà văn hóa trung tâm, Đảng bộ xã Ea Kao long trọng tổ chức Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025-2030. Phiên trù bị diễn ra chiều 29/7.',
      'Đại hội đại biểu Đảng bộ xã | I | 2025-2030 | 2025-07-29..2025-07-30 | Nhà văn hóa trung tâm',
      'Phiên trù bị 2025-07-29 chiều'
    ],
    [
      'Vào hồi 8 giờ 00 phút ngày 12/6/2025, tại Nhà văn hóa thôn Đông, Chi bộ thôn Đông tiến hành Đại hội nhiệm kỳ 2025 - 2027.',
      'Đại hội | 2025 - 2027 | 2025-06-12 | Nhà văn hóa thôn Đông'
    ],
    [
      'Đại hội Chi bộ Trường Tiểu học Lê Lợi nhiệm kỳ 2025 - 2027 được tổ chức vào sáng ngày 05 tháng 8 năm 2025 tại phòng họp của trường.',
      'Đại hội Chi bộ Trường Tiểu học Lê Lợi | 2025 - 2027 | 2025-08-05 | phòng họp của trường'
    ],
    [
      'Đại hội Chi bộ 5 (nhiệm kỳ 2025 – 2027) tiến hành trong một buổi, sáng ngày 02/3/2025, tại nhà sinh hoạt cộng đồng tổ dân phố 5.',
      'Đại hội Chi bộ 5 | 2025 – 2027 | 2025-03-02 | nhà sinh hoạt cộng đồng tổ dân phố 5'
    ],
    [
      'Kỳ họp thứ 5 Hội đồng nhân dân xã Bình Minh khóa II, nhiệm kỳ 2021 - 2026 được tổ chức ngày 10/12/2025 tại Trụ sở xã.',
      'Kỳ họp thứ 5 Hội đồng nhân dân xã Bình Minh | 5 | 2021 - 2026 | 2025-12-10 | Trụ sở xã'
    ],
    [
      'Hội nghị lần thứ ba Ban Chấp hành Đảng bộ tỉnh Sơn Lộc khóa XV họp ngày 07 và ngày 08/7/2026 tại Trụ sở Tỉnh ủy, dưới sự chủ trì của đồng chí Bí thư.',
      'Hội nghị lần thứ ba Ban Chấp hành Đảng bộ tỉnh Sơn Lộc | ba | 2026-07-07..2026-07-08 | Trụ sở Tỉnh ủy'
    ],
    [
      'Ngày 20/12/2025, Ủy ban nhân dân phường tổ chức hội nghị tổng kết công tác năm 2025 tại Hội trường phường.',
      'hội nghị tổng kết công tác năm 2025 | 2025-12-20 | Hội trường phường'
    ]
  ])('%s', (text, ...expected) => {
    expect(untitled(text)).toEqual(expected)
  })
})

describe('what the sentence leaves out, the title has', () => {
  test.each([
    [
      'Đại hội Công đoàn xã Tân Hòa lần thứ I',
      'Sáng ngày 14/7/2026, tại Hội trường Ủy ban nhân dân xã, Công đoàn xã tổ chức Đại hội lần thứ I, nhiệm kỳ 2026 - 2031.',
      'Đại hội Công đoàn xã Tân Hòa | I | 2026 - 2031 | 2026-07-14 | Hội trường Ủy ban nhân dân xã'
    ],
    [
      'Thông báo kết quả Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ huyện khóa XXI',
      'Ngày 09/12/2024, Ban Chấp hành Đảng bộ huyện tổ chức Hội nghị lần thứ mười hai tại Hội trường Huyện ủy để thảo luận.',
      'Hội nghị lần thứ mười hai Ban Chấp hành Đảng bộ huyện | mười hai | 2024-12-09 | Hội trường Huyện ủy'
    ],
    [
      'Đại hội Đảng bộ Bộ Chỉ huy Quân sự tỉnh lần thứ XV',
      'Đại hội diễn ra từ 13 giờ 30 phút ngày 03/7 đến 17 giờ ngày 04/7/2025 tại Sở Chỉ huy.',
      'Đại hội Đảng bộ Bộ Chỉ huy Quân sự tỉnh | XV | 2025-07-03..2025-07-04 | Sở Chỉ huy'
    ],
    [
      'Kết luận Hội nghị Ban Thường vụ Đảng ủy',
      'Ngày 05/11/2025, Ban Thường vụ Đảng ủy đã tổ chức Hội nghị dưới sự chủ trì của đồng chí Bí thư. Kế hoạch thực hiện đến ngày 30/12/2025.',
      'Hội nghị Ban Thường vụ Đảng ủy | 2025-11-05'
    ],
    [
      'Đại hội Đảng bộ xã Yên Phú lần thứ I',
      'Nhân dịp chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XX tổ chức ngày 01/10/2025, xã khánh thành đường. Đại hội diễn ra ngày 20 và 21/7/2025.',
      'Đại hội Đảng bộ xã Yên Phú | I | 2025-07-20..2025-07-21'
    ]
  ])('%s', (title, text, expected) => {
    expect(titled(title, text)).toEqual([expected])
  })
})

test('labelled lines, with an address that goes on', () => {
  expect(
    titled(
      'Thông báo kết quả Đại hội đại biểu Đảng bộ phường Tân An lần thứ I, nhiệm kỳ 2025 - 2030',
      '## Thời gian, địa điểm\n\n- Thời gian: 01 ngày, ngày 15/8/2025.\n- Địa điểm: Hội trường UBND phường, số 12 đường Lê Lợi, phường Tân An.\n- Phiên trù bị: 14h00’ ngày 14/8/2025.'
    )
  ).toEqual([
    'Đại hội đại biểu Đảng bộ phường Tân An | I | 2025 - 2030 | 2025-08-15 | Hội trường UBND phường, số 12 đường Lê Lợi, phường Tân An',
    'Phiên trù bị 2025-08-14 14:00'
  ])
})

test('a heading for the time and one for the place', () => {
  expect(
    titled(
      'Đại hội Đoàn xã Lộc An lần thứ I, nhiệm kỳ 2025 - 2030',
      '## I- Thời gian\n\nThời gian: Bắt đầu từ 7h30, thứ Bảy, ngày 13/9/2025.\n\n## II- Địa điểm\n\nHội trường xã.'
    )
  ).toEqual(['Đại hội Đoàn xã Lộc An | I | 2025 - 2030 | 2025-09-13 | Hội trường xã'])
})

test('sessions: the day before or behind the name, or the same day; a later session is part of the event', () => {
  expect(
    titled(
      'KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ XÃ SƠN HÀ LẦN THỨ II',
      '## Thời gian\n\nĐại hội họp phiên trù bị chiều 14/8/2025 và phiên chính thức ngày 15/8/2025.'
    )
  ).toEqual(['ĐẠI HỘI ĐẢNG BỘ XÃ SƠN HÀ | II | 2025-08-14..2025-08-15', 'phiên trù bị 2025-08-14 chiều', 'phiên chính thức 2025-08-15'])
  expect(
    untitled('Đại hội đại biểu Phụ nữ xã Hương Trà khai mạc lúc 8h ngày 20/8/2025 và bế mạc lúc 11h30 cùng ngày tại Trung tâm Chính trị.')
  ).toEqual([
    'Đại hội đại biểu Phụ nữ xã Hương Trà | 2025-08-20 | Trung tâm Chính trị',
    'khai mạc 2025-08-20 08:00',
    'bế mạc 2025-08-20 11:30'
  ])
})

test('marks without spaces, and a straight apostrophe', () => {
  expect(
    untitled(
      "Đại hội đại biểu Đảng bộ phường Gò Mây lần thứ I,nhiệm kỳ 2025–2030 được tổ chức từ ngày 05/8 đến ngày 06/8/2025 tại Trung tâm Văn hoá phường .Phiên trù bị bắt đầu lúc 13h30' ngày 05/8/2025 ; phiên khai mạc lúc 7 giờ 30 ngày 06/8/2025 ."
    )
  ).toEqual([
    'Đại hội đại biểu Đảng bộ phường Gò Mây | I | 2025–2030 | 2025-08-05..2025-08-06 | Trung tâm Văn hoá phường',
    'Phiên trù bị 2025-08-05 13:30',
    'phiên khai mạc 2025-08-06 07:30'
  ])
})

describe('no event of its own', () => {
  test.each([
    [
      'Kết luận của Ban Thường vụ',
      'Sáng 10/7/2025, Ban Thường vụ Đảng ủy đã họp phiên thường kỳ. Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX tổ chức ngày 01/10/2025.'
    ],
    [
      'Kế hoạch thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
      'Các chi bộ tổ chức sinh hoạt trước ngày 15/3/2026 tại Nhà văn hóa.'
    ],
    [
      'Thông báo',
      'Từ ngày 15/4/2025 đến ngày 30/6/2025, các chi bộ tổ chức đại hội. Đảng bộ đã hoàn thành việc tổ chức đại hội chi bộ trước ngày 30/6/2025.'
    ],
    ['Thông báo', 'Các chi bộ phải xong việc tổ chức, họp trong tháng 5/2025.']
  ])('%s: %s', (title, text) => {
    expect(titled(title, text)).toEqual([])
  })
})
