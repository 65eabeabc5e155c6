/** Nouns that stand for several kinds of things, and the kinds, as lists of parts name them. */
const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:đơn vị|đơn vị hành chính)/u,
    /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ quan|trường|trạm|sở|phòng|ban|doanh nghiệp)/u
  ],
  [
    /^văn bản/u,
    /^(?:thông tư|quyết định|công văn|nghị quyết|chỉ thị|kế hoạch|thông báo|báo cáo|tờ trình|hướng dẫn|nghị định|kết luận|quy định|chương trình)/u
  ],
  [
    /^(?:người|đồng chí|đại biểu|thành viên|đảng viên|cán bộ|hội viên|đoàn viên|ủy viên|uỷ viên|học sinh|lao động)/u,
    /^(?:nam|nữ|đương nhiên|chính thức|dự khuyết|dự bị|bầu|chỉ định|được|chủ tịch|phó|trưởng|ủy viên|uỷ viên|thư ký)/u
  ],
  [/^(?:công trình|dự án)/u, /^(?:cầu|đường|trường|trạm|hồ|đập|kè|công trình|dự án)/u],
  [/^(?:nhà|căn nhà|căn|hộ)/u, /^(?:nhà|căn)/u],
  [/^đơn(?! vị)/u, /^(?:đơn|khiếu nại|tố cáo|kiến nghị|phản ánh)/u],
  [/^tổ chức/u, /^(?:đảng bộ|chi bộ|tổ chức)/u],
  [/^(?:thôn|khu dân cư)/u, /^(?:thôn|bản|tổ dân phố|ấp|khu phố)/u]
]

/** Whether the first noun stands for things of the second. */
export const isWholeNoun = (whole: string, part: string): boolean => kinds.some(([wide, narrow]) => wide.test(whole) && narrow.test(part))

/** What classes are called: `08 cấp tỉnh, 04 cấp bộ` counts whatever the whole does. */
export const isClass = (word: string): boolean =>
  /^(?:cấp|loại|hạng|nhóm|khối|khu|vùng|bậc|diện|ngành|mức|sao|theo|thuộc|lớp)(?: |$)/u.test(word)
