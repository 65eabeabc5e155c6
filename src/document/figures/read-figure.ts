import {plainText, sliceInlines} from '../../language/inlines.js'
import type {Span} from '../../language/sentences.js'
import {textOffset} from '../../language/text-offset.js'
import type {Quantity} from '../../report/types.js'
import {countWords} from '../text/words.js'
import type {KeyFigure} from './key-figure.js'
import type {TextPassage} from './passages.js'

/** Captions are of so many words; shorter ones (before or after the figure) name nothing, longer ones are no caption. */
const captionWords = {before: 3, after: 4, most: 18}

/** A value of more words is no large number. */
const mostValueWords = 6

/** Words that open a clause but name nothing; and what stands for a time. */
const opening = /^(?:(?:trong đó|ngoài ra|đồng thời|đặc biệt|đến nay|cụ thể)[,:]?\s+|[-–+•“"(]\s*)+/iu
const timeOnly = /^(?:(?:tính |ước |dự kiến )?(?:đến|hết|trong|năm|giai đoạn|hằng năm|nhiệm kỳ|sau|qua)[^,]*,?\s*)$/iu

/** Words that only lead to a figure: a verb that opens them, a preposition or a deed (`Tỉnh đã tổ chức`) that ends them. */
const nameless = /^(?:đã|có|được)\s|\s(?:từ|với|cho|của|và|gồm)\s*$|(?:^|\s)(?:đã|được)\s\p{L}+(?:\s\p{L}+)?\s*$/iu

/** The first figure of a sentence with its caption: the words before it, else those after it; null when it has none of a caption's length. */
export function readFigure(passage: TextPassage, sentence: Span, quantity: Quantity): KeyFigure | null {
  const text = plainText(passage.text)
  // Where the source is written with other letters (decomposed ones), the figure is found by its words.
  const start = textOffset(passage.text, quantity.place.start) ?? text.indexOf(quantity.text, sentence.start)
  if (start < sentence.start || !text.startsWith(quantity.text, start)) return null
  const end = start + quantity.text.length
  const caption = captionBefore(text, sentence.start, start) ?? captionAfter(text, end, sentence.end)
  if (!caption || end > sentence.end || countWords(quantity.text) > mostValueWords) return null
  return {
    value: sliceInlines(passage.text, start, end),
    caption: sliceInlines(passage.text, caption.start, caption.end),
    sentence: sliceInlines(passage.text, sentence.start, sentence.end),
    source: passage.source,
    place: quantity.place,
    score: score(text.slice(caption.start, caption.end), quantity)
  }
}

/** The words from the clause's beginning to the figure. */
function captionBefore(text: string, from: number, to: number): Span | null {
  const clause = Math.max(text.lastIndexOf(';', to), text.lastIndexOf(':', to)) + 1
  const start = skip(text, Math.max(from, clause), to)
  const before = text.slice(start, to)
  return timeOnly.test(before) || nameless.test(before) ? null : fitting(text, start, to, captionWords.before)
}

/** The words from the figure to the next mark that parts clauses. */
function captionAfter(text: string, from: number, to: number): Span | null {
  const after = text.slice(from, to)
  if (/^\s*(?:từ|cho|của|với|và|so|để|tại|trên|theo)\s/iu.test(after)) return null
  const mark = /[,;:(]|\.$/u.exec(after)
  return fitting(text, from, from + (mark?.index ?? after.length), captionWords.after)
}

/** Offset behind white space and opening words. */
function skip(text: string, from: number, to: number): number {
  const blank = /^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0
  return from + blank + (opening.exec(text.slice(from + blank, to))?.[0].length ?? 0)
}

/** The span without white space at its ends; null when it has not a caption's length. */
function fitting(text: string, from: number, to: number, least: number): Span | null {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = to - (piece.length - piece.trimEnd().length)
  const words = start < end ? countWords(text.slice(start, end)) : 0
  return words >= least && words <= captionWords.most ? {start, end} : null
}

/** What every announcement of results is asked for first. */
const headlines =
  /tăng tổng sản phẩm|grdp|bình quân đầu người|thu ngân sách|xuất nhập khẩu|khách du lịch|hộ nghèo|nông thôn mới|vốn đầu tư|che phủ rừng|tổng số đảng viên|số đảng viên/iu

/** Large amounts, shares and records before counts; a caption that opens a sentence before one that does not; short before long. */
function score(caption: string, quantity: Quantity): number {
  if (quantity.kind !== 'amount') return quantity.kind === 'rank' ? 2 : 1
  const size = quantity.scale >= 1e9 ? 4 : quantity.scale >= 1e6 ? 3 : quantity.unit === '%' ? 3 : quantity.max >= 1000 ? 2 : 0
  const subject = /^(?:tổng|tỷ lệ|tốc độ|kim ngạch|thu |sản lượng|chỉ số|grdp|số |giá trị|doanh thu|xuất khẩu)/iu.test(caption) ? 3 : 0
  const headline = headlines.test(caption) ? 4 : 0
  const verb = /(?:đạt|vượt|tăng|chiếm|còn|ước|là)$/iu.test(caption) ? 1 : 0
  const length = countWords(caption)
  const dark = /phấn đấu|kỷ luật|vi phạm|tội phạm|bị can|sai phạm|tham nhũng|tố cáo/iu.test(caption) ? 4 : 0
  return size - dark + subject + headline + verb + (length <= 10 ? 1 : 0) + (/^\p{Lu}/u.test(caption) ? 1 : 0)
}
