import type {Span} from '../../language/sentences.js'
import type {Text, TextQuantity} from '../../texts/texts.js'
import {valuesIn} from './target-values.js'
import {trimEnd} from './trim-end.js'

/** A part of a target as ranges: what names the value, and the value. */
export interface PartRange {
  readonly name: Span
  readonly value: Span
}

/** Verbs between a name and its value; the meaning of `đạt` is in the column's head. */
const leftover = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(đạt(?:\sđược|\smức)?|là|ở\smức|mức|chiếm|ước|phấn\sđấu|cần|phải|có|được|từ)$/

/** Words that say when, where and that there is something, but not what; all of them together name nothing. */
const vague =
  /^(?:(?:có|đạt|đón|thêm|còn|toàn|cả|mỗi|một|tỉnh|thành|phố|huyện|xã|phường|thôn|địa|bàn|trên|của|tại|hằng|hàng|năm|tháng|nhiệm|kỳ|giai|đoạn|đến|hết|cuối|vào|trong|phấn|đấu|hoàn|thành|thực|hiện|bảo|đảm|duy|trì|giữ|vững|\d{4}(?:[-–]\d{4})?|[-–]),?(?:\s|$))+$/i

/** What says when, of what, or by which standard, behind a value. */
const behind = /^(?:vào|trong|so với|của|theo|tương đương|tương ứng|trên địa bàn|trở (?:lên|xuống)|[(/-])/

/** Whether words name something. */
export function isName(words: string): boolean {
  return words !== '' && !vague.test(words)
}

/** The words from a value on are its name: `trên 90% tổ chức cơ sở đảng …`, `3.000 căn nhà ở xã hội`, `giảm 0,3 điểm phần trăm tỷ lệ hộ nghèo`. Null where they name more than one value. */
export function namedBehind(text: Text, valueStart: number, value: TextQuantity, to: number): PartRange | null {
  const written = text.text.slice(value.start, value.end)
  const tail = text.text.slice(value.end, to)
  // `từ 02 mô hình trở lên`, `từ 90% số xã trở lên`: the bound closes behind what is counted.
  const parted = /^từ\s/i.test(written) && /trở (?:lên|xuống)/.test(measures(value) ? tail : written + tail)
  if (parted || valuesIn(text, value.start, to).length > 1) return null
  const end = value.start + valueLength(written, value)
  const gap = /^[\s,]*/.exec(text.text.slice(end, to))![0].length
  const name = text.text.slice(end + gap, to)
  return isName(name) && !behind.test(name) ? {name: {start: end + gap, end: to}, value: {start: valueStart, end}} : null
}

/** Length of a value: of a count without its unit, which names what is counted; of a measure (`%`, `ha`, `tỷ đồng`) with it. */
function valueLength(written: string, quantity: TextQuantity): number {
  if (measures(quantity)) return written.length
  return /^[^\d]*[\d.,]+(?:\s?(?:[-–]|đến)\s?[\d.,]+)?(?:\s(?:\d[\d,]*\s)?(?:nghìn|triệu|tỷ|vạn))*/.exec(written)![0].length
}

/** Whether a value is no count of things. */
function measures({reading}: TextQuantity): boolean {
  return reading.kind !== 'amount' || measured.test(reading.unit ?? '')
}

const measured =
  /^$|%|‰|^(?:điểm|đồng|USD|EUR|ha|km|m|m2|m²|m3|m³|tấn|tạ|kg|lần|tuổi|phần trăm|kWh|MW|năm|tháng|ngày|giờ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** What is left of the words before a value without verbs and marks at their end. */
export function nameOf(before: string): string {
  let name = trimEnd(before, ' ,:–-')
  for (let verb = leftover.exec(name.slice(-20)); verb; verb = leftover.exec(name.slice(-20))) {
    name = trimEnd(name.slice(0, name.length - verb[1]!.length), ' ,:–-')
  }
  return name
}
