/** Words that may stand between a comma or bracket and a share: `, ước đạt`, `(chiếm tỷ lệ`. */
const filling =
  'đạt|bằng|chiếm|tương đương|tương ứng|ứng|với|là|tức|hay|tỷ lệ|tỉ lệ|ước|đã|chỉ|mới|được|cũng|vào|so|thì|hoàn thành|giải ngân|giải quyết|thực hiện|khám phá|có mặt|đúng hạn|đúng hẹn|trúng cử|tán thành|mức|[=~≈]'

/** After a comma or bracket, only words such as `đạt`: they add no subject of their own. */
const bare = new RegExp(`^\\s?((?:(?:${filling})\\s){0,6})$`)

/** `,`, `;`, `:`, `(`, `=`, `-`, `–`, `—` part clauses, by their codes. */
const parts = (code: number): boolean =>
  code < 64 ? code === 44 || code === 45 || code === 40 || code === 58 || code === 59 || code === 61 : code === 8211 || code === 8212
/** No filling is longer. */
const farthest = 60

/** The words after the last mark that parts a clause; null where none is near. */
export function afterMark(words: string): string | null {
  for (let at = words.length - 1; at >= Math.max(0, words.length - farthest); at--)
    if (parts(words.charCodeAt(at))) return words.slice(at + 1)
  return null
}

/** What follows a percentage of nothing but the figures before it: a mark, the end, or the name of what it is a share of. */
const closed = /^\s?(?:[,.;:()–]|-\s|$|so với|của|trong|trên|tổng|số|theo|và(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|thì|trở)/

/**
 * Whether the words before a share make it one of the figure before them. Where they say no more than a comma, or only `đạt`, no other
 * noun may follow: `07/09 trường …; hơn 92% người dân`, `12/15 xã, đạt 100% tiêu chí`.
 */
export function sharesWhatIsBefore(words: string, after: string): boolean {
  const own = afterMark(words)
  const found = own === null ? null : bare.exec(own)
  if (!found) return false
  const verb = found[1]!
  if (verb === '') return !words.includes(';') && closed.test(after)
  return /(?:chiếm|bằng|tỷ lệ|tỉ lệ|tương)/.test(verb) || closed.test(after) || namesPlan(after)
}

/** `đạt 92%` without a comma before. */
const close = /^(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+(?:[\s-][A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,5})?\s(?:đạt|bằng|chiếm|đạt tỷ lệ|chiếm tỷ lệ|tương đương|=)\s$/

export const sharesCloseBy = (words: string, after: string): boolean => close.test(words) && /^\s?(?:[,.;)]|$)/.test(after)

/** What was planned. */
export const plan = 'kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|phương án|nhu cầu|định mức|hạn mức|kịch bản|dự kiến'

const planned = new RegExp(`^\\s?(?:so với\\s|của\\s|theo\\s)?(?:${plan}|kh)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])`)

/** Whether the words after a percentage name a plan as its whole. */
export const namesPlan = (after: string): boolean => planned.test(after)

/** Whether they name a whole of another time or thing, so that no figure before it can be meant. */
export const namesOther = (after: string): boolean =>
  /^\s?(?:so với\s)?(?:cùng kỳ|năm (?:\d|trước|ngoái)|nhiệm kỳ|giai đoạn|mức|bình quân)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(after) ||
  /^\s?so với(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(after)

/** Whether the figure after some words is a mean: `bình quân mỗi năm`, `trung bình`; `thu nhập bình quân đầu người` is a level. */
export const isMean = (words: string): boolean =>
  /bình|mỗi|hằng|hàng/.test(words) &&
  /(?:bình quân|trung bình)\s(?:(?:mỗi|một|hằng|hàng|1|cả)\s[^,;.]{0,40})?$|(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:mỗi|hằng|hàng)\s[^,;.]{0,40}$/.test(
    words
  )
