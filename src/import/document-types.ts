import {foldTone} from '../language/fold.js'
import {isCapitals} from './capitals.js'

/** Types of documents, folded, as they open the line that names one. */
const types = (
  'đề cương|thông báo|thông cáo|báo cáo|nghị quyết|kết luận|chỉ thị|hướng dẫn|kế hoạch|chương trình|quy định|quyết định|quy chế|' +
  'tờ trình|biên bản|diễn văn|lời kêu gọi|bài phát biểu|tài liệu|tóm tắt'
)
  .split('|')
  .map(foldTone)

/** Beyond this many words a line that opens with a type also says what it is about. */
const maxBare = 5

/** Whether a line in capitals opens with a type of document: `ĐỀ CƯƠNG THÔNG BÁO NHANH`. */
export function namesType(text: string): boolean {
  if (!isCapitals(text)) return false
  const folded = foldTone(text)
  return types.some((type) => folded.startsWith(type) && !/^\p{L}/u.test(folded.slice(type.length)))
}

/** Whether a line names a type of document and nothing else, so that its subject stands below it. */
export const isBareType = (text: string): boolean => namesType(text) && text.split(/\s+/).length <= maxBare
