import type {SourceLine} from '../text/source-lines.js'
import type {FurnitureKind} from './line-kind.js'

const field =
  /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Từ|Người gửi|Gửi từ|Đến|Người nhận|Tới|Ngày|Đã gửi|Chủ đề|Tiêu đề|Đồng gửi)\s*:\s/i
const sender = /^(?:From|Từ|Người gửi|Gửi từ)\s*:.*@/i

/** Fewer lines than this are no header. */
const minLines = 3
const maxLines = 12

/** Find the header of an e-mail: lines of fields at the very top, one of them the sender's address. */
export function findMailHeader(lines: readonly SourceLine[]): ReadonlyMap<number, FurnitureKind> {
  let end = 0
  while (end < Math.min(lines.length, maxLines) && field.test(lines[end]!.text)) end++
  const header = lines.slice(0, end)
  if (end < minLines || !header.some(({text}) => sender.test(text))) return new Map()
  return new Map(header.map((_, index) => [index, 'mail'] as const))
}
