import type {Entries} from './types.js'

const template: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'document-unknown': ['Không có mẫu trình bày này', 'No such template'],
  'document-settings': ['Giá trị không hợp lệ trong document.yaml', 'A value that document.yaml does not take'],
  'template-syntax': ['Mẫu sai cú pháp Handlebars', 'A template that Handlebars cannot read'],
  'template-unknown-path': ['Tên không có', 'A name that is not there'],
  'template-not-text': ['Giá trị không phải là chữ', 'A value that is no text'],
  'template-not-list': ['Giá trị không phải là danh sách', 'A value that is no list'],
  'template-not-object': ['Giá trị không có các phần bên trong', 'A value without parts'],
  'template-null': ['Không in được null', 'A null that is printed'],
  'template-literal': ['Không in được giá trị viết sẵn', 'A literal that is printed'],
  'template-not-tested': ['Giá trị có thể vắng mặt, cần {{#if}}', 'What may be absent needs {{#if}}'],
  'template-unknown-helper': ['Lệnh không có', 'A helper that is not there'],
  'template-argument-count': ['Số tham số không đúng', 'A wrong number of arguments'],
  'template-unknown-argument': ['Tham số không có', 'An argument that is not there'],
  'template-block-parameter': ['Tham số khối thừa', 'A block parameter too many'],
  'template-unknown-partial': ['Phần mẫu không có', 'A partial that is not there'],
  'template-partial-circle': ['Phần mẫu gọi chính nó', 'A partial that calls itself'],
  'template-raw': ['Không dùng {{{…}}}', 'Raw output is refused'],
  'template-unsupported': ['Cú pháp không được dùng', 'What templates may not do'],
  'template-private-character': ['Ký tự dùng riêng trong mẫu', 'A private character in a template'],
  'template-unknown-directive': ['Lệnh trình bày không có', 'A directive that is not there'],
  'template-directive-form': ['Lệnh trình bày sai dạng', 'A directive of the wrong form'],
  'template-unknown-attribute': ['Thuộc tính không có', 'An attribute that is not there'],
  'template-attribute-missing': ['Thiếu thuộc tính', 'An attribute is missing'],
  'template-attribute-value': ['Giá trị thuộc tính không hợp lệ', 'A value that an attribute does not take'],
  'template-grid': ['Lưới trình bày sai', 'A grid at fault'],
  'template-figure': ['Số liệu đặt sai chỗ', 'A figure in the wrong place'],
  'template-in-slide': ['Không dùng được trong trang trình chiếu', 'Nothing for a slide'],
  'template-outside-slide': ['Chỉ dùng được trong trang trình chiếu', 'For slides only'],
  'template-slide-title': ['Trang trình chiếu thiếu tiêu đề', 'A slide without a title'],
  'template-markup': ['Mẫu không dùng được cấu trúc này', 'What a template cannot hold']
}

/** Ids after `theme-` and `profile-`. */
const settings: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  yaml: ['Tệp sai cú pháp YAML', 'No YAML'],
  'unknown-key': ['Khóa không có', 'A key that does not exist'],
  'missing-key': ['Thiếu khóa', 'A key is missing'],
  unit: ['Độ dài thiếu pt hoặc mm', 'A length without pt or mm'],
  color: ['Không phải là màu', 'No colour'],
  value: ['Giá trị không hợp lệ', 'A value that is not allowed'],
  'missing-style': ['Thiếu kiểu', 'A style is missing'],
  'unknown-style': ['Kiểu không có', 'A style that does not exist'],
  'style-circle': ['Kiểu kế thừa vòng tròn', 'Styles in a circle']
}

/** Ids after `theme-` alone. */
const slides: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'unknown-layout': ['Bố cục không có', 'A layout that does not exist'],
  'box-outside': ['Khung nằm ngoài trang', 'A box outside the slide'],
  'boxes-overlap': ['Hai khung đè lên nhau', 'Boxes that overlap'],
  contrast: ['Chữ không đủ tương phản', 'Text without enough contrast']
}

/** What templates, themes and profiles may tell: all of it errors. */
export const looks: Entries = {
  ...errors('', template),
  ...errors('theme-', {...settings, ...slides}),
  ...errors('profile-', settings)
}

function errors(prefix: string, about: Readonly<Record<string, readonly [vi: string, en: string]>>): Entries {
  return Object.fromEntries(Object.entries(about).map(([id, [vi, en]]) => [`${prefix}${id}`, ['error', vi, en]]))
}
