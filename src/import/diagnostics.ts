import type {Diagnostic, Wording} from '../diagnostic.js'

/** A diagnostic before its place is known. */
export type Finding = Omit<Diagnostic, 'place'>

/** A quotation for a message: whole where it is short. */
const quote = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`
const shortened = (text: string): string => quote(text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text)

/** A line that was left out; quoted whole, since it stands nowhere else. */
export const leftOut = (text: string, what: Wording): Finding => ({
  rule: 'import-furniture',
  severity: 'note',
  message: {
    vi: `Đã bỏ dòng không thuộc thông báo (${what.vi}): ${quote(text)}`,
    en: `Left out, no part of the announcement (${what.en}): ${quote(text)}`
  }
})

/** A line that stays, but may be no part of the text, or something else than it was taken for. */
export const doubtful = (text: string, what: Wording, hint: Wording): Finding => ({
  rule: 'import-doubtful',
  severity: 'warning',
  message: {vi: `Đề nghị kiểm tra lại ${shortened(text)}: ${what.vi}`, en: `Please check ${shortened(text)}: ${what.en}`},
  hint
})

/** Fields that were moved to the front matter. */
export const moved = (part: Wording, keys: readonly string[]): Finding => ({
  rule: 'import-front-matter',
  severity: 'note',
  message: {
    vi: `${part.vi} đã chuyển vào phần khai báo: ${keys.join(', ')}`,
    en: `${part.en} was moved to the front matter: ${keys.join(', ')}`
  }
})

export const movedTitle: Finding = {
  rule: 'import-page-title',
  severity: 'note',
  message: {
    vi: 'Tiêu đề trang được các dòng dưới lặp lại nên đã chuyển vào khóa “title”',
    en: 'The page title, which the next lines repeat, was moved to “title”'
  }
}

/** Lines that were joined, said once. */
export const joinedLines = (count: number): Finding => ({
  rule: 'import-joined-lines',
  severity: 'note',
  message: {
    vi: `Đã nối ${count} chỗ ngắt dòng giữa câu, chỗ đầu tiên ở cuối dòng này`,
    en: `${count} line ends in the midst of a sentence were joined, the first one at the end of this line`
  }
})

/** Lines that may go on below but were kept apart, said once. */
export const keptApart = (count: number): Finding => ({
  rule: 'import-line-end',
  severity: 'warning',
  message: {
    vi: `Chưa rõ đoạn văn kết thúc ở cuối dòng hay còn tiếp: ${count} chỗ, chỗ đầu tiên ở đây; các dòng được để riêng`,
    en: `It is not clear whether a paragraph ends with its line: ${count} places, the first one here; the lines were kept apart`
  },
  hint: {
    vi: 'Trong tệp Markdown, xóa dòng trống giữa hai phần của một đoạn',
    en: 'In the Markdown, delete the blank line between the parts of a paragraph'
  }
})

export const madeTable = (rows: number, columns: number): Finding => ({
  rule: 'import-table',
  severity: 'note',
  message: {
    vi: `Các dòng chia cột đã chuyển thành bảng ${rows} dòng, ${columns} cột; dòng đầu là tiêu đề bảng`,
    en: `Lines in columns became a table of ${rows} rows and ${columns} columns, the first row its header`
  }
})

export const restarted = (label: string): Finding => ({
  rule: 'import-restart',
  severity: 'note',
  message: {
    vi: `Nhãn “${label}” đánh số lại từ đầu trong cùng một mục; có thể thiếu một tiêu đề ở trên`,
    en: `The label “${label}” begins its section again; a heading above it may be missing`
  }
})

export const beforeTitle = (text: string): Finding =>
  doubtful(
    text,
    {
      vi: 'đứng trước tên loại văn bản, chưa rõ là gì, còn để trong văn bản',
      en: 'it stands above the title, and it is not clear what it is; kept as text'
    },
    {
      vi: 'Xóa, hoặc chuyển vào phần khai báo (issuer, superior, title)',
      en: 'Delete it, or move it to the front matter (issuer, superior, title)'
    }
  )

export const likeHeading = (text: string): Finding =>
  doubtful(
    text,
    {vi: 'giống một tiêu đề nhưng được giữ là đoạn văn', en: 'it looks like a heading, but was kept as a paragraph'},
    {vi: 'Thêm “## ” ở đầu dòng nếu là tiêu đề', en: 'Put “## ” before it if it is a heading'}
  )

export const likeTable = (text: string): Finding =>
  doubtful(
    text,
    {
      vi: 'từ dòng này giống một bảng nhưng các cột không thẳng hàng nên giữ từng dòng',
      en: 'from here on it looks like a table, but its columns are not aligned; kept as lines'
    },
    {vi: 'Ngăn cách các cột bằng phím Tab', en: 'Part the columns by tabs'}
  )

export const tableHeader = (): Finding => ({
  rule: 'import-doubtful',
  severity: 'warning',
  message: {
    vi: 'Đề nghị kiểm tra lại: dòng đầu của bảng có số liệu nên có thể không phải là dòng tiêu đề',
    en: 'Please check: the first row of the table holds figures and may be no header'
  },
  hint: {vi: 'Thêm dòng tiêu đề cho bảng', en: 'Add a header to the table'}
})
