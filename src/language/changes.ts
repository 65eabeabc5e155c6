import type {Amount} from '../report/types.js'
import {isSpaceCode} from './codes.js'
import type {NumberSite} from './number-site.js'
import type {ReadQuantity} from './read-quantity.js'

type Change = Amount['change']

const changes: Readonly<Record<string, Change>> = {tăng: 'up', giảm: 'down', 'duy trì': 'keep', giữ: 'keep'}
/** A verb of change, then the few words that may stand before its number. */
const verb =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?<!(?:tốc độ|t[ỷỉ] lệ|mức) )(tăng|giảm|duy trì|giữ)(?!\s(?:trưởng|nghèo))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])([^,;:().\d]{0,40})$/
const joined = /^[^,;:().\d]{0,40}\svà\s$/

/** Words after which the number is a level that was reached, not the change; `từ` opens such a level too. */
const level = /(?:^|\s)(?:từ|lên|xuống|còn|đạt|là|thành|có|thu|chiếm|cả)\s/

/**
 * Which way the amount that starts at an offset changes: `tăng 1,5%`, `tăng bình quân hằng năm 10%`, `duy trì mức 65%`.
 * Null for a level (`tăng từ 44,2 lên 71,1`), and where nothing near says so. After `và` an amount changes as the last one.
 */
export function readChange({lower, cues}: NumberSite, start: number, last: ReadQuantity | undefined): Change {
  if (last?.reading.kind === 'amount' && last.reading.change !== null) {
    const between = lower.slice(last.end, start)
    if (joined.test(between)) return level.test(between) ? null : last.reading.change
  }
  const from = Math.max(0, start - 60)
  const near = cues.changes.before(start)
  if (near < from) return null
  const match = verb.exec(lower.slice(from, start))
  return match && !level.test(match[2]!) ? changes[match[1]!]! : null
}

/** Words that say of a count what became of it: it is no item of the list before it. */
const said = /(?:^|\s)(?:được|đạt|có|là|đã|đang|bị|còn|hoàn thành|chiếm|tham gia|trong đó)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** Units of shares and money, which are no counts. */
const uncounted = /^%|^phần|^điểm|đồng|^USD/
const listed = /^[^,;:().\d]{0,40},\s(?:và\s)?$/
const clause = /^[^,;.()]*/

/** A count after a changed count and a comma changes as that one: `giảm 05 sở, 01 tổ chức, 26 phòng`. Null where its clause says something else of it. */
export function readListedChange(
  lower: string,
  {start, end, unit}: {readonly start: number; readonly end: number; readonly unit: string | null},
  last: ReadQuantity | undefined
): Change {
  if (last?.reading.kind !== 'amount' || last.reading.change === null || unit === null || last.reading.unit === null) return null
  if (uncounted.test(unit) || uncounted.test(last.reading.unit)) return null
  const between = lower.slice(last.end, start)
  if (!listed.test(between)) return null
  const rest = clause.exec(lower.slice(end, end + 60))![0]
  return said.test(rest) || said.test(between) ? null : last.reading.change
}

/** Whether a changed percentage counts points: it is a rate that changed (`đạt 64,5%, tăng 1,5%`; `Tỷ lệ hộ nghèo … giảm 2,95%`). */
export function readPoints(site: NumberSite, start: number, unit: string | null, before: readonly ReadQuantity[]): boolean {
  if (unit?.startsWith('điểm') === true) return true
  if (unit?.startsWith('%') !== true && unit?.startsWith('phần trăm') !== true) return false
  const sentence = sentenceStart(site, start)
  const clause = sentence + site.lower.slice(sentence, start).lastIndexOf(';') + 1
  for (let index = before.length - 1; index >= 0 && before[index]!.start >= sentence; index--) {
    const {reading, start: at, end} = before[index]!
    const isLevel = reading.kind === 'ratio' || (reading.kind === 'amount' && reading.change === null)
    if (!isLevel || isCompared(site.lower, before[index]!)) continue
    // What a clause without a level of its own says of itself comes before the levels of others.
    if (at < clause && rate.test(site.lower.slice(clause, start))) return true
    // Of the parts of a growth each has its own: `đạt 8,1%, trong đó dịch vụ tăng 8,4%`.
    const between = site.lower.slice(end, start)
    const part = between.lastIndexOf('trong đó')
    if (part >= 0) return rate.test(between.slice(part))
    // The nearest level decides: a share, or money and things.
    return reading.kind === 'ratio' || (reading.kind === 'amount' && reading.unit?.startsWith('%') === true)
  }
  return rate.test(site.lower.slice(sentence, start))
}

/** `bằng 76,5% dự toán` says how much of a plan was done: what rose is what the sentence speaks of. */
function isCompared(lower: string, {start, end, reading}: ReadQuantity): boolean {
  if (reading.kind !== 'amount' || reading.unit?.startsWith('%') !== true) return false
  return (
    reading.min > 100 || /(?:bằng|vượt)\s$/.test(lower.slice(Math.max(0, start - 8), start)) || planned.test(lower.slice(end, end + 24))
  )
}

const planned = /^\s?\(?(?:so với\s)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|nhiệm vụ|cùng kỳ|năm\s(?:trước|\d))/

const rate = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** Where the sentence around an offset begins; 600 characters back at most, so that a long text costs no square. */
function sentenceStart({text, lower}: NumberSite, at: number): number {
  const from = Math.max(0, at - 600)
  for (let stop = at - 2; stop >= from; stop--) {
    const mark = lower.charCodeAt(stop)
    if (mark !== 0x2e && mark !== 0x21 && mark !== 0x3f) continue
    let start = stop + 1
    while (start < at && isSpaceCode(lower.charCodeAt(start))) start++
    if (start > stop + 1 && start < at && text.charCodeAt(start) !== lower.charCodeAt(start)) return start
  }
  return from
}
