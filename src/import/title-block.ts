import {foldTone} from '../language/fold.js'
import {readLabel} from '../language/labels.js'
import type {Line} from './read-lines.js'

/** What opens a text. */
interface TitleBlock {
  /** Whether the first line is the title of a page, which the lines below it repeat. */
  readonly pageTitle: boolean
  /** Index of the line that is the text's heading; -1 when there is none. */
  readonly heading: number
}

/** Titles stand in the first lines; what follows a labelled line, a list's item or a sentence is no title. */
const maxLines = 10
const maxWords = 60

/** Types of documents, as they open the line that names one. */
const types = (
  'đề cương|thông báo|thông cáo|báo cáo|nghị quyết|kết luận|chỉ thị|hướng dẫn|kế hoạch|chương trình|quy định|quyết định|quy chế|' +
  'tờ trình|biên bản|diễn văn|lời kêu gọi|bài phát biểu|tài liệu|tóm tắt'
).split('|')

/** The letters and digits of a text, folded. */
const letters = (text: string): string => foldTone(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text has letters, all of them capitals. */
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

const namesType = (text: string): boolean => isCapitals(text) && types.some((type) => foldTone(text).startsWith(foldTone(type)))

/** Whether a line may be part of a title. */
function isTitle({text}: Line): boolean {
  return !/[.;!?…,]$|^[-–+*•“"]/u.test(text) && text.split(/\s+/).length <= maxWords && readLabel(text) === null
}

/** Whether two or three lines together repeat the first line, or the first line holds them and little else. */
function repeats(first: string, below: readonly string[]): boolean {
  const title = letters(first)
  if (title.length < 12) return false
  return below.some((_, index) => {
    const joined = letters(below.slice(0, index + 1).join(' '))
    const [short, long] = title.length < joined.length ? [title, joined] : [joined, title]
    return short.length * 2 >= long.length && long.includes(short)
  })
}

/** Find the title of a page and the heading among the first lines of a text. */
export function findTitleBlock(lines: readonly Line[]): TitleBlock {
  const opening = lines.slice(0, maxLines)
  const end = opening.findIndex((line) => !isTitle(line))
  const head = (end < 0 ? opening : opening.slice(0, end)).map(({text}) => text)
  const [first = '', ...below] = head
  const pageTitle = repeats(first, below.slice(0, 3))
  const from = pageTitle ? 1 : 0
  const type = head.findIndex((text, index) => index >= from && namesType(text))
  return {pageTitle, heading: type >= 0 ? type : from < head.length ? from : -1}
}
