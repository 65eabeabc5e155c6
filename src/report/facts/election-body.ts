import type {Span} from '../../language/sentences.js'
import type {ElectionSentence} from './election-sentences.js'
import type {ElectionVerb} from './election-verbs.js'

const openers =
  'ban chấp hành|ban thường vụ|ban thường trực|ủy ban|đoàn đại biểu|đoàn chủ tịch|thường trực|thường vụ|hội đồng|ban kiểm tra|ban thanh tra|ban chỉ huy|chi ủy|đảng ủy|cấp ủy|bch|btv|ubkt|tổ đại biểu'
const term = String.raw`nhiệm\skỳ\s(\d{4}\s?[-–—]\s?\d{4})`
const body = String.raw`((?:${openers})(?!\p{L})(?:[^;.:()\d]|(?<=tp|tx)\.|(?<=(?:khóa|thứ|số|khu)\s\d?)\d){0,160}?)`

/** The body and what leads from it to its number of seats. */
const before = new RegExp(
  String.raw`(?<!\p{L})${body}(?:(?:,\s?|\s)\(?${term}\)?)?(?:,\s?|\s?:\s|\s\(|\s)(?:(?:gồm|có|với|là|gồm có|được|bầu|chỉ định|tổng số)\s){0,3}(?:số lượng\s)?(?:là\s)?:?\s?$`
)
/** `33 đồng chí vào Ban Chấp hành …`. */
const after = new RegExp(
  String.raw`^(?:\s(?:đồng chí|vị))?\s(?:(?:tham gia|vào|trúng cử|làm|là|chính thức|ủy viên)\s){0,3}${body}(?=,?\s\(?${term}|[;.:(),]|\s(?:gồm|trong|đạt|với|và|có|đảm bảo|khuyết)\s|\d|$)`
)
/** What stands before the last body of several. */
const several = new RegExp(`^.*,\\s(?:và\\s)?(?=(?:${openers})(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]))`)
/** How far from its seats a body may be named. */
const reach = 300

/** The body whose seats a number counts, named right before it or right behind it, with the term; null when none is. */
export function bodyAround(
  {in: text, start, end, folded}: ElectionSentence,
  verb: ElectionVerb | null,
  from: number,
  seats: Span
): {readonly body: Span; readonly term: Span | null} | null {
  const passive = verb?.passive === true && verb.start < seats.start
  // What stands before the verb elects; only in `Ban Chấp hành được bầu gồm 15 đồng chí` it is elected.
  const nearest = Math.max(from, seats.start - reach, verb && !passive && verb.end <= seats.start ? verb.end : 0)
  const left = before.exec(folded.slice(nearest - start, seats.start - start))
  if (left) return named(text.text, nearest + left.index, left[0], left[1]!, left[2], passive)
  const right = after.exec(folded.slice(seats.end - start, Math.min(end, seats.end + reach) - start))
  return right && named(text.text, seats.end, right[0], right[1]!, right[2], false)
}

/** The last of several bodies (`bầu Ban Chấp hành, Ban Thường vụ gồm 9 đồng chí`), and its term, as ranges of the text. */
function named(text: string, at: number, match: string, name: string, written: string | undefined, passive: boolean) {
  // Of `Ban Chấp hành khóa I được Đại hội` the body is what stands before the verb.
  const own = passive ? name.replace(/\s(?:đã\s)?(?:được|do)\s.*$/, '') : name
  const skipped = several.exec(own)?.[0].length ?? 0
  const start = at + match.indexOf(name) + skipped
  const end = start + own.slice(skipped).trimEnd().length
  const offset = written === undefined ? -1 : text.indexOf(written, end)
  return {body: {start, end}, term: offset < 0 ? null : {start: offset, end: offset + written!.length}}
}
