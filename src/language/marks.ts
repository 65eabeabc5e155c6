import {isDigitCode, isLetterCode, pastSpace} from './codes.js'
import {isDottedDay} from './dates.js'
import {type NumberSite, opens} from './number-site.js'
import type {ReadQuantity} from './read-quantity.js'
import {readUnit} from './units.js'

const [hyphen, slash, dash] = [0x2d, 0x2f, 0x2013]

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
export function readAddress({text, at, from}: NumberSite): ReadQuantity | null {
  const {start, end} = wordAround(text, at, from)
  const word = text.slice(start, end)
  return /:\/\/|^www\.|\S@\S+\.\S/i.test(word) ? found('label', word, start, end) : null
}

const joins = (code: number): boolean => code === hyphen || code === slash || code === dash

const documentForm = /\d+(?:\/\d{4})?[-/–](?=\p{Lu}\p{Ll}{0,2}\p{Lu})[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\d{0,2}(?:[-/]\p{Lu}[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]*)*/uy

/** `399-QĐ/TW`, `30/2020/NĐ-CP`, `15/TB-UBND`. */
function documentNumber({text, lower, at, end}: NumberSite): ReadQuantity | null {
  if (!joins(lower.charCodeAt(end))) return null
  // A letter, or a year and one more mark: most dates and shares go on otherwise.
  const next = lower.charCodeAt(end + 1)
  if (!isLetterCode(next) && !(isDigitCode(next) && joins(lower.charCodeAt(end + 5)))) return null
  const to = reachOf(documentForm, text, at)
  return to > at ? found('label', text.slice(at, to), at, to) : null
}

const wordOfNumber = /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ](?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|\d|-)*$/

/** `Covid-19`, `G7`, `5G`, `1A`: a number that is part of a word. `69.434m` is a measure and not meant. */
function gluedWord({text, lower, at, end, written, from}: NumberSite): ReadQuantity | null {
  const last = lower.charCodeAt(at - 1)
  const joined = at > from && (last === hyphen || isLetterCode(last) || isDigitCode(last))
  const before = joined ? wordOfNumber.exec(text.slice(Math.max(from, at - 40), at))?.[0] : undefined
  if (before !== undefined) {
    const start = at - before.length
    return found('label', text.slice(start, end), start, end)
  }
  if (written.length > 2 || !isLetterCode(lower.charCodeAt(end))) return null
  const next = lower.charCodeAt(end + 1)
  const alone = text.charAt(end) !== lower.charAt(end) && !isLetterCode(next) && !isDigitCode(next)
  return alone ? found('label', text.slice(at, end + 1), at, end + 1) : null
}

/** `(1)`: a number alone between brackets enumerates. */
function bracketed({lower, at, end, written}: NumberSite): ReadQuantity | null {
  const alone = lower.charCodeAt(at - 1) === 0x28 && lower.charCodeAt(end) === 0x29 && /^\d{1,3}$/.test(written)
  return alone ? found('label', written, at, end) : null
}

const ordinal = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:thứ|khóa|khoá|hạng|lần)\s$/i
const named = new RegExp(
  '(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:[Đđ]iều|[Kk]hoản|(?<=[Đđ])iểm|Mục|Chương|Phần|Phụ lục|Mẫu|Bảng|Biểu|Hình|[Tt]rang|[Ll]ớp|mức độ|cấp độ|loại|Quân khu|Quân đoàn|Sư đoàn|Trung đoàn|Tiểu đoàn|' +
    'Đồn|Quốc lộ|Tỉnh lộ|Đường|Tổ|Khu|Thôn|Bản|Ấp|Khối|Quận|Phường|Khu phố|(?<!(?:[Tt]ổng|trong|con|[Mm]ột|đa|có|tiền)\\s)[Ss]ố)\\s$'
)

/** What is done in several goes, which are numbered: `giai đoạn 2`, `đợt 1`; `giai đoạn 5 năm` counts. */
const stage = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:giai đoạn|đợt|vòng)\s$/i

/** `thứ 14`, `khóa 17` are ordinals; `Điều 5`, `Quân khu 1`, `số 12` are names. */
function afterWord({text, lower, at, end, written, opens: bits}: NumberSite): ReadQuantity | null {
  if ((bits & opens.name) === 0 || written.length > 4 || !/^\d+$/.test(written)) return null
  // A count or a share goes on after its number; a name does not.
  const next = lower.charAt(pastSpace(lower, end))
  if (next === '%' || next === '/') return null
  const before = text.slice(Math.max(0, at - 24), at)
  if (ordinal.test(before)) return found('ordinal', written, at, end)
  if (written.length < 3 && stage.test(before) && !readUnit(text, end, lower)) return found('label', written, at, end)
  return named.test(before) ? found('label', written, at, end) : null
}

/** `2.3.1`, and `4.0` of an industrial revolution: no number as Vietnamese papers write them. */
function version({at, end, written, value}: NumberSite): ReadQuantity | null {
  return value === null || (written.length === 3 && written.charAt(1) === '.') ? found('label', written, at, end) : null
}

const dayForm = /\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)/y

/** `31/4/2025`, which no calendar has: neither a date nor three counts. */
export function readImpossibleDay({lower, text, at, end, written}: NumberSite): ReadQuantity | null {
  const next = lower.charCodeAt(end)
  if (written.length <= 2 ? next !== slash && next !== hyphen : !isDottedDay(written)) return null
  const to = reachOf(dayForm, text, at)
  return to > at ? found('label', text.slice(at, to), at, to) : null
}

/** A number that names instead of counting; null for all others. */
export function readMark(site: NumberSite): ReadQuantity | null {
  return (
    documentNumber(site) ??
    bracketed(site) ??
    gluedWord(site) ??
    afterWord(site) ??
    // A full date may be written with dots; the calendar's reader comes next.
    (isDottedDay(site.written) ? null : version(site))
  )
}
