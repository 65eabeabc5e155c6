import {placeIn, type Text, type TextQuantity} from '../../../texts/texts.js'
import type {Finding, Rule} from '../../rule.js'

const hyphen = /^\s?[-–—]\s?$/
const until = /^\s(?:đến|tới)\s(?:(?:hết|cuối|đầu)\s)?(?:năm\s)?$/
/** A change from one level to another may fall. */
const moves = /(?:tăng|giảm|nâng|hạ|chuyển|rút|cắt|còn|xuống|lùi|đi|về)(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,3}\s(?:từ\s)?$/i
const opensYears = /(?:giai đoạn|nhiệm kỳ|thời kỳ|từ(?: năm)?|các năm)\s$/i
/** These do not count; a score, a plot or a road may well fall. */
const names = /(?:tỷ số|tỉ số|số|số nhà|nhà|ngõ|hẻm|km|lô|thửa|điểm|bàn|phép tính)\s$/i

/** A range or a period whose second number is less than its first: `15 - 12 ngày`, `giai đoạn 2030 - 2025`. */
export const rangeOrder: Rule = {
  id: 'range-order',
  severity: 'warning',
  find: ({prose}) => findFalling(prose.texts)
}

/** Plain loops: every two numbers that stand side by side are looked at. */
function findFalling(texts: readonly Text[]): Finding[] {
  const findings: Finding[] = []
  for (const text of texts) {
    const {quantities} = text
    for (let index = 1; index < quantities.length; index++) {
      const first = quantities[index - 1]!
      const second = quantities[index]!
      if (second.start - first.end < 15 && falls(text, first, second)) findings.push(question(text, first, second))
    }
  }
  return findings
}

function falls(text: Text, first: TextQuantity, second: TextQuantity): boolean {
  const {kind} = first.reading
  if (kind !== second.reading.kind || (kind !== 'amount' && kind !== 'date')) return false
  const between = text.text.slice(first.end, second.start)
  if (!hyphen.test(between) && !until.test(between)) return false
  const before = text.text.slice(Math.max(0, first.start - 40), first.start)
  const fall = kind === 'amount' ? amountsFall(first, second, between, before) : yearsFall(first, second, before)
  return fall && !text.text.startsWith('=', second.end + 1)
}

/** Both of one unit, or the first without: a range names its unit once. */
function amountsFall(first: TextQuantity, second: TextQuantity, between: string, before: string): boolean {
  const [one, other] = [first.reading, second.reading]
  if (one.kind !== 'amount' || other.kind !== 'amount' || other.unit === null || one.max <= other.min) return false
  if (one.unit !== null && (one.unit !== other.unit || one.scale !== other.scale)) return false
  // `800 - 1,2 tỷ` leaves out a smaller scale word.
  if (one.unit === null && (one.scale !== 1 || one.max > other.min * 20)) return false
  if (names.test(before) || /^đường/i.test(other.unit) || one.min !== one.max) return false
  return hyphen.test(between) || (one.change === null && !moves.test(before) && /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])từ\s$/i.test(before))
}

/** Years after a word for a period. */
function yearsFall(first: TextQuantity, second: TextQuantity, before: string): boolean {
  const [one, other] = [first.reading, second.reading]
  if (one.kind !== 'date' || other.kind !== 'date' || !/^\d{4}$/.test(one.value) || !/^\d{4}$/.test(other.value)) return false
  return one.value > other.value && opensYears.test(before) && !moves.test(before)
}

function question(text: Text, first: TextQuantity, second: TextQuantity): Finding {
  const words = text.text.slice(first.start, second.end)
  return {
    message: {
      vi: `“${words}” ghi số lớn trước số nhỏ, đề nghị kiểm tra lại`,
      en: `the range “${words}” falls`
    },
    place: placeIn(text, first.start, second.end)
  }
}
