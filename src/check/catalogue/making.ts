import type {Entries} from './types.js'

/** What Markdown, layout and the writers of files may tell. */
export const making: Entries = {
  'heading-level-skipped': ['warning', 'Tiêu đề bỏ qua một cấp', 'A heading that skips a level'],
  'heading-inside-block': ['warning', 'Tiêu đề nằm trong danh sách, trích dẫn hoặc khối “:::”', 'A heading inside another block'],
  'unknown-role': ['warning', 'Loại mục không có', 'A role that does not exist'],
  fence: ['warning', 'Dòng “:::” không có cặp', 'A fence without its partner'],
  'html-tag': ['note', 'Thẻ HTML bị bỏ, chữ được giữ', 'HTML tags are dropped, their text is kept'],
  'html-comment': ['warning', 'Chú thích HTML không được đưa vào', 'HTML comments are left out'],
  'html-hidden': ['warning', 'Phần HTML ẩn không được đưa vào', 'Hidden HTML is left out'],
  'footnote-unused': ['warning', 'Chú thích cuối trang không được nhắc đến', 'A footnote that nothing refers to'],
  'footnote-repeated': ['warning', 'Chú thích cuối trang có hai nội dung', 'A footnote with two texts'],
  'link-definition-unused': ['warning', 'Địa chỉ liên kết không được dùng', 'An address that no link uses'],
  'picture-amid-text': ['warning', 'Hình nằm giữa đoạn văn', 'A picture inside a paragraph'],
  'picture-missing': ['error', 'Không đọc được tệp hình', 'A picture that cannot be read'],
  'picture-format': ['error', 'Hình không phải PNG hoặc JPEG', 'A picture that is neither PNG nor JPEG'],
  'unknown-construct': ['warning', 'Cấu trúc Markdown không biết', 'Markdown that is not known'],
  'character-without-glyph': ['error', 'Phông chữ không có ký tự này', 'A character that the fonts lack'],
  'document-too-long': ['warning', 'Nội dung bắt buộc không vừa số trang', 'What must stand in a document does not fit'],
  'slide-overfull': ['warning', 'Nội dung không vừa một trang trình chiếu', 'Something does not fit a slide'],
  'link-left-out': ['note', 'Liên kết không đưa được vào bản trình chiếu', 'A link that slides cannot carry'],
  'docx-link': ['note', 'Liên kết không đưa được vào tệp Word', 'A link that Word cannot carry'],
  'docx-page-number-from': ['note', 'Cách đánh số trang mà Word không có', 'Page numbers that Word cannot express'],
  'docx-nested-columns': ['warning', 'Cột nằm trong cột', 'Columns inside columns'],
  'docx-slide': ['warning', 'Trang trình chiếu trong tệp Word', 'A slide in a Word file'],
  'docx-footnote-missing': ['warning', 'Thiếu nội dung chú thích cuối trang', 'A footnote without its text'],
  'docx-footnote-unreferenced': ['warning', 'Chú thích cuối trang không được nhắc đến', 'A footnote without a reference'],
  'pdf-link-without-element': ['warning', 'Liên kết nằm ngoài cấu trúc trang', 'A link outside the structure of the page'],
  'pdf-character-without-glyph': ['error', 'Phông chữ không có ký tự này', 'A character that the fonts lack'],
  'pdf-picture-unreadable': ['error', 'Không đọc được hình', 'A picture that cannot be read']
}
