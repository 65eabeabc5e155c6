import {partitionPoint} from '../../../language/partition-point.js'
import type {Prose} from '../../../texts/prose.js'
import {placeIn, type Text, type TextQuantity} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'
import {cues, type Lexicon} from '../../words/lexicon.js'
import {sweepOf} from '../../words/sweep.js'

/** A part that is more than its whole: `182/175 xã đạt chuẩn`, `120 hộ …, trong đó 150 hộ …`. Done and planned may well be so. */
export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  severity: 'warning',
  find: ({prose, words}) => [...ratios(prose), ...markedParts(prose, words)]
}

/** Things of which there is a given number, none more. */
const sets =
  /^\s(?:đại biểu|đồng chí|ủy viên|uỷ viên|xã|phường|thị trấn|huyện|tỉnh|thôn|bản|tổ dân phố|khu dân cư|hộ|trường|chi bộ|đảng bộ|đơn vị|phiếu|đơn|vụ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/i
/** What is done may exceed what was planned. */
const doing =
  /(?:kết nạp|trồng|xây|tổ chức|mở|việc làm|thu|huy động|thực hiện|hoàn thành|phát triển|thành lập|vận động|tuyển|giao|cấp|đào tạo|kiểm tra|giám sát|hỗ trợ|sửa chữa|xóa|xoá|bồi dưỡng|tạo|giảm|tăng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^.;]{0,40}$/i
const planned = /kế hoạch|dự toán|mục tiêu|nghị quyết|vượt|đăng ký|so với|chỉ tiêu giao/i

/** Plain loops: every quantity is looked at. */
function ratios({texts}: Prose): Finding[] {
  const findings: Finding[] = []
  for (const text of texts) {
    for (const quantity of text.quantities) {
      const {reading} = quantity
      if (reading.kind === 'ratio' && reading.part > reading.whole && isOfSet(text, quantity)) findings.push(ratioQuestion(text, quantity))
    }
  }
  return findings
}

/** Whether a ratio is one of things of which there is a given number, and nothing says that it is done to planned. */
function isOfSet({text}: Text, {start, end}: TextQuantity): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const after = text.slice(end, end + 160)
  const written = text.slice(start, end)
  if (!/^\d[\d.]*\s?\/\s?\d[\d.]*$/.test(written) || !sets.test(after) || doing.test(before)) return false
  // A percentage over 100 says that it is meant; any other is asked about by `ratio-mismatch`.
  return !planned.test(before) && !planned.test(after) && !/^[^.;]{0,80}\d\s?%/.test(after)
}

function ratioQuestion(text: Text, {start, end}: TextQuantity): Finding {
  const written = text.text.slice(start, end)
  return {
    message: {
      vi: `Tỷ lệ “${written}” ghi phần lớn hơn tổng số, đề nghị kiểm tra lại`,
      en: `the ratio “${written}” has a part above its whole`
    },
    place: placeIn(text, start, end)
  }
}

/** Levels that are no sums, so that one of their parts may be higher. */
const means = /bình quân|trung bình|năng suất|mật độ|giá(?! trị)|cao nhất|mức/i
const noSum = /[%‰/]|^(?:tuổi|điểm|lần|bậc|năm|tháng|ngày|giờ|phút|sao|độ)/

function markedParts(prose: Prose, words: Lexicon): Finding[] {
  const findings: Finding[] = []
  for (const {start} of sweepOf(prose, words).hitsOf(cues.part)) {
    const {text, offset} = prose.at(start)
    const finding = partAfter(text, offset)
    if (finding) findings.push(finding)
  }
  return findings
}

function partAfter(text: Text, mark: number): Finding | null {
  const next = partitionPoint(text.quantities, ({start}) => start <= mark)
  const part = text.quantities[next]
  if (!part || part.start - mark > 90 || part.reading.kind !== 'amount' || part.reading.change !== null) return null
  const {unit, min, scale} = part.reading
  if (unit === null || noSum.test(unit) || /[.;]\s/.test(text.text.slice(mark, part.start))) return null
  const from = Math.max(0, next - 8)
  const wholes = wholesBefore(text, text.quantities.slice(from, next), mark, unit)
  const most = Math.max(...wholes.map(({reading}) => (reading.kind === 'amount' ? reading.max * reading.scale : 0)))
  if (wholes.length === 0 || min * scale <= most * 1.05) return null
  const whole = text.text.slice(wholes[0]!.start, wholes[0]!.end)
  const written = text.text.slice(part.start, part.end)
  return {
    message: {
      vi: `“${written}” là một phần nhưng lớn hơn tổng số “${whole}”, đề nghị kiểm tra lại`,
      en: `“${written}” is a part, but more than its whole “${whole}”`
    },
    place: placeIn(text, wholes[0]!.start, part.end)
  }
}

/** The levels of a unit in the sentence before an offset, the highest first; none where one of them is open upwards, or a change stands between. */
function wholesBefore(text: Text, quantities: readonly TextQuantity[], mark: number, unit: string): readonly TextQuantity[] {
  const first = quantities[0]
  if (!first) return []
  const sentence = Math.max(...[...text.text.slice(first.start, mark).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map(({index}) => index), -1)
  const own = quantities.filter(({start}) => start - first.start > sentence)
  if (own.length === 0 || means.test(text.text.slice(Math.max(0, own[0]!.start - 60), mark))) return []
  const same = own.filter(
    ({reading}) => reading.kind === 'amount' && reading.unit !== null && isSame(reading.unit.toLowerCase(), unit.toLowerCase())
  )
  const open = same.some(({reading}) => reading.kind === 'amount' && (reading.change !== null || /over|at-least/.test(reading.bound)))
  return open ? [] : [...same].sort((one, other) => sizeOf(other) - sizeOf(one))
}

/** `hộ nghèo` and `hộ`; `lượt` never stands for what it is a count of. */
const isSame = (one: string, other: string): boolean => one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)

const sizeOf = ({reading}: TextQuantity): number => (reading.kind === 'amount' ? reading.max * reading.scale : 0)
