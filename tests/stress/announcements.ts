import {phrase, sentences, words} from './prose.js'

/** An announcement that is hard to set, or hard to read right. */
interface StressAnnouncement {
  /** File stem. */
  readonly name: string
  /** Markdown. */
  readonly text: string
}

const range = (count: number): readonly number[] => Array.from({length: count}, (_, index) => index)

/** Paragraphs, headings and tables, parted by blank lines. */
const blocks = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`

const title = (text: string): string => `# ${text}`

const table = (rows: readonly (readonly string[])[]): string => {
  const [header = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [header, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n')
}

const longHeading = blocks(
  title('Thông báo có tiêu đề mục rất dài'),
  `## I. ${words(300)}`,
  sentences(60),
  `### 1. ${words(300, 3)}`,
  sentences(40, 5),
  '## II. Mục ngắn tiếp theo',
  sentences(80, 9)
)

const longParagraph = blocks(
  title('Thông báo có đoạn văn rất dài'),
  '## I. Tình hình chung',
  sentences(3000),
  '## II. Phần cuối',
  words(3000, 4)
)

const wideTable = blocks(
  title('Thông báo có bảng mười hai cột'),
  '## I. Tổng hợp theo tháng',
  sentences(40),
  table([
    range(12).map((month) => `Tháng ${month + 1}`),
    ...range(15).map((row) => range(12).map((column) => (column % 3 === 0 ? phrase(row + column) : `${row + 1}.${column % 10}00,5`)))
  ]),
  '## II. Nhận xét',
  sentences(50, 6)
)

const longTable = blocks(
  title('Thông báo có bảng bốn trăm dòng'),
  '## I. Danh sách công trình',
  table([
    ['TT', 'Công trình', 'Địa điểm', 'Kinh phí (triệu đồng)'],
    ...range(400).map((row) => [`${row + 1}`, `${phrase(row)} số ${row + 1}`, `Thôn ${(row % 23) + 1}`, `${(row * 37) % 900},${row % 10}`])
  ]),
  '## II. Tổ chức thực hiện',
  sentences(40, 2)
)

const longCell = blocks(
  title('Thông báo có ô bảng rất dài'),
  '## I. Bảng giải trình',
  table([
    ['TT', 'Nội dung', 'Ý kiến'],
    ['1', phrase(1), sentences(1200)],
    ['2', words(1200, 8), phrase(2)],
    ['3', phrase(3), phrase(4)]
  ]),
  sentences(30, 3)
)

const longWord = blocks(
  title('Thông báo có từ rất dài'),
  `## I. Mã hồ sơ ${'hoso'.repeat(50)}`,
  `Tra cứu theo mã ${'abcdefghij'.repeat(20)} hoặc theo địa chỉ ${'tracuu-'.repeat(28)}cuoi trên hệ thống của xã.`,
  table([
    ['Mã', 'Nội dung'],
    ['đ'.repeat(200), phrase(5)]
  ]),
  `- Mục có ${'ư'.repeat(200)} ở giữa dòng.`
)

const deepList = blocks(
  title('Thông báo có danh sách chín cấp'),
  '## I. Phân công nhiệm vụ',
  range(9)
    .map((level) => `${'  '.repeat(level)}- Cấp ${level + 1}: ${sentences(18, level)}`)
    .join('\n'),
  '## II. Thứ tự công việc',
  range(9)
    .map((level) => `${'   '.repeat(level)}${level + 1}. Bước ${level + 1}: ${words(12, level)}.`)
    .join('\n')
)

const manyHeadings = blocks(
  title('Thông báo có ba trăm tiêu đề'),
  ...range(300).map((index) => `${'#'.repeat((index % 4) + 2)} ${index + 1}) ${words(8, index)}\n\n${sentences(20, index)}`)
)

const manyFootnotes = blocks(
  title('Thông báo có sáu mươi chú thích'),
  '## I. Kết quả có dẫn nguồn',
  ...range(12).map((paragraph) =>
    range(5)
      .map((index) => `${sentences(14, paragraph + index)}[^n${paragraph * 5 + index + 1}]`)
      .join(' ')
  ),
  ...range(60).map((index) => `[^n${index + 1}]: Nguồn số ${index + 1}: ${index % 7 === 0 ? sentences(60, index) : `${words(9, index)}.`}`)
)

const decomposed = blocks(
  title('Thông báo viết bằng Unicode tổ hợp'),
  '## I. Kết quả Đại hội',
  `${sentences(90)} Đại hội bầu 33 đồng chí; tỷ lệ đạt 96,88%.`,
  '- Ủy ban kiểm tra họp phiên thứ nhất.\n- Đồng chí Nguyễn Thị Hưởng phát biểu.'
).normalize('NFD')

const tone = /[\u0300\u0301\u0303\u0309\u0323]/

/** Hat in the letter, tone apart: what the Windows Vietnamese keyboard types. */
const toWindowsKeyboard = (letter: string): string => {
  const parts = letter.normalize('NFD')
  return parts.replace(tone, '').normalize('NFC') + (tone.exec(parts)?.[0] ?? '')
}

const windowsKeyboard = decomposed.normalize('NFC').replace(/\p{L}/gu, toWindowsKeyboard)

const leadingRule = blocks(
  '---',
  'Tài liệu này mở đầu bằng một đường kẻ, không phải phần khai báo.\nNgười soạn quen tay kẻ ngang trang giấy.',
  '---',
  title('Thông báo mở đầu bằng đường kẻ'),
  '## I. Nội dung',
  sentences(40)
)

const rawHtml = blocks(
  title('Thông báo có mã HTML'),
  '## I. Phần thu gọn',
  '<details>\n<summary>Bấm để xem thêm</summary>\n\nNội dung nằm **bên trong** phần thu gọn, không được để mất.\n\n- Ý thứ nhất trong phần thu gọn.\n\n</details>',
  'Hai<br>dòng, một <b>chữ đậm</b> và một <span style="color:red">chữ đỏ</span> trong câu.',
  '<div align="center">Dòng được căn giữa bằng thẻ</div>',
  '<!-- Ghi chú nội bộ của người soạn -->',
  sentences(30)
)

const markupCharacters = blocks(
  title('Thông báo có ký tự & < > ]]> đặc biệt'),
  '## I. So sánh A & B, x < y > z và ]]> hết',
  'Điều kiện 3 < 5 & 7 > 2; chuỗi ]]> và <![CDATA[ đứng giữa câu; dấu " và \' giữ nguyên; &lt;ghi chú&gt; hiện thành ngoặc nhọn.',
  table([
    ['Ký hiệu < >', 'Ý nghĩa & ghi chú'],
    ['a < b', 'nhỏ hơn & khác'],
    [']]>', 'đóng khối']
  ]),
  '- Mục có & và < trong danh sách.\n- Mục có `]]> & <` trong mã.',
  sentences(30)
)

const templateCharacters = blocks(
  title('Thông báo có {{ngoặc}} và dấu hai chấm'),
  '## I. Cú pháp {{#if}} trong tiêu đề',
  'Biểu mẫu ghi {{ten}} và {{{dia_chi}}}, có {{#each}} rồi {{/each}}, kể cả {{ chưa đóng.',
  'Khai mạc lúc 7:30, tỷ lệ 3:1, chỉ số PAPI:từ 37/63, lệnh ::section{ref="I"} và :::slide giữa câu, ::: cũng vậy.',
  'Dòng ::muc viết liền; @{{x}}; $5 đến 10$; \\{{thoát}}; {.vaitro} ở giữa câu.',
  '## II. Mục có thuộc tính {#khong-phai-vai-tro}',
  sentences(30)
)

const tabParagraphs = blocks(
  title('Thông báo thụt đầu dòng bằng phím Tab'),
  '## I. Tình hình',
  `\t${sentences(50)}`,
  `    ${sentences(40, 3)}`,
  `\tĐoạn thứ hai sau phím Tab.`,
  `\t\t${sentences(20, 7)}`
)

const textOverHyphens = blocks(
  title('Thông báo có gạch nối dưới trích yếu'),
  'Kết quả hội nghị lần thứ ba\n-----',
  '## I. Nội dung',
  sentences(30),
  'Dòng chữ đứng trên ba gạch\n---',
  sentences(20, 4)
)

const tildes = blocks(
  title('Thông báo có dấu ngã'),
  '## I. Giá cả 5~10 và 7~8',
  'Giá dao động 5~10 và 7~8 nghìn đồng/kg; nhiệt độ 15~20 độ; đoạn ~~đã bỏ~~ vẫn hiện.',
  '- Thời gian 8~9 giờ.\n- Khoảng 3~4 ngày.',
  sentences(30)
)

const markdownOfAllKinds = blocks(
  title('Thông báo dùng *nhiều* kiểu **định dạng**'),
  'Đoạn trước mục đầu tiên có [liên kết](https://example.vn/thong-bao?a=1&b=2 "Trang tin"), ***đậm nghiêng***, `mã lệnh` và dòng  \nngắt cứng.',
  '## I. Danh sách',
  '3. Mục đánh số từ ba\n3. Mục thứ hai cũng số ba\n7. Mục số bảy',
  '- [x] Việc đã xong\n- [ ] Việc chưa xong',
  '> Trích dẫn một lớp.\n>\n> > Trích dẫn hai lớp.\n>\n> - Danh sách trong trích dẫn.',
  '```\nkhối mã  giữ    khoảng trắng\n\tvà phím Tab\n```',
  '***',
  '#### Mục nhảy cấp',
  sentences(20),
  '+ Ý có đoạn thứ hai\n\n  Đoạn thứ hai của ý.\n\n  | A | B |\n  | - | - |\n  | 1 | 2 |'
)

const authorsSlides = blocks(
  title('Thông báo có trang do người soạn chọn'),
  '## I. Kết quả',
  `:::slide\n\n${sentences(150)}\n\n:::`,
  sentences(60, 4),
  `:::notes\n\n${sentences(40, 6)}\n\n:::`,
  '## II. Tổ chức thực hiện',
  ':::slide\n\n- Ý chính thứ nhất.\n- Ý chính thứ hai.\n\n:::',
  sentences(30, 2)
)

const withoutHeadings = blocks(...range(6).map((index) => sentences(60, index)))

/** Every case of the list that the product promises to set, by file stem. */
export const stressAnnouncements: readonly StressAnnouncement[] = [
  {name: 'tieu-de-300-tu', text: longHeading},
  {name: 'doan-van-3000-tu', text: longParagraph},
  {name: 'bang-12-cot', text: wideTable},
  {name: 'bang-400-dong', text: longTable},
  {name: 'o-bang-1200-tu', text: longCell},
  {name: 'tu-200-chu', text: longWord},
  {name: 'danh-sach-9-cap', text: deepList},
  {name: '300-tieu-de', text: manyHeadings},
  {name: '60-chu-thich', text: manyFootnotes},
  {name: 'unicode-to-hop', text: decomposed},
  {name: 'unicode-ban-phim-windows', text: windowsKeyboard},
  {name: 'duong-ke-dau-tep', text: leadingRule},
  {name: 'ma-html', text: rawHtml},
  {name: 'ky-tu-dac-biet', text: markupCharacters},
  {name: 'ngoac-va-hai-cham', text: templateCharacters},
  {name: 'thut-dau-dong-tab', text: tabParagraphs},
  {name: 'gach-duoi-dong-chu', text: textOverHyphens},
  {name: 'dau-nga', text: tildes},
  {name: 'nhieu-dinh-dang', text: markdownOfAllKinds},
  {name: 'trang-nguoi-soan-chon', text: authorsSlides},
  {name: 'khong-tieu-de', text: withoutHeadings}
]
