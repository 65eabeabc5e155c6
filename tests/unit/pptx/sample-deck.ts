import type {Inline} from '../../../src/document/types.js'
import type {Frame, LaidOut} from '../../../src/layout/types.js'
import {type Pt, pt} from '../../../src/units.js'
import {entry, laidOutDeck, redSquare, run, type SlideEntry, tableFrame, textFrame} from './deck-builder.js'

const box = (x: number, y: number, width: number, height: number): {x: Pt; y: Pt; width: Pt; height: Pt} => ({
  x: pt(x),
  y: pt(y),
  width: pt(width),
  height: pt(height)
})

const figure = (column: number, value: string, caption: string): Frame[] => [
  textFrame('figure-value', box(48 + column * 300, 180, 264, 50), 'top', [entry('figure-value', value)]),
  textFrame('figure-caption', box(48 + column * 300, 236, 264, 90), 'top', [entry('figure-caption', caption)])
]

const mixed: readonly Inline[] = [
  run('Chữ đậm', {bold: true}),
  run(' và '),
  run('chữ nghiêng', {italic: true}),
  run(', '),
  run('chữ bỏ', {strike: true}),
  {type: 'footnote', number: 1},
  run(', '),
  run('trang thông tin', {link: 'https://vi.wikipedia.org/wiki/Lạng Sơn?a=1&b=2'}),
  {type: 'break'},
  run('xuống dòng: R&D < 5 > 3 ]]> {{x}} :: 7:30 tỷ lệ 3:1')
]

const slides: readonly SlideEntry[] = [
  {
    layout: 'cover',
    title: 'THÔNG BÁO NHANH\u00a0KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XVIII',
    section: 'Mở đầu',
    frames: ({body}) => [
      textFrame('body', body!, 'top', [entry('cover-line', 'Nhiệm kỳ 2025 - 2030'), entry('cover-line', 'Từ ngày 25 đến ngày 26/9/2025')])
    ]
  },
  {
    layout: 'agenda',
    title: 'Nội dung',
    section: 'Mở đầu',
    frames: ({body}) => [
      textFrame('body', body!, 'top', [
        entry('agenda-item', 'Thời gian, địa điểm và đại biểu', {label: 'I.', change: {left: pt(36), firstLine: pt(-36)}}),
        entry('agenda-item', 'Kết quả nhiệm kỳ trước', {label: 'II.', change: {left: pt(36), firstLine: pt(-36)}}),
        entry('agenda-item', 'Các chỉ tiêu chủ yếu', {label: 'III-', change: {left: pt(36), firstLine: pt(-36)}})
      ])
    ],
    notes: [[run('Giới thiệu ba phần của báo cáo.')]]
  },
  {layout: 'section', title: 'I. Thời gian, địa điểm và đại biểu', section: 'I. Thời gian', notes: [[run('Chuyển phần.')]]},
  {
    layout: 'figures',
    title: 'Số liệu nổi bật',
    section: 'I. Thời gian',
    frames: () => [
      ...figure(0, '348/350', 'đại biểu có mặt tại phiên khai mạc của Đại hội, trong đó có đại biểu đương nhiên'),
      ...figure(1, '8,3%', 'tốc độ tăng trưởng kinh tế bình quân hằng năm'),
      ...figure(2, '34', 'chỉ tiêu chủ yếu')
    ],
    notes: [[run('Đoạn thứ nhất.')], [run('Đoạn thứ hai, '), run('chữ đậm', {bold: true}), run('.')]]
  },
  {
    layout: 'text',
    title: 'Kết quả đạt được trên các lĩnh vực kinh tế, văn hoá, xã hội và quốc phòng, an ninh của toàn tỉnh trong năm năm',
    section: 'II. Kết quả',
    frames: ({body}) => [
      textFrame('body', body!, 'top', [
        entry('slide-lead', 'Kinh tế tăng trưởng khá, quy mô được mở rộng'),
        entry(
          'slide-body',
          'Quy mô nền kinh tế năm 2025 ước đạt trên 60 nghìn tỷ đồng, gấp gần một phẩy sáu lần năm 2020; cơ cấu kinh tế chuyển dịch đúng hướng.'
        ),
        {style: 'slide-body', children: mixed},
        entry('slide-list', 'mục gạch đầu dòng thứ nhất', {label: '-'}),
        entry('slide-list', 'mục con đánh số', {label: '1)', level: 1}),
        entry('slide-list', 'mục con tiếp theo', {label: '2)', level: 1}),
        entry('slide-list', 'mục có nhãn dài', {label: 'Một là,', change: {left: pt(96), firstLine: pt(-96)}})
      ])
    ],
    notes: [[run('Toàn văn đoạn này.')]]
  },
  {
    layout: 'table',
    title: 'Các chỉ tiêu về kinh tế',
    section: 'III. Chỉ tiêu',
    frames: ({body}) => [
      tableFrame(
        body!,
        [1, 8, 3],
        [
          {kind: 'header', cells: [{text: 'TT'}, {text: 'Chỉ tiêu'}, {text: 'Mục tiêu'}]},
          {kind: 'group', cells: [{text: 'Về kinh tế', span: 3}]},
          {
            kind: 'body',
            cells: [
              {text: '1', align: 'center'},
              {
                text: 'Tốc độ tăng trưởng tổng sản phẩm trên địa bàn bình quân hằng năm của giai đoạn 2026 - 2030 theo giá so sánh, tính theo phương pháp hiện hành'
              },
              {text: '10 - 11%', align: 'right'}
            ]
          },
          {
            kind: 'body',
            cells: [{text: '2', align: 'center'}, {text: 'Tổng vốn đầu tư toàn xã hội'}, {text: 'trên 145 nghìn tỷ đồng', align: 'right'}]
          },
          {
            kind: 'body',
            cells: [
              {text: 'Cộng & <các> chỉ tiêu', span: 2},
              {text: '', align: 'right'}
            ]
          }
        ],
        16
      )
    ],
    notes: [[run('Bảng có năm dòng.')]]
  },
  {
    layout: 'text',
    title: 'Hình ảnh',
    section: 'III. Chỉ tiêu',
    frames: () => [
      {type: 'picture', ...box(48, 160, 200, 200), picture: redSquare, structure: 3},
      {type: 'picture', ...box(288, 160, 100, 100), picture: {...redSquare, alt: 'Ảnh dùng lại'}, structure: 4},
      {type: 'rule', ...box(48, 400, 864, 2), color: '#8f0f14'},
      textFrame('body', box(420, 160, 492, 200), 'middle', [entry('slide-body', 'Văn bản bên cạnh hình, canh giữa khung.')])
    ]
  },
  {
    layout: 'closing',
    title: 'Trân trọng cảm ơn!',
    section: 'Kết thúc',
    frames: ({body}) => [textFrame('body', body!, 'top', [entry('closing-line', 'Ban Tuyên giáo và Dân vận')])]
  }
]

/** A deck with a slide of every layout and everything that text can hold. */
export const sampleDeck = (): LaidOut => laidOutDeck(slides)
