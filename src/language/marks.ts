import {isDigitCode, readNumber} from './numbers.js'
import type {ReadQuantity} from './read-quantity.js'
import {isLetterCode, wordBefore} from './word-before.js'

const hyphen = 0x2d

type Kind = 'ordinal' | 'label'

const found = (kind: Kind, value: string, start: number, end: number): ReadQuantity => ({start, end, reading: {kind, value}})

/** Far enough back and ahead for a word or an address; keeps a text without spaces from costing its square. */
const reach = 200

/** What a sticky expression reaches from an offset. */
function reachOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The run of non-spaces around an offset, within reach. */
function wordAround(text: string, at: number, from: number): {readonly start: number; readonly end: number} {
  const before = /\S*$/.exec(text.slice(Math.max(from, at - reach), at))?.[0].length ?? 0
  return {start: at - before, end: at + (/^\S*/.exec(text.slice(at, at + reach))?.[0].length ?? 0)}
}

/** `https://…/2025`, `a1@b.vn`: digits of an address count nothing. */
export function readAddress(text: string, at: number, from: number): ReadQuantity | null {
  const {start, end} = wordAround(text, at, from)
  const word = text.slice(start, end)
  return /:\/\/|^www\.|\S@\S+\.\S/i.test(word) ? found('label', word, start, end) : null
}

/** `399-QĐ/TW`, `30/2020/NĐ-CP`, `15/TB-UBND`. */
function documentNumber(text: string, at: number, written: string): ReadQuantity | null {
  if (!'-/–'.includes(text.charAt(at + written.length) || ' ')) return null
  const end = reachOf(/\d+(?:\/\d{4})?[-/–](?=\p{Lu}\p{Ll}{0,2}\p{Lu})[A-Za-zÀ-ỹ]+\d{0,2}(?:[-/]\p{Lu}[A-Za-zÀ-ỹ]*)*/uy, text, at)
  return end > at ? found('label', text.slice(at, end), at, end) : null
}

/** `Covid-19`, `G7`, `5G`, `1A`: a number that is part of a word. `69.434m` is a measure and not meant. */
function gluedWord(text: string, at: number, written: string, from: number): ReadQuantity | null {
  const end = at + written.length
  const last = text.charCodeAt(at - 1)
  const joined = at > from && (last === hyphen || isLetterCode(last) || isDigitCode(last))
  const before = joined ? /[A-Za-zÀ-ỹ](?:[A-Za-zÀ-ỹ]|\d|-)*$/.exec(text.slice(Math.max(from, at - 40), at))?.[0] : undefined
  if (before !== undefined) {
    const start = at - before.length
    return found('label', text.slice(start, end), start, end)
  }
  if (written.length > 2 || !isLetterCode(text.charCodeAt(end))) return null
  const glued = reachOf(/\p{Lu}(?![A-Za-zÀ-ỹ\d])/uy, text, end)
  return glued > end && /^\d{1,2}$/.test(written) ? found('label', text.slice(at, glued), at, glued) : null
}

/** `(1)`: a number alone between brackets enumerates. */
function bracketed(text: string, at: number, written: string): ReadQuantity | null {
  const end = at + written.length
  const alone = text.charAt(at - 1) === '(' && text.charAt(end) === ')' && /^\d{1,3}$/.test(written)
  return alone ? found('label', written, at, end) : null
}

const ordinal = /(?:^|[^A-Za-zÀ-ỹ])(?:thứ|khóa|khoá|hạng|lần)\s$/i
const named = new RegExp(
  '(?:^|[^A-Za-zÀ-ỹ])(?:[Đđ]iều|[Kk]hoản|(?<=[Đđ])iểm|Mục|Chương|Phần|Phụ lục|Mẫu|Bảng|Biểu|Hình|[Tt]rang|[Ll]ớp|mức độ|cấp độ|loại|Quân khu|Quân đoàn|Sư đoàn|Trung đoàn|Tiểu đoàn|' +
    'Đồn|Quốc lộ|Tỉnh lộ|Đường|Tổ|Khu|Thôn|Bản|Ấp|Khối|Quận|Phường|Khu phố|(?<!(?:[Tt]ổng|trong|con|[Mm]ột|đa|có|tiền)\\s)[Ss]ố)\\s$'
)

/** The last words of both, in lower case: few numbers follow one, and cost a further look. */
const naming: ReadonlySet<string> = new Set(
  (
    'thứ khóa khoá hạng lần điều khoản điểm mục chương phần lục mẫu bảng biểu hình trang lớp độ loại khu đoàn đồn lộ đường tổ thôn bản ấp khối quận ' +
    'phường phố số'
  ).split(' ')
)

/** `thứ 14`, `khóa 17` are ordinals; `Điều 5`, `Quân khu 1`, `số 12` are names. */
function afterWord(text: string, at: number, written: string): ReadQuantity | null {
  const end = at + written.length
  // A count or a share goes on after its number; a name does not.
  if (written.length > 4 || !/^\d+$/.test(written) || /^(?:\s?[%/]\s?|[.,]\d)/.test(text.slice(end, end + 3))) return null
  const word = wordBefore(text, at)?.word
  if (word === undefined || !naming.has(word)) return null
  const before = text.slice(Math.max(0, at - 24), at)
  if (ordinal.test(before)) return found('ordinal', written, at, end)
  return named.test(before) ? found('label', written, at, end) : null
}

/** `2.3.1`, and `4.0` of an industrial revolution: no number as Vietnamese papers write them. */
function version(at: number, written: string): ReadQuantity | null {
  return readNumber(written) === null || /^\d\.\d$/.test(written) ? found('label', written, at, at + written.length) : null
}

/** A full date with dots. */
const dotted = /^\d{1,2}\.\d{1,2}\.\d{4}$/

/** `31/4/2025`, which no calendar has: neither a date nor three counts. */
export function readImpossibleDay(text: string, at: number, written: string): ReadQuantity | null {
  if (written.length <= 2 ? !'/-'.includes(text.charAt(at + written.length) || ' ') : !dotted.test(written)) return null
  const end = reachOf(/\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)/y, text, at)
  return end > at ? found('label', text.slice(at, end), at, end) : null
}

/** A number that names instead of counting; null for all others. `from` is how far back its text may begin. */
export function readMark(text: string, at: number, written: string, from: number): ReadQuantity | null {
  return (
    documentNumber(text, at, written) ??
    bracketed(text, at, written) ??
    gluedWord(text, at, written, from) ??
    afterWord(text, at, written) ??
    // A full date may be written with dots; the calendar's reader comes next.
    (dotted.test(written) ? null : version(at, written))
  )
}
