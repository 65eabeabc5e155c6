import type {Amount} from '../report/types.js'
import {isSpaceCode, wordBefore} from './word-before.js'

type Bound = Amount['bound']

const signs = '≥≤<>'

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
  'không thấp hơn': 'at-least',
  'không ít hơn': 'at-least',
  '≥': 'at-least',
  dưới: 'under',
  gần: 'under',
  'chưa đến': 'under',
  'chưa tới': 'under',
  'chưa đầy': 'under',
  '<': 'under',
  'tối đa': 'at-most',
  'không quá': 'at-most',
  'không vượt quá': 'at-most',
  '≤': 'at-most'
}

/** The last words of bounds of two or three words. */
const lasts: ReadonlySet<string> = new Set(Object.keys(bounds).flatMap((words) => (words.includes(' ') ? [words.split(' ').at(-1)!] : [])))

/** The bound word right before an offset, and where it begins; null when none stands there. */
function boundAt(text: string, at: number, from: number): {readonly name: string; readonly start: number} | null {
  const last = wordBefore(text, at, from)
  if (!last) return signAt(text, at, from)
  if (lasts.has(last.word)) {
    const second = wordBefore(text, last.start, from)
    const third = second && wordBefore(text, second.start, from)
    const [two, three] = [`${second?.word} ${last.word}`, `${third?.word} ${second?.word} ${last.word}`]
    if (third && Object.hasOwn(bounds, three)) return {name: three, start: third.start}
    if (second && Object.hasOwn(bounds, two)) return {name: two, start: second.start}
  }
  return Object.hasOwn(bounds, last.word) ? {name: last.word, start: last.start} : null
}

/** `≥ 5%`, `>12`: a sign at the start of a word. */
function signAt(text: string, at: number, from: number): {readonly name: string; readonly start: number} | null {
  const start = text.charAt(at - 1) === ' ' ? at - 2 : at - 1
  const sign = text.charAt(start)
  return start >= from && signs.includes(sign) && sign !== '' && /^$|[\s(]/.test(text.charAt(start - 1)) ? {name: sign, start} : null
}

/** `cao hơn 5%` compares; it bounds nothing. */
const comparison = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém|nhanh|chậm|tốt)\s$/i
/** `trên 03 lĩnh vực` says where, not how many; `trên 1 vạn dân` says per how many. */
const location = /^(?:1\s(?:vạn|nghìn)|\d{1,2}\s(?:lĩnh vực|mặt|phương diện|địa bàn|trụ cột|tuyến|nội dung|khâu|góc độ))(?![A-Za-zÀ-ỹ])/i

/**
 * The bound that the words before an offset put on the number there: `bound`, and `start` where its words begin.
 * `exact` and the offset itself when there is none. `from` is how far back may be read.
 */
export function readBoundBefore(text: string, at: number, from: number): {readonly bound: Bound; readonly start: number} {
  const none = {bound: 'exact', start: at} as const
  const nearest = boundAt(text, at, from)
  if (!nearest) return none
  let {start} = nearest
  // They stack; the word next to the number decides: `khoảng trên 4.140` is over.
  for (let next = boundAt(text, start, from); next && !signs.includes(next.name); next = boundAt(text, start, from)) start = next.start
  if (nearest.name === 'trên' && location.test(text.slice(at, at + 30))) return none
  if (nearest.name === 'hơn' && comparison.test(text.slice(Math.max(from, start - 12), start))) return none
  return {bound: bounds[nearest.name]!, start}
}

const onwards = /\s*trở\s+(lên|xuống)(?![A-Za-zÀ-ỹ])/iy
const onwardsLater = /(?:\s+[A-Za-zÀ-ỹ]+){0,3}?\s+trở\s+(lên|xuống)(?![A-Za-zÀ-ỹ])/iy

/**
 * `trở lên` or `trở xuống` after a number: right after it, or, where `từ` stands before it, up to three words later
 * (`từ 03 sao trở lên`). A class (`hoàn thành tốt nhiệm vụ trở lên đạt 90%`) stands before its number and is no bound.
 */
export function readBoundAfter(text: string, at: number, opened: boolean): {readonly bound: Bound; readonly end: number} | null {
  // `90%trở lên` has lost its space.
  if (!isSpaceCode(text.charCodeAt(at)) && text.charAt(at) !== 't') return null
  const pattern = opened ? onwardsLater : onwards
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? {bound: match[1]!.toLowerCase() === 'lên' ? 'at-least' : 'at-most', end: pattern.lastIndex} : null
}
