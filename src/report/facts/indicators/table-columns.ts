import type {Text} from '../../../texts/texts.js'
import type {Indicator} from '../../types.js'
import type {Times} from './setting.js'
import {lastYear} from './when.js'

type Status = Indicator['points'][number]['status']

/** What the columns of a table hold, as its header row says. */
export interface Columns {
  /** Index of the column that names. */
  readonly name: number
  /** Index of the column of units; -1 when there is none. */
  readonly unit: number
  /** Columns of values, with the period and what its values are. */
  readonly values: ReadonlyMap<number, {readonly period: string; readonly status: Status}>
}

/** Headers of columns that compare, explain or count rows. */
const other = /so (?:với|sánh)|tăng|giảm|chênh lệch|tỷ lệ|tỉ lệ|ghi chú|hoàn thành|bình quân|nguồn|^(?:stt|tt|số tt|số thứ tự)$|\//
const unitHead = /^(?:đơn vị|đvt|đv tính|đơn vị tính)/
const nameHead = /chỉ tiêu|nội dung|^tên|danh mục|mục tiêu$/
const targetHead = /mục tiêu|kế hoạch|chỉ tiêu|phấn đấu|nghị quyết|dự toán|^kh(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** Read a header row. Null where no column names or none has a period. */
export function readColumns(header: readonly Text[], times: Times): Columns | null {
  const words = header.map(({text}) => text.trim().toLowerCase())
  const unit = words.findIndex((word) => unitHead.test(word))
  const values = new Map<number, {period: string; status: Status}>()
  header.forEach((cell, column) => {
    const period = periodOf(cell)
    if (period === null || other.test(words[column]!)) return
    const status = statusOf(words[column]!, period, times)
    if (status) values.set(column, {period, status})
  })
  const named = words.findIndex((word, column) => column !== unit && !values.has(column) && nameHead.test(word))
  const name = named >= 0 ? named : words.findIndex((word, column) => column !== unit && !values.has(column) && !other.test(word))
  return name < 0 || values.size === 0 ? null : {name, unit, values}
}

/** The one period that a header names. */
function periodOf({quantities}: Text): string | null {
  const moments = quantities.flatMap(({reading}) => (reading.kind === 'date' || reading.kind === 'period' ? [reading.value] : []))
  const [period = ''] = moments
  return moments.length === 1 && quantities.length === 1 && /^\d{4}(?:\/\d{4})?$/.test(period) ? period : null
}

function statusOf(words: string, period: string, {now}: Times): Status | null {
  if (targetHead.test(words)) return 'target'
  if (/(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])ước|dự kiến/.test(words)) return 'estimate'
  if (/thực hiện|kết quả|thực tế|(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])th(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(words)) return 'actual'
  if (now === null) return null
  return Number(lastYear(period)) > now ? 'target' : 'actual'
}
