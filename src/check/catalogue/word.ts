import type {Entries} from './types.js'

/** What importing a Word file may tell. */
export const word: Entries = {
  'word-archive': ['error', 'Tệp Word hỏng hoặc không an toàn', 'A Word file that is damaged or unsafe'],
  'word-xml': ['error', 'Một phần của tệp Word không đọc được', 'A part of a Word file that cannot be read'],
  'word-too-large': ['error', 'Tệp Word quá lớn', 'A Word file that is too large'],
  'word-password': ['error', 'Tệp Word có mật khẩu', 'A Word file with a password'],
  'word-deleted': ['warning', 'Chữ đã bị xóa không đưa vào', 'Text that a tracked change deletes is left out'],
  'word-hidden': ['warning', 'Chữ ẩn không đưa vào', 'Hidden text is left out'],
  'word-comment': ['note', 'Nhận xét bên lề không đưa vào', 'A comment is left out'],
  'word-text-box': ['warning', 'Hộp văn bản được đưa vào sau đoạn có nó', 'A text box was put after its paragraph'],
  'word-drawing': ['warning', 'Biểu đồ hoặc đối tượng nhúng không đưa vào', 'A chart or an embedded object is left out'],
  'word-equation': ['warning', 'Công thức được viết thành dòng chữ', 'An equation was written as characters'],
  'word-contents': ['note', 'Mục lục tự động không đưa vào', 'The table of contents is left out'],
  'word-embedded': ['warning', 'Tài liệu nhúng không đưa vào', 'An embedded document is left out'],
  'word-header': ['note', 'Đầu trang, chân trang không đưa vào', 'Header and footer are left out'],
  'word-number-format': ['warning', 'Kiểu đánh số chưa đọc được', 'A style of numbering that is not known'],
  'word-merged-cells': ['warning', 'Bảng có ô gộp', 'Merged cells'],
  'word-nested-table': ['warning', 'Bảng có bảng con', 'A table in a table'],
  'word-picture': ['warning', 'Ảnh không đưa vào', 'A picture is left out'],
  'word-note-moved': ['warning', 'Chú thích của phần đầu hoặc phần ký đã chuyển chỗ', 'A note of letterhead or signature was moved'],
  'word-symbol': ['warning', 'Ký hiệu của phông biểu tượng bị bỏ', 'A sign of a symbol font is left out'],
  'word-link': ['note', 'Liên kết đến tệp trên máy không đưa vào', 'A link to a file on a computer is left out'],
  'import-pictures': ['warning', 'Ảnh chưa được lưu', 'Pictures were not saved']
}
