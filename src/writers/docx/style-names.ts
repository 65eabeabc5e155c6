/** A name as Word shows it, and the id that paragraphs carry. */
interface WordName {
  readonly id: string
  readonly name: string
}

/**
 * Styles that Word itself knows go by Word's names, which it translates; all others by the words of the office. Names
 * that a theme or profile adds are shown as they are.
 */
const wordNames: Readonly<Record<string, WordName>> = {
  body: {id: 'BodyText', name: 'Body Text'},
  list: {id: 'ListParagraph', name: 'List Paragraph'},
  quote: {id: 'Quote', name: 'Quote'},
  code: {id: 'Code', name: 'Văn bản giữ nguyên dạng'},
  footnote: {id: 'FootnoteText', name: 'footnote text'},
  kind: {id: 'Kind', name: 'Tên loại'},
  abstract: {id: 'Abstract', name: 'Trích yếu'},
  'abstract-mark': {id: 'AbstractMark', name: 'Dấu dưới trích yếu'},
  'attachment-note': {id: 'AttachmentNote', name: 'Dòng kèm theo'},
  'table-header': {id: 'TableHeader', name: 'Bảng - hàng đầu'},
  'table-group': {id: 'TableGroup', name: 'Bảng - hàng nhóm'},
  'table-cell': {id: 'TableCell', name: 'Bảng - ô'},
  'page-number': {id: 'PageNumber', name: 'Số trang'},
  nation: {id: 'Nation', name: 'Tiêu đề'},
  'nation-motto': {id: 'NationMotto', name: 'Tiêu ngữ'},
  superior: {id: 'Superior', name: 'Cơ quan cấp trên'},
  issuer: {id: 'Issuer', name: 'Cơ quan ban hành'},
  'issuer-mark': {id: 'IssuerMark', name: 'Dấu dưới cơ quan ban hành'},
  number: {id: 'DocumentNumber', name: 'Số và ký hiệu'},
  'place-date': {id: 'PlaceDate', name: 'Địa danh và thời gian'},
  authority: {id: 'Authority', name: 'Thể thức đề ký'},
  post: {id: 'Post', name: 'Chức vụ người ký'},
  'signer-name': {id: 'SignerName', name: 'Họ tên người ký'},
  'recipients-title': {id: 'RecipientsTitle', name: 'Nơi nhận'},
  recipient: {id: 'Recipient', name: 'Nơi nhận - từng dòng'},
  department: {id: 'Department', name: 'Đơn vị soạn thảo'},
  mark: {id: 'Mark', name: 'Dấu chỉ mức độ'},
  'handout-kind': {id: 'HandoutKind', name: 'Tờ in - tên loại'},
  'handout-title': {id: 'HandoutTitle', name: 'Tờ in - tên gọi'},
  'handout-line': {id: 'HandoutLine', name: 'Tờ in - chủ đề và phương châm'},
  'figure-value': {id: 'FigureValue', name: 'Số liệu nổi bật'},
  'figure-caption': {id: 'FigureCaption', name: 'Lời dưới số liệu'},
  'source-line': {id: 'SourceLine', name: 'Dòng nguồn'}
}

/** How Word knows a style of the document. */
export function wordName(style: string): WordName {
  const heading = /^heading-([1-9])$/.exec(style)
  if (heading) return {id: `HeadingText${heading[1]}`, name: `Đề mục cấp ${heading[1]}`}
  // A comma would part two names (17.7.4.9, `name`).
  return wordNames[style] ?? {id: identifier(style), name: style.replaceAll(',', ' ')}
}

/** Letters and digits only, each part with a capital: `slide-title` becomes `SlideTitle`. */
function identifier(style: string): string {
  const parts = style.split(/[^A-Za-z0-9]+/).filter((part) => part !== '')
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('') || 'Style'
}
