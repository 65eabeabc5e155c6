import {boundWords} from './bound-words.js'
import {HashTable} from './hash-table.js'
import {LastPlace} from './last-place.js'
import {readNumber} from './numbers.js'
import {lettersStart, spaceStart} from './word-before.js'
import {hashOf} from './word-hash.js'

/** What the word before a number may be, as bits. */
export const opens = {
  /** The last word of what a name or an ordinal follows. */
  name: 1,
  /** A bound, or the last word of one. */
  bound: 2,
  /** `từ`. */
  range: 4,
  /** `ngày`, `tháng`, `mùng`. */
  day: 8
} as const

const words: Readonly<Record<keyof typeof opens, string>> = {
  name:
    'thứ khóa khoá hạng lần điều khoản điểm mục chương phần lục mẫu bảng biểu hình trang lớp độ loại khu đoàn đồn lộ đường tổ thôn bản ấp khối quận ' +
    'phường phố số đoạn đợt vòng',
  bound: [...boundWords.keys()].map((words) => words.split(' ').at(-1)!).join(' '),
  range: 'từ',
  day: 'ngày tháng mùng'
}

/** Bits by word. */
const bits = new Map<string, number>()
for (const [name, list] of Object.entries(words)) {
  for (const word of list.split(' ')) bits.set(word, (bits.get(word) ?? 0) | opens[name as keyof typeof opens]) // The cast: a key of `words`.
}
/** The same by hash: who finds a bit looks at the word itself. */
const table = new HashTable()
for (const [word, bit] of bits) table.add(hashOf(word), bit)

/** A number in a text, with what its readers look at first: most of them need no more to know that it is not theirs. */
export interface NumberSite {
  readonly text: string
  /** `text` in lower case, with the same offsets. */
  readonly lower: string
  /** Where its digits begin and end. */
  readonly at: number
  readonly end: number
  readonly written: string
  /** Its value, see `readNumber`. */
  readonly value: number | null
  /** How far back may be read: the end of the quantity before it. */
  readonly from: number
  /** Where the word before it begins; -1 where none stands there. */
  readonly wordStart: number
  /** What that word may be, see `opens`. */
  readonly opens: number
  readonly cues: Cues
}

/** Where in the text the words stand that few numbers follow. */
export interface Cues {
  /** What `tăng`, `giảm`, `duy trì`, `giữ` have and few other words have. */
  readonly changes: LastPlace
  /** The end of `ước`, and of `nước`. */
  readonly estimates: LastPlace
}

// Their letters that are rare: a word is found by its first letter.
const changes = ['ăng', 'ảm', 'ì', 'ữ']
const estimates = ['ớc']

/** The cues of a text in lower case. */
export function cuesIn(lower: string): Cues {
  return {changes: new LastPlace(lower, changes), estimates: new LastPlace(lower, estimates)}
}

/** The number between two offsets. */
export function siteOf(
  {text, lower, cues}: Pick<NumberSite, 'text' | 'lower' | 'cues'>,
  at: number,
  end: number,
  from: number
): NumberSite {
  const wordEnd = spaceStart(lower, at)
  const start = wordEnd < at ? lettersStart(lower, wordEnd) : wordEnd
  const wordStart = start < wordEnd ? start : -1
  const written = lower.slice(at, end)
  const known = wordStart < 0 ? 0 : table.get(hashOf(lower, wordStart, wordEnd))
  return {text, lower, at, end, written, value: readNumber(written), from, wordStart, opens: known, cues}
}
