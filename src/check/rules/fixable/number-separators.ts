import type {Parsed} from '../../../parse/types.js'
import {numberAt} from './numbers.js'
import {type Spot, spotRule} from './spots.js'
import {sweep} from './sweep.js'
import {textRanges} from './text-ranges.js'

/** So many numbers with grouping dots show how the text writes its numbers. */
const enough = 2

const scale = '(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)'
/** What cannot be halved: `1,285 lượt` is no decimal. */
const counted =
  '(?:lượt|người|hộ|vụ|cán bộ|đảng viên|đại biểu|đồng chí|hội viên|đoàn viên|học sinh|lao động|doanh nghiệp|dự án|cuộc|lớp|mũi|căn|ca)'
const measured = '(?:%|‰|đồng|USD|ha|km|m|m2|m²|tấn|tạ|kg|lần|điểm)'

const isCounted = new RegExp(`^\\s${counted}(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])`)
const isAmount = new RegExp(`^\\s?(?:${scale}|${measured}|${counted})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])`)

/** `1.175/1180`, `1,285 lượt`, `12.10%` in a text that groups digits by dots. A question, never mended. */
export const numberSeparators = spotRule({
  id: 'number-separators',
  severity: 'warning',
  what: {vi: 'Dấu phân cách trong số khác với các số còn lại của văn bản', en: 'Separators unlike those of the other numbers'},
  find: ({parsed}) => findDeviating(parsed)
})

function findDeviating(parsed: Parsed): Spot[] {
  const {grouped, doubtful} = sweep(parsed)
  if (grouped < enough) return []
  return doubtful.flatMap((start): Spot[] => {
    const number = numberAt(parsed.text, start)
    const end = start + number.length
    if (!deviates(parsed.text, start, number) || !textRanges(parsed).around(start)) return []
    return [{start, end}]
  })
}

function deviates(text: string, start: number, number: string): boolean {
  // A number may be set in bold for itself.
  const before = text.slice(Math.max(0, start - 16), start).replace(/[*_]+$/, '')
  const after = text.slice(start + number.length, start + number.length + 18).replace(/^[*_]+/, '')
  // A number of a document, of a telephone, or a part of a name.
  if (/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d][-–/.]?$|(?:số|Số)\s$/.test(before) && !/\d\/$/.test(before)) return false
  if (/^0\d|\d{7,}/.test(number)) return false
  if (/^\d+$/.test(number)) return isBare(before, after)
  if (/^\d{1,3}(?:,\d{3})+$/.test(number)) return /,\d+,/.test(number) || isCounted.test(after)
  return /^\d{1,3}\.\d{1,2}$/.test(number) && isAmount.test(after)
}

/** `1180` beside `1.175/`, or before a unit. */
function isBare(before: string, after: string): boolean {
  if (/\d\.\d{3}\/$/.test(before) || /^\/\d{1,3}\.\d{3}(?!\d)/.test(after)) return true
  if (/năm\s$/i.test(before)) return false
  return isAmount.test(after)
}
