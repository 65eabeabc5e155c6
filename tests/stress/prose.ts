/** Clauses in plain official Vietnamese, strung together to any length. */
const clauses = [
  'các chi bộ thôn họp thường kỳ vào ngày mùng năm hằng tháng',
  'cán bộ phụ trách ghi biên bản đầy đủ và gửi về văn phòng',
  'tổ công tác kiểm tra từng tuyến kênh trước mùa mưa',
  'nhà văn hóa xã mở cửa phục vụ bà con cả ngày nghỉ',
  'hợp tác xã chè bán được nhiều hơn vụ trước',
  'đoàn viên thanh niên giúp người cao tuổi nộp hồ sơ trực tuyến',
  'trạm y tế khám định kỳ cho trẻ em dưới sáu tuổi',
  'nhà trường bố trí thêm phòng học cho khối lớp một',
  'ban quản lý chợ sắp xếp lại khu bán hàng tươi sống',
  'lực lượng dân quân tuần tra dọc bờ sông mỗi tối',
  'đường liên thôn được mở rộng và có đèn chiếu sáng',
  'mỗi gia đình trồng thêm cây xanh quanh nhà',
  'người dân góp ý thẳng thắn về quy hoạch khu dân cư',
  'phụ nữ các bản duy trì nhóm tiết kiệm giúp nhau vốn',
  'cựu chiến binh nhận chăm sóc nghĩa trang liệt sĩ',
  'bưu điện văn hóa lắp thêm máy tính cho học sinh',
  'kho lạnh mới giữ được quả tươi qua mùa đông',
  'đội chiếu bóng lưu động về tận các điểm xa trung tâm',
  'ủy ban trả kết quả thủ tục đúng hẹn cho từng hộ',
  'giáo viên vùng cao được bố trí nhà ở gần trường'
] as const

/** So many words (what stands between spaces), without a full stop at the end; `start` turns the order. */
export function words(count: number, start = 0): string {
  const found: string[] = []
  for (let index = start; found.length < count; index += 1) found.push(...clauses[(index * 7) % clauses.length]!.split(' '))
  return capital(found.slice(0, count).join(' '))
}

/** Whole sentences that together have at least so many words. */
export function sentences(count: number, start = 0): string {
  const found: string[] = []
  let length = 0
  for (let index = start; length < count; index += 2) {
    const sentence = `${capital(clauseAt(index))}, ${clauseAt(index + 1)}.`
    found.push(sentence)
    length += sentence.split(' ').length
  }
  return found.join(' ')
}

/** One short phrase, such as a table's cell holds. */
export const phrase = (index: number): string => capital(clauseAt(index).split(' ').slice(0, 4).join(' '))

const clauseAt = (index: number): string => clauses[(index * 7 + 3) % clauses.length]!

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
