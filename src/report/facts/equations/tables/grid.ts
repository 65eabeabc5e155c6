import type {Text} from '../../../../texts/texts.js'
import type {Table} from '../../../types.js'
import type {Figure, Line} from '../figures.js'

/** A table as rows of cells. */
export interface Grid {
  /** Header cells in lower case. */
  readonly headers: readonly string[]
  readonly rows: readonly Row[]
}

/** A row below the header. */
export interface Row {
  /** The cells' words in lower case. */
  readonly words: readonly string[]
  /** The number of each cell that holds nothing else; null for other cells. */
  readonly figures: readonly (Figure | null)[]
}

/** Units that a header names and that are counted one by one; all other numbers of a table are taken as measured. */
const counted =
  /(?:người|hộ|đảng viên|đoàn viên|hội viên|đại biểu|đồng chí|chi bộ|đảng bộ|tổ chức|xã|thôn|trường|lớp|học sinh|vụ|đơn|hồ sơ|dự án|công trình|sản phẩm|mô hình|doanh nghiệp|hợp tác xã|cơ sở|số lượng|con|cái|chiếc|căn|suất|lao động)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** Words of any header that tell that a table counts persons. */
const persons = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:nam|nữ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|số (?:người|hộ|lượng|lượt)/
const measured = /đồng(?! chí)|%|(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:ha|tấn|tạ|km|m|m2|m²|kg|usd|kwh|mw)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** The tables among texts, in order. */
export function gridsOf(texts: readonly Text[], lineOf: (text: Text) => Line | null): Grid[] {
  const tables = new Map<Table, Text[]>()
  for (const text of texts) {
    if (!text.cell) continue
    const cells = tables.get(text.cell.table)
    if (cells) cells.push(text)
    else tables.set(text.cell.table, [text])
  }
  return [...tables].map(([table, cells]) => toGrid(table, cells, lineOf))
}

function toGrid({align}: Table, cells: readonly Text[], lineOf: (text: Text) => Line | null): Grid {
  const width = align.length
  const headers = cells.slice(0, width).map(({text}) => text.toLowerCase())
  const rows: Row[] = []
  const about = persons.test(headers.join(' ')) ? 'số người' : ''
  for (let start = width; start < cells.length; start += width) {
    const own = cells.slice(start, start + width)
    const words = own.map(({text}) => text.toLowerCase())
    const units = words.filter((word) => !/\d/.test(word)).join(' ')
    rows.push({words, figures: own.map((cell, column) => figureOf(lineOf(cell), `${headers[column]} ${units} ${about}`))})
  }
  return {headers, rows}
}

/** The one figure of a cell; a number without a unit is as exact as the words of its column and row say. */
function figureOf(line: Line | null, words: string): Figure | null {
  const [figure] = line?.figures ?? []
  if (!line || !figure || line.figures.length > 1 || figure.kind !== 'amount') return null
  if (/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d]/.test(figure.before) || /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d]/.test(line.tail)) return null
  if (figure.unit !== null) return figure
  return {...figure, unit: counted.test(words) && !measured.test(words) ? null : 'đồng'}
}

/** Columns whose numbers cannot be added: rates, means, prices, ranks. */
const rate =
  /tỷ lệ|tỉ lệ|%|bình quân|trung bình|năng suất|đơn giá|giá(?! trị)|mật độ|tốc độ|so với|so sánh|hạng|điểm(?! trường)|năm sinh|chỉ số|hệ số|tỷ trọng|tỉ trọng|cơ cấu|chênh lệch|tăng|giảm/
const ordinal = /^(?:tt|stt|số tt|số thứ tự|thứ tự)$/

/** Whether the numbers of a column can be added. */
export const adds = (header: string): boolean => !rate.test(header) && !ordinal.test(header.trim())

export const isOrdinal = (header: string): boolean => ordinal.test(header.trim())

/** Names of a total, of a row or a column. */
export const isTotal = (words: string): boolean =>
  /^(?:tổng cộng|tổng số|tổng|cộng|tổng chung|toàn tỉnh|toàn xã|toàn phường|toàn huyện|toàn thành phố)(?:\s?\([^()]*\))?(?:\s?:)?$/.test(
    words.trim()
  )
