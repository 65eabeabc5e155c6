import {foldTone} from '../../language/fold.js'
import {joinLines, type Line} from '../line.js'

/** Who issues a paper, and what body stands above. */
interface Bodies {
  readonly superior?: Line
  readonly issuer?: Line
}

/** Words that open the name of a body; a line that opens otherwise goes on with the name above it. */
const openers = (
  'đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|quân ủy|chi bộ|ban|ủy ban|ubnd|hđnd|ubmttq|hội|hội đồng|mặt trận|sở|phòng|văn phòng|' +
  'đại hội|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|liên đoàn|liên minh|trung tâm|trung ương đoàn|trung ương hội|trường|học viện|viện|bệnh viện|công an|bộ|cục|chi cục|tổng cục|' +
  'vụ|bộ chỉ huy|bộ tư lệnh|quân khu|báo|đài|tòa án|viện kiểm sát|kho bạc|thanh tra|chính phủ|quốc hội|công ty|tổng công ty|tập đoàn|ngân hàng|hợp tác xã|' +
  'tiểu ban|tổ|cơ quan|thường trực'
)
  .split('|')
  .map(foldTone)

/** Names that are not whole: what stands below them goes on with them. */
const openEnded = new Set(
  'ban chấp hành|ban thường vụ|ban chỉ đạo|ban tổ chức|ủy ban|ủy ban nhân dân|hội đồng nhân dân|ủy ban trung ương|ủy ban kiểm tra'
    .split('|')
    .map(foldTone)
)

/** Whether a text opens as the name of a body does. */
export const opensName = (text: string): boolean => {
  const folded = foldTone(text)
  return openers.some((opener) => folded.startsWith(opener) && !/^[\p{L}\p{N}]/u.test(folded.slice(opener.length)))
}

/** Join the lines of names that take several. */
function joinNames(lines: readonly Line[]): Line[] {
  const names: Line[] = []
  for (const line of lines) {
    const above = names.at(-1)
    if (above && (!opensName(line.text) || openEnded.has(foldTone(above.text)))) names[names.length - 1] = joinLines([above, line])
    else names.push(line)
  }
  return names
}

/** Tell superior and issuer among the lines at the top left of a paper; null when they are more than two names, or no body's. */
export function readBodies(lines: readonly Line[]): Bodies | null {
  const [first, second, third] = joinNames(lines)
  if (!first) return {}
  if (third || !opensName(first.text)) return null
  return second ? {superior: first, issuer: second} : {issuer: first}
}
