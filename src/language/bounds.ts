import type {Amount} from '../report/types.js'

type Bound = Amount['bound']

const bounds: Readonly<Record<string, Bound>> = {
  khoảng: 'about',
  chừng: 'about',
  'xấp xỉ': 'about',
  trên: 'over',
  hơn: 'over',
  '>': 'over',
  'tối thiểu': 'at-least',
  'ít nhất': 'at-least',
  'không dưới': 'at-least',
  '≥': 'at-least',
  dưới: 'under',
  gần: 'under',
  '<': 'under',
  'tối đa': 'at-most',
  'không quá': 'at-most',
  '≤': 'at-most'
}

/** The bound words right before a number; they stack (`khoảng trên`). */
const stack = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${Object.keys(bounds)
    .filter((word) => /\p{L}/u.test(word))
    .join('|')})\\s+)+$|(?<=^|[\\s(])[≥≤<>]\\s?$`,
  'iu'
)
/** `cao hơn 5%` compares; it bounds nothing. */
const comparison = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém|nhanh|chậm|tốt)\s$/iu
/** `trên 03 lĩnh vực` says where, not how many; `trên 1 vạn dân` says per how many. */
const location = /^(?:1\s(?:vạn|nghìn)|\d{1,2}\s(?:lĩnh vực|mặt|phương diện|địa bàn|trụ cột|tuyến|nội dung|khâu|góc độ))(?!\p{L})/iu

/**
 * The bound that the words before an offset put on the number there: `bound`, and `start` where its words begin.
 * `exact` and the offset itself when there is none. `from` is how far back may be read.
 */
export function readBoundBefore(text: string, at: number, from: number): {readonly bound: Bound; readonly start: number} {
  const none = {bound: 'exact', start: at} as const
  const before = text.slice(Math.max(from, at - 40), at)
  const words = stack.exec(before)?.[0]
  if (words === undefined) return none
  // The word next to the number decides: `khoảng trên 4.140` is over.
  const nearest = Object.keys(bounds).find((word) => words.trimEnd().toLowerCase().endsWith(word))
  if (nearest === undefined) return none
  if (nearest === 'trên' && location.test(text.slice(at, at + 30))) return none
  if (nearest === 'hơn' && comparison.test(before.slice(0, before.length - words.length))) return none
  return {bound: bounds[nearest]!, start: at - words.length}
}

const onwards = /\s+trở\s+(lên|xuống)(?!\p{L})/iuy
const onwardsLater = /(?:\s+\p{L}+){0,3}?\s+trở\s+(lên|xuống)(?!\p{L})/iuy

/**
 * `trở lên` or `trở xuống` after a number: right after it, or, where `từ` stands before it, up to three words later
 * (`từ 03 sao trở lên`). A class (`hoàn thành tốt nhiệm vụ trở lên đạt 90%`) stands before its number and is no bound.
 */
export function readBoundAfter(text: string, at: number, opened: boolean): {readonly bound: Bound; readonly end: number} | null {
  const pattern = opened ? onwardsLater : onwards
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? {bound: match[1]!.toLowerCase() === 'lên' ? 'at-least' : 'at-most', end: pattern.lastIndex} : null
}
