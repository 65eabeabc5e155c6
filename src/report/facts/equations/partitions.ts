/**
 * Kinds that make a whole between them, each as the words after its figures may name it: where all of a row are named, or those
 * marked as enough, no part is missing.
 */
const rows: readonly (readonly RegExp[])[] = [
  [/đương nhiên/u, /bầu|chỉ định|cử/u],
  [/(?<!\p{L})nam(?!\p{L})/u, /(?<!\p{L})nữ(?!\p{L})/u],
  [/chính thức/u, /dự khuyết|dự bị/u],
  [/xây (?:dựng )?mới|làm mới/u, /sửa chữa|cải tạo|nâng cấp/u],
  [/nông thôn/u, /thành thị|đô thị/u],
  [/trong nước|nội địa/u, /quốc tế|nước ngoài/u],
  [/(?<!chưa |không )(?:đạt|vượt|hoàn thành)/u, /(?:chưa|không) (?:đạt|hoàn thành)/u],
  [/hoàn thành/u, /dở dang|đang (?:triển khai|thực hiện|thi công)/u],
  [/(?:đúng|trước|đúng và trước|trước và đúng) (?:hạn|hẹn)/u, /quá hạn|trễ hạn|trễ hẹn|quá hẹn/u],
  [/đã (?:giải quyết|xử lý)/u, /đang (?:giải quyết|xử lý)|chưa (?:giải quyết|xử lý)/u],
  [/(?<!không )tán thành|(?<!không )đồng ý/u, /không (?:tán thành|đồng ý)/u],
  [/có mặt/u, /vắng/u],
  [/(?<!\p{L})xã(?!\p{L})/u, /phường|thị trấn|đặc khu/u]
]

/** Whether names of parts are all kinds of a whole: each names a kind, and no kind is missing. */
export function isPartition(names: readonly string[]): boolean {
  return rows.some((kinds) => {
    const named = names.map((name) => kinds.findIndex((kind) => kind.test(name)))
    // The later kind decides: `chưa đạt` is not `đạt`.
    const decided = names.map((name, index) => (kinds[1]!.test(name) ? 1 : named[index]!))
    return decided.every((kind) => kind >= 0) && kinds.every((_, kind) => decided.includes(kind))
  })
}
