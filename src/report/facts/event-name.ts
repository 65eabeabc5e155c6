import {foldTone} from '../../language/fold.js'
import type {Event} from '../types.js'

/** An event as a text names it. */
export interface Named extends Pick<Event, 'name' | 'ordinal' | 'term'> {
  /** Range of the name in the text that was searched. */
  readonly start: number
  readonly end: number
  /** Behind ordinal and term. */
  readonly after: number
}

const kind = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:đại hội|hội nghị|kỳ họp|phiên họp)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/g
/** Right before it, this says that an event is only mentioned: its resolution, its hall, what comes before or after it. */
const mentioned =
  /(?:nghị quyết|văn kiện|chuẩn bị|chào mừng|hướng tới|tiến tới|tinh thần|sau|trước|từ|đến|tại|trong|quán triệt|thực hiện|phục vụ|dự thảo|tuyên truyền|dự|trình|các|mỗi|thành công của|trung tâm|nhà|phòng|quyết định)\s$/
/** A title may be of the event's report or conclusions; a sentence that names them speaks of something else. */
const papers = /(?:báo cáo|kết luận)\s$/
/** A deed whose object is a conference; then it may be written without a capital. */
const holding = /(?<!việc\s|công tác\s|kế hoạch\s|về\s)(?:tổ chức|tiến hành|khai mạc|họp)\s(?:thành công\s)?$/
/** Verbs and circumstances that no name goes on with; in folded text. */
const stops =
  /\s(?:(?:đã|được|sẽ|vừa|chính thức|long trọng)\s|diễn ra|tổ chức|tiến hành|khai mạc|bế mạc|họp|làm việc|thành công|(?:trong|vào|từ|sáng|chiều|tối)\s(?:các\s|buổi\s|sáng\s|chiều\s)?(?:ngày|\d|hai|ba|một|lúc|hồi|tháng)|ngày\s\d|(?:tại|trước|sau|cho|theo)\s|để\s|nhằm\s|với\s(?:sự|chủ đề|phương châm|nội dung|mục đích|tinh thần|\d)|dưới\s|thảo luận|thông qua|quyết nghị|nghe\s|do\s(?:đồng|ban|ông))/
/** Behind the kind of event alone: it is named elsewhere. */
const unnamed =
  /^\s(?:này|đã|được|sẽ|có|nghe|quyết|thống nhất|nhất trí|bầu|biểu quyết|thảo luận|yêu cầu|kêu gọi|thông qua|diễn ra|tiến hành|tổ chức|khai mạc|họp|làm việc|và|của|cũng|xác định|đề ra|giao|tán thành|tiếp tục|lần thứ \S+ của đảng|[ivxl]+)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
const units = 'một|mốt|hai|ba|tư|bốn|năm|lăm|sáu|bảy|tám|chín'
const counted = new RegExp(
  `^,?\\s(?:lần\\s)?thứ\\s([ivxlc]+|\\d{1,3}|nhất|nhì|(?:${units}\\s)?(?:mười|mươi)(?:\\s(?:${units}))?|${units})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])`
)
/** A body that stands behind the ordinal: `lần thứ ba Ban Chấp hành …`. */
const bodyNext = /^,?\s(?:ban chấp hành|đảng bộ|chi bộ|công đoàn|đoàn|hội|mặt trận|ủy ban|hội đồng|đại biểu)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
const lasting = /^,?\s?\(?(?:khóa\s[ivxlc\d]+,?\s)?\(?nhiệm\skỳ\s(\d{4}\s?[-–—]\s?\d{4})/

/** The events that a title or a sentence names without doubt, in order: name, ordinal, term; what follows the name may be missing. */
export function namedIn(text: string, title: boolean): Named[] {
  const folded = foldTone(text)
  return [...folded.matchAll(kind)].flatMap(({0: word, index}) => {
    const before = folded.slice(Math.max(0, index - 24), index)
    const told = text[index] !== folded[index] || (word !== 'đại hội' && holding.test(before))
    return told && !mentioned.test(before) && (title || !papers.test(before)) ? (readNamed(text, folded, index, word.length) ?? []) : []
  })
}

function readNamed(text: string, folded: string, start: number, length: number): Named | null {
  const rest = folded.slice(start, start + 300)
  if (unnamed.test(rest.slice(length))) return null
  let end = start + stretch(rest, length)
  const ordinal = counted.exec(folded.slice(end, end + 40))
  const told = end + (ordinal?.[0].length ?? 0)
  let after = told
  // `Hội nghị lần thứ ba Ban Chấp hành …`: the name goes on behind its ordinal.
  if (ordinal && bodyNext.test(folded.slice(after, after + 40))) {
    end = after + stretch(folded.slice(after, after + 300), 1)
    after = end
  }
  const term = lasting.exec(folded.slice(after, after + 80))
  if (end === start + length && !ordinal && !term) return null
  const name = text.slice(start, end).trimEnd()
  return {
    name,
    ordinal: ordinal && text.slice(told - ordinal[1]!.length, told),
    term: term && text.slice(after + term[0].length - term[1]!.length, after + term[0].length),
    start,
    end: start + name.length,
    after: after + (term?.[0].length ?? 0)
  }
}

/** Length of a name: up to its ordinal, term, khóa, a mark, or a verb. */
function stretch(rest: string, from: number): number {
  const words = rest.slice(from)
  const mark = /[.;:,“”"()]|\s(?:lần\s)?thứ\s|\skhóa\s|\snhiệm\skỳ\s/.exec(words)?.index ?? words.length
  const stop = stops.exec(words)?.index ?? words.length
  return from + Math.min(mark, stop)
}
