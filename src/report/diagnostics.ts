import type {Diagnostic, Place} from '../diagnostic.js'

/** A picture among words. */
export const pictureAmidText = (address: string, place: Place): Diagnostic => ({
  rule: 'picture-amid-text',
  severity: 'warning',
  message: {
    vi: `Hình ảnh “${address}” nằm giữa đoạn văn, được đặt sau đoạn`,
    en: `the picture “${address}” stands amid text and is put after the paragraph`
  },
  hint: {vi: 'Đặt hình ảnh thành một đoạn riêng', en: 'give the picture a paragraph of its own'},
  place
})

/** A heading below a list item, a quote or between fence marks. */
export const lateHeading = (place: Place): Diagnostic => ({
  rule: 'heading-inside-block',
  severity: 'warning',
  message: {
    vi: 'Tiêu đề nằm trong danh sách, trích dẫn hoặc khối trình chiếu, được giữ như một đoạn văn in đậm',
    en: 'a heading inside a list, a quote or a fence is kept as a bold paragraph'
  },
  place
})

/** A construct that the announcement's grammar does not have. */
export const unreadable = (type: string, place: Place): Diagnostic => ({
  rule: 'unknown-construct',
  severity: 'warning',
  message: {
    vi: `Không nhận biết được cấu trúc “${type}”, nội dung được giữ như một đoạn văn`,
    en: `unknown construct “${type}”, kept as a paragraph`
  },
  place
})

/** `{.role}` with a name that is none. */
export const unknownRole = (name: string, known: readonly string[], place: Place | undefined): Diagnostic => ({
  rule: 'unknown-role',
  severity: 'warning',
  message: {vi: `Không có vai trò “${name}”, dấu được giữ như văn bản`, en: `there is no role “${name}”; the mark is kept as text`},
  hint: {vi: `Các vai trò: ${known.join(', ')}`, en: `the roles are ${known.join(', ')}`},
  ...(place && {place})
})

/** A heading two or more levels below the one before it. */
export const skippedLevel = (from: number, to: number, place: Place): Diagnostic => ({
  rule: 'heading-level-skipped',
  severity: 'warning',
  message: {vi: `Tiêu đề cấp ${to} đứng ngay sau tiêu đề cấp ${from}`, en: `a heading of level ${to} follows one of level ${from}`},
  hint: {
    vi: `Dùng ${'#'.repeat(from + 1)} hoặc bổ sung tiêu đề còn thiếu`,
    en: `use ${'#'.repeat(from + 1)} or add the heading that is missing`
  },
  place
})

/** A footnote's text that no number in the text refers to. */
export const unusedNote = (label: string, place: Place): Diagnostic => ({
  rule: 'footnote-unused',
  severity: 'warning',
  message: {
    vi: `Chú thích “${label}” không được dẫn trong văn bản, được đặt sau các chú thích khác`,
    en: `nothing refers to the footnote “${label}”; it is put after the others`
  },
  place
})

/** A second text for one footnote. */
export const repeatedNote = (label: string, place: Place): Diagnostic => ({
  rule: 'footnote-repeated',
  severity: 'warning',
  message: {
    vi: `Chú thích “${label}” có hai nội dung, nội dung sau được đặt sau các chú thích khác`,
    en: `the footnote “${label}” is defined twice; the later text is put after the others`
  },
  place
})

/** A link's address that nothing uses, and so stands nowhere in the documents. */
export const unusedDefinition = (label: string, place: Place): Diagnostic => ({
  rule: 'link-definition-unused',
  severity: 'warning',
  message: {
    vi: `Địa chỉ liên kết “${label}” không được sử dụng, không đưa vào tài liệu`,
    en: `nothing uses the link definition “${label}”; it is left out`
  },
  place
})
