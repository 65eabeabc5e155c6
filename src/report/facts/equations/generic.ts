/** Nouns that stand for several kinds of things, and the kinds, as lists of parts name them. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:đơn vị|đơn vị hành chính)/,
    /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|trường|trạm|sở|phòng|ban|doanh nghiệp)/
  ],
  [
    /^văn bản/,
    /^(?:thông tư|quyết định|công văn|nghị quyết|chỉ thị|kế hoạch|thông báo|báo cáo|tờ trình|hướng dẫn|nghị định|kết luận|quy định|chương trình)/
  ],
  [
    /^(?:người|đồng chí|đại biểu|thành viên|đảng viên|cán bộ|hội viên|đoàn viên|ủy viên|uỷ viên|học sinh|lao động)/,
    /^(?:nam|nữ|đương nhiên|chính thức|dự khuyết|dự bị|bầu|chỉ định|được|chủ tịch|phó|trưởng|ủy viên|uỷ viên|thư ký)/
  ],
  [/^(?:công trình|dự án)/, /^(?:cầu|đường|trường|trạm|hồ|đập|kè|công trình|dự án)/],
  [/^(?:nhà|căn nhà|căn|hộ)/, /^(?:nhà|căn)/],
  [/^đơn(?! vị)/, /^(?:đơn|khiếu nại|tố cáo|kiến nghị|phản ánh)/],
  [/^tổ chức/, /^(?:đảng bộ|chi bộ|tổ chức)/],
  [/^(?:thôn|khu dân cư)/, /^(?:thôn|bản|tổ dân phố|ấp|khu phố)/]
]

/** Whether the first noun stands for things of the second. */
export const isWholeNoun = (whole: string, part: string): boolean => kinds.some(([wide, narrow]) => wide.test(whole) && narrow.test(part))

/** What classes are called: `08 cấp tỉnh, 04 cấp bộ` counts whatever the whole does. */
export const isClass = (word: string): boolean =>
  /^(?:cấp|loại|hạng|nhóm|khối|khu|vùng|bậc|diện|ngành|mức|sao|theo|thuộc|lớp)(?: |$)/.test(word)
