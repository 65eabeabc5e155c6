import {foldTone} from '../../language/fold.js'
import type {Span} from '../../language/sentences.js'
import {isPost, postLength} from './people.js'

/** An office as a text names it. */
export interface Office {
  /** The first post. */
  readonly post: Span
  /** Posts that are held with it: `…, Chủ tịch Ủy ban nhân dân xã`, `… kiêm Trưởng thôn`. */
  readonly others: readonly Span[]
  /** From the first to the last. */
  readonly whole: Span
}

/** What follows a post but is none of it: khóa and term, and what else goes on; in folded text. */
const behind =
  /,?\s\(?(?:khóa\s|nhiệm\skỳ(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|lâm thời)|\s(?:thay|từ|kể từ|với|đạt|để|trong|sau|nhằm|mới)\s|,\s(?:các\s)?(?:đồng\schí|ông|bà)\s/
const joint = /^(?:,?\s(?:kiêm(?: nhiệm)?|đồng thời là|đồng thời giữ chức)\s|,\s|\skiêm\s)/
/** Of the day's work, not of an office; members of a body hold none. */
const passing =
  /^(?:nguyên\s|trưởng đoàn|phó trưởng đoàn|trưởng ban$|phó trưởng ban$|trưởng ban (?:kiểm phiếu|bầu cử|tổ chức đại hội|thẩm tra)|chủ tọa|thư ký(?:$|\s(?:đại hội|hội nghị|đoàn))|tổ trưởng(?:$|\s(?:tổ|kiểm))|tổ phó|thành viên|[ủu][ỷy] viên|(?:tỉnh|thành|huyện|quận|thị|đảng|chi) [ủu][ỷy] viên|đại biểu|phụ trách)/

/** The office that stands at an offset; null when none does. Looks no further than `end`. */
export function officeOf(text: string, at: number, end: number): Office | null {
  if (!isPost(text, at)) return null
  const post = rangeOf(text, at, end)
  if (passing.test(foldTone(text.slice(post.start, post.end)))) return null
  const others: Span[] = []
  for (let last = post; ; last = others.at(-1)!) {
    const next = joint.exec(foldTone(text.slice(last.end, Math.min(end, last.end + 30))))?.[0]
    const start = last.end + (next?.length ?? 0)
    if (next === undefined || !isPost(text, start)) return {post, others, whole: {start: post.start, end: last.end}}
    others.push(rangeOf(text, start, end))
  }
}

function rangeOf(text: string, start: number, end: number): Span {
  const words = text.slice(start, Math.min(end, start + 300))
  const length = postLength(words)
  const stop = behind.exec(foldTone(words.slice(0, length)))
  return {start, end: start + words.slice(0, stop?.index ?? length).trimEnd().length}
}
