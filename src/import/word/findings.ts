import type {Diagnostic, Wording} from '../../diagnostic.js'
import type {Finding, FindingKind} from './prepare/types.js'

/** What is said of a file when it has been read; its place is that of a paragraph. */
export interface Told {
  readonly diagnostic: Omit<Diagnostic, 'place'>
  readonly paragraph: number
}

/** A kind of finding: what is said of it, with the words that it has. */
interface Row {
  readonly severity: Diagnostic['severity']
  readonly said: Wording
  readonly hint?: Wording
}

const checkInWord: Wording = {vi: 'Kiểm tra lại trong Word', en: 'Check it in Word'}

const rows: Readonly<Record<FindingKind, Row>> = {
  deleted: {
    severity: 'warning',
    said: {vi: 'Chữ đã bị xóa (theo dõi thay đổi) không đưa vào', en: 'Text that a tracked change deletes is left out'},
    hint: {vi: 'Chấp nhận hoặc từ chối thay đổi trong Word trước khi nhập', en: 'Accept or reject changes in Word before importing'}
  },
  hidden: {severity: 'warning', said: {vi: 'Chữ ẩn không đưa vào', en: 'Hidden text is left out'}, hint: checkInWord},
  comment: {severity: 'note', said: {vi: 'Nhận xét bên lề không đưa vào', en: 'A comment is left out'}},
  'text-box': {
    severity: 'warning',
    said: {vi: 'Hộp văn bản được đưa vào sau đoạn có nó', en: 'A text box was put after the paragraph that it is anchored in'},
    hint: {vi: 'Kiểm tra lại vị trí của đoạn này', en: 'Check where its text belongs'}
  },
  drawing: {
    severity: 'warning',
    said: {vi: 'Biểu đồ hoặc đối tượng nhúng không đưa vào', en: 'A chart or an embedded object is left out'},
    hint: {vi: 'Lưu thành ảnh PNG rồi chèn vào', en: 'Save it as a PNG picture and insert that'}
  },
  equation: {
    severity: 'warning',
    said: {vi: 'Công thức được viết thành một dòng chữ', en: 'An equation was written as plain characters'},
    hint: checkInWord
  },
  contents: {severity: 'note', said: {vi: 'Mục lục tự động không đưa vào', en: 'The table of contents is left out'}},
  embedded: {
    severity: 'warning',
    said: {vi: 'Tài liệu nhúng trong tệp không đưa vào', en: 'A document embedded in the file is left out'},
    hint: {vi: 'Sao chép nội dung của nó vào văn bản', en: 'Copy what it says into the text'}
  },
  header: {severity: 'note', said: {vi: 'Đầu trang, chân trang không đưa vào', en: 'Header and footer are left out'}},
  'number-format': {
    severity: 'warning',
    said: {vi: 'Kiểu đánh số này chưa đọc được nên dùng chữ số', en: 'This style of numbering is not known; digits were used'},
    hint: checkInWord
  }
}

/** Said once for a file, whatever their number. */
const once: ReadonlySet<FindingKind> = new Set(['contents', 'number-format'])

/** A quotation for a message: the beginning of a long one. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  return `: “${line.length > 80 ? `${line.slice(0, 80).trimEnd()}…` : line}”`
}

/** What to say of findings: one diagnostic a kind and paragraph, with its words. */
export function tellFindings(findings: readonly Finding[]): Told[] {
  const joined = new Map<string, Finding>()
  for (const finding of findings) {
    const key = once.has(finding.kind) ? finding.kind : `${finding.kind} ${finding.kind === 'header' ? finding.text : finding.paragraph}`
    const known = joined.get(key)
    joined.set(key, known ? {...known, text: once.has(finding.kind) ? known.text : known.text + finding.text} : finding)
  }
  // A deletion without words is a mark of a paragraph's end.
  const worded = [...joined.values()].filter(({kind, text}) => kind !== 'deleted' || text.trim() !== '')
  return worded.map(({kind, paragraph, text}) => {
    const {severity, said, hint} = rows[kind]
    const words = quoted(text.normalize('NFC'))
    const message = {vi: said.vi + words, en: said.en + words}
    return {diagnostic: {rule: `word-${kind}`, severity, message, ...(hint && {hint})}, paragraph}
  })
}
