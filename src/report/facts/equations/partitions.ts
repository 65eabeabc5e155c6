/**
 * Kinds that make a whole between them, each as the words after its figures may name it: where all of a row are named, or those
 * marked as enough, no part is missing.
 */
const rows: readonly (readonly RegExp[])[] = [
  [/đương nhiên/, /bầu|chỉ định|cử/],
  [/(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])nam(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/, /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])nữ(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/],
  [/chính thức/, /dự khuyết|dự bị/],
  [/xây (?:dựng )?mới|làm mới/, /sửa chữa|cải tạo|nâng cấp/],
  [/nông thôn/, /thành thị|đô thị/],
  [/trong nước|nội địa/, /quốc tế|nước ngoài/],
  [/(?<!chưa |không )(?:đạt|vượt|hoàn thành)/, /(?:chưa|không) (?:đạt|hoàn thành)/],
  [/hoàn thành/, /dở dang|đang (?:triển khai|thực hiện|thi công)/],
  [/(?:đúng|trước|đúng và trước|trước và đúng) (?:hạn|hẹn)/, /quá hạn|trễ hạn|trễ hẹn|quá hẹn/],
  [/đã (?:giải quyết|xử lý)/, /đang (?:giải quyết|xử lý)|chưa (?:giải quyết|xử lý)/],
  [/(?<!không )tán thành|(?<!không )đồng ý/, /không (?:tán thành|đồng ý)/],
  [/có mặt/, /vắng/],
  [/(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])xã(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/, /phường|thị trấn|đặc khu/]
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
