/** A person's name: two to five words, each with a capital and then lower-case letters. Sticky. */
const name = /(?:\p{Lu}[’']?\p{Ll}*(?:\s|(?=[^\p{L}\s]|$))){2,5}/uy

/** Words that open a post, not a name. */
const post =
  /^(?:nguyên\s|quyền\s)?(?:Ủy viên|Uỷ viên|Bí thư|Phó|Chủ tịch|Chủ nhiệm|Trưởng|Giám đốc|Thường trực|Chánh|Tỉnh ủy viên|Tỉnh uỷ viên|Thành ủy viên|Thành uỷ viên|Đảng ủy viên|Đảng uỷ viên|Chi ủy viên|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Thượng tướng|Đại tướng|Tư lệnh|Chính ủy|Chính uỷ|Chỉ huy|Đại biểu Quốc hội|Bộ trưởng|Thứ trưởng|Tổng|Viện trưởng|Hiệu trưởng|Thành viên|Cục trưởng|Vụ trưởng|Tỉnh ủy|Phụ trách)(?!\p{L})/u

/** The end of the name at an offset; null when no name stands there. */
export function readName(text: string, at: number): number | null {
  if (isPost(text, at)) return null
  name.lastIndex = at
  const match = name.exec(text)
  if (!match) return null
  const words = match[0].trimEnd()
  return words.includes(' ') ? at + words.length : null
}

/** Whether a post stands at an offset: `Ủy viên Bộ Chính trị`, `nguyên Bí thư Tỉnh ủy`. */
export function isPost(text: string, at: number): boolean {
  return post.test(text.slice(at, at + 40))
}
