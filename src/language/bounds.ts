import type {Amount} from '../report/types.js'
import {boundWords} from './bound-words.js'
import {isSpaceCode, pastSpace} from './codes.js'
import {type NumberSite, opens} from './number-site.js'
import {wordBefore} from './word-before.js'

type Bound = Amount['bound']

const signs = '≥≤<>'

/** The last words of bounds of two or three words. */
const lasts: ReadonlySet<string> = new Set(
  [...boundWords.keys()].flatMap((words) => (words.includes(' ') ? [words.split(' ').at(-1)!] : []))
)

/** A bound's words and where they begin. */
interface Told {
  readonly name: string
  readonly start: number
}

/** The bound that ends right before an offset of a text in lower case; null when none stands there. */
function boundAt(lower: string, at: number, from: number): Told | null {
  const last = wordBefore(lower, at, from)
  if (!last) return signAt(lower, at, from)
  if (lasts.has(last.word)) {
    const second = wordBefore(lower, last.start, from)
    const third = second && wordBefore(lower, second.start, from)
    const [two, three] = [`${second?.word} ${last.word}`, `${third?.word} ${second?.word} ${last.word}`]
    if (third && boundWords.has(three)) return {name: three, start: third.start}
    if (second && boundWords.has(two)) return {name: two, start: second.start}
  }
  return boundWords.has(last.word) ? {name: last.word, start: last.start} : null
}

/** `≥ 5%`, `>12`: a sign at the start of a word. */
function signAt(text: string, at: number, from: number): Told | null {
  const start = text.charAt(at - 1) === ' ' ? at - 2 : at - 1
  const sign = text.charAt(start)
  return start >= from && signs.includes(sign) && sign !== '' && /^$|[\s(]/.test(text.charAt(start - 1)) ? {name: sign, start} : null
}

/** `cao hơn 5%` compares; it bounds nothing. */
const comparison = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém|nhanh|chậm|tốt)\s$/
/** `trên 03 lĩnh vực` says where, not how many; `trên 1 vạn dân` says per how many. */
const location =
  /^(?:1\s(?:vạn|nghìn)|\d{1,2}\s(?:lĩnh vực|mặt|phương diện|địa bàn|trụ cột|tuyến|nội dung|khâu|góc độ))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/**
 * The bound that the words before a number put on it: `bound`, and `start` where its words begin.
 * `exact` and the number's own offset when there is none.
 */
export function readBoundBefore(site: NumberSite): {readonly bound: Bound; readonly start: number} {
  const {lower, at, from} = site
  const none = {bound: 'exact', start: at} as const
  const nearest = mayBeBound(site) ? boundAt(lower, at, from) : null
  if (!nearest) return none
  let {start} = nearest
  // They stack; the word next to the number decides: `khoảng trên 4.140` is over.
  for (let next = boundAt(lower, start, from); next && !signs.includes(next.name); next = boundAt(lower, start, from)) start = next.start
  if (nearest.name === 'trên' && location.test(lower.slice(at, at + 30))) return none
  if (nearest.name === 'hơn' && comparison.test(lower.slice(Math.max(from, start - 12), start))) return none
  return {bound: boundWords.get(nearest.name)!, start}
}

/** Whether the word before a number ends a bound, or is cut by the quantity before; without a word, whether something other than text stands there. */
function mayBeBound({lower, at, from, wordStart, opens: bits}: NumberSite): boolean {
  if (wordStart < 0) return at > from && signs.includes(lower.charAt(isSpaceCode(lower.charCodeAt(at - 1)) ? at - 2 : at - 1))
  return wordStart < from || (bits & opens.bound) !== 0
}

const letterT = 0x74
const onwards = /\s*trở\s+(lên|xuống)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/y
const onwardsLater = /(?:\s+[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,3}?\s+trở\s+(lên|xuống)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/y

/**
 * `trở lên` or `trở xuống` after a number of a text in lower case: right after it, or, where `từ` stands before it, up to three words later
 * (`từ 03 sao trở lên`). A class (`hoàn thành tốt nhiệm vụ trở lên đạt 90%`) stands before its number and is no bound.
 */
export function readBoundAfter(lower: string, at: number, opened: boolean): {readonly bound: Bound; readonly end: number} | null {
  // `90%trở lên` has lost its space, `90%  trở lên` has one too many; only after `từ` may other words stand between.
  const next = lower.charCodeAt(pastSpace(lower, at))
  if (next !== letterT && !isSpaceCode(next) && !(opened && isSpaceCode(lower.charCodeAt(at)))) return null
  const pattern = opened ? onwardsLater : onwards
  pattern.lastIndex = at
  const match = pattern.exec(lower)
  return match ? {bound: match[1] === 'lên' ? 'at-least' : 'at-most', end: pattern.lastIndex} : null
}
