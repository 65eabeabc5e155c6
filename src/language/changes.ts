import type {Amount} from '../report/types.js'
import type {ReadQuantity} from './read-quantity.js'

type Change = Amount['change']

const changes: Readonly<Record<string, Change>> = {tăng: 'up', giảm: 'down', 'duy trì': 'keep', giữ: 'keep'}
/** A verb of change, then the few words that may stand before its number. */
const verb = /(?<![A-Za-zÀ-ỹ])(?<!tốc độ )(tăng|giảm|duy trì|giữ)(?!\s(?:trưởng|nghèo))(?![A-Za-zÀ-ỹ])([^,;:().\d]{0,40})$/i
const hints = ['ăng', 'iảm', 'uy trì', 'iữ']

/** Words after which the number is a level that was reached, not the change; `từ` opens such a level too. */
const level = /(?:^|\s)(?:từ|lên|xuống|còn|đạt|là|thành|có|thu|chiếm|cả)\s/i

/**
 * Which way the amount that starts at an offset changes: `tăng 1,5%`, `tăng bình quân hằng năm 10%`, `duy trì mức 65%`.
 * Null for a level (`tăng từ 44,2 lên 71,1`), and where nothing near says so. After `và` an amount changes as the one before it.
 */
export function readChange(text: string, start: number, before: readonly ReadQuantity[]): Change {
  const last = before.at(-1)
  if (last?.reading.kind === 'amount' && last.reading.change !== null && /^[^,;:().\d]{0,40}\svà\s$/.test(text.slice(last.end, start))) {
    return level.test(text.slice(last.end, start)) ? null : last.reading.change
  }
  const words = text.slice(Math.max(0, start - 60), start)
  // The verbs without their first letters, which may be capitals: few numbers have one before them.
  if (!hints.some((hint) => words.includes(hint))) return null
  const match = verb.exec(words)
  return match && !level.test(match[2]!) ? changes[match[1]!.toLowerCase()]! : null
}

/** Words that say of a count what became of it: it is no item of the list before it. */
const said = /(?:^|\s)(?:được|đạt|có|là|đã|đang|bị|còn|hoàn thành|chiếm|tham gia|trong đó)(?![A-Za-zÀ-ỹ])/i

/** A count after a changed count and a comma changes as that one: `giảm 05 sở, 01 tổ chức, 26 phòng`. Null where its clause says something else of it. */
export function readListedChange(
  text: string,
  {start, end, unit}: {readonly start: number; readonly end: number; readonly unit: string | null},
  before: readonly ReadQuantity[]
): Change {
  const last = before.at(-1)
  if (last?.reading.kind !== 'amount' || last.reading.change === null) return null
  if ([unit, last.reading.unit].some((name) => name === null || /^%|^phần|^điểm|đồng|^USD/.test(name))) return null
  if (!/^[^,;:().\d]{0,40},\s(?:và\s)?$/.test(text.slice(last.end, start))) return null
  const rest = /^[^,;.()]*/.exec(text.slice(end, end + 60))![0]
  return said.test(rest) || said.test(text.slice(last.end, start)) ? null : last.reading.change
}

/** Whether a changed percentage counts points: it is a rate that changed (`đạt 64,5%, tăng 1,5%`; `Tỷ lệ hộ nghèo … giảm 2,95%`). */
export function readPoints(text: string, start: number, unit: string | null, before: readonly ReadQuantity[]): boolean {
  if (unit?.startsWith('điểm') === true) return true
  if (unit?.startsWith('%') !== true && unit?.startsWith('phần trăm') !== true) return false
  const sentence = sentenceStart(text, start)
  for (let index = before.length - 1; index >= 0 && before[index]!.start >= sentence; index--) {
    const {reading} = before[index]!
    // The nearest level decides: a share, or money and things.
    if (reading.kind === 'ratio') return true
    if (reading.kind === 'amount' && reading.change === null) return reading.unit?.startsWith('%') === true
  }
  return /(?:^|[^A-Za-zÀ-ỹ])(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)(?![A-Za-zÀ-ỹ])/i.test(text.slice(sentence, start))
}

/** Where the sentence around an offset begins; 600 characters back at most, so that a long text costs no square. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 600)
  const before = text.slice(from, at)
  let start = from
  for (const match of before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) start = from + match.index + match[0].length
  return start
}
