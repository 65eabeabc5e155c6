import {foldTone} from './fold.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldTone))

/** Words of scale, which may stack: `181,7 nghìn tỷ đồng`. */
const scales = words('nghìn ngàn vạn triệu tỷ tỉ trăm')

/** Units of two words, which should not be torn: `52 đồng chí`. */
const pairs: readonly string[] = [
  ...['đồng chí', 'đại biểu', 'lượt người', 'lượt khách', 'đơn vị', 'chỉ tiêu', 'đảng viên', 'cơ sở', 'cán bộ', 'mô hình'],
  ...['doanh nghiệp', 'dự án', 'công dân', 'học sinh', 'nhiệm vụ', 'bác sĩ', 'tiêu chí', 'tổ chức']
].map(foldTone)
const secondWords = new Set(pairs)

/** Units of measure and words that count, as they follow a number or a scale. */
const units = new Set([
  ...words(
    '% ‰ đồng usd eur vnđ vnd đ ha héc-ta km km2 km² m m2 m² m3 m³ cm mm kg g tấn tạ yến lít kw kwh mw gwh ' +
      'người hộ lượt ca vụ mũi tuổi ngày tháng năm quý tuần giờ phút giây lần điểm phần cái chiếc bản cuộc lớp đoàn ' +
      'xã phường huyện tỉnh thôn tổ khu cụm trường sở ban phòng sao'
  ),
  ...pairs.map((pair) => pair.replace(/ .*/, ''))
])

/** Words that the number or numeral after them belongs to. */
const openers = words('điều khoản điểm mục chương phần ngày tháng năm quý số lần thứ khóa kỳ thế giờ h trang bảng biểu hình phụ')

/** Words of two syllables that lead to a number or numeral: `lần thứ XVIII`, `nhiệm kỳ 2025 - 2030`, `giai đoạn 2021 - 2025`. */
const ordinals: ReadonlyMap<string, string> = new Map([
  ['lần', 'thứ'],
  ['nhiệm', 'kỳ'],
  ['giai', 'đoạn']
])

/** Words that the name of a place follows, one syllable each: `tỉnh Lạng Sơn`, `thành phố Hà Nội`. */
const places = words('tỉnh huyện xã phường phố quận trấn khu')
/** A syllable of a name, and one that may be its last. */
const syllable = /^(?:\p{Lu}\p{Ll}+|\p{Lu}+)$/u
const lastSyllable = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})(?!\p{L})/u
/** Names of places have no more syllables: `Thừa Thiên Huế`. */
const longestName = 3

const number = /^[(“"‘[]?[≥≤><~±]?\d+(?:[.,/:]\d+)*(?:[%‰]|h\d*[’']?)?$/
/** A number, numeral, or number of a document, whatever closes it. */
const numbered = /^(?:\d|[IVXLC]+(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]))/
const dash = /^[-–—]$/
/** An enumerator within the text (`(1)`, `(ii)`), a comparison sign, an initial: each belongs to the next word. */
const leaning = /^(?:\((?:\d{1,3}|[ivx]{1,5}|[a-zđ])\)|[≥≤><±]|(?:\p{Lu}\.)+|TP\.|Tp\.)$/u

/** Folded words by word: a text has few different ones, and layout asks for each line of it again. */
const foldedWords = new Map<string, string>()

/** The word folded, remembered; long or rare words are not worth the room. */
function folded(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  const fold = foldTone(word)
  if (word.length < 16 && foldedWords.size < 5_000) foldedWords.set(word, fold)
  return fold
}

/** A word in lower case without the marks that close it; a unit may be followed by "per": `đồng/người`. */
const bare = (word: string): string => folded(word.replace(/[.,;:!?…”"’')\]/].*$/, ''))

/** Whether a scale or unit follows a number or a scale; `ngày` in `14 giờ 30 ngày 24/9` is none. */
function measures(before: string, word: string, after: string, inNumber: boolean): boolean {
  const unit = bare(word)
  if (unit !== 'giờ' && openers.has(unit) && numbered.test(after)) return false
  if (!scales.has(unit) && !units.has(unit)) return false
  return number.test(before) || (inNumber && scales.has(folded(before)))
}

/** Whether a line must not end between two words that stand after one another; `inNumber`: the first one closes a number's phrase. */
function belongs(before: string, word: string, after: string, inNumber: boolean): boolean {
  if (measures(before, word, after, inNumber) || leaning.test(before)) return true
  if (dash.test(word)) return !dash.test(before) // A line that opens with a dash reads as a list's item.
  if (dash.test(before)) return inNumber && /^\d/.test(word)
  if (numbered.test(word) && openers.has(folded(before))) return true
  if (inNumber && secondWords.has(`${folded(before)} ${bare(word)}`)) return true
  return ordinals.get(folded(before)) === folded(word) && numbered.test(after)
}

/**
 * How many syllables of a place's name there are up to the second of two words: 0 where they are of none. `known`: the same up to the first.
 * In capitals every word looks like a name: two syllables are taken for one.
 */
function nameLength(lead: string, before: string, word: string, known: number): number {
  const opened = places.has(folded(lead)) ? 1 : known
  if (opened === 0 || !syllable.test(before) || !lastSyllable.test(word)) return 0
  return opened < (before === before.toUpperCase() ? 2 : longestName) ? opened + 1 : 0
}

/**
 * Offsets of the spaces (U+0020) at which a line must not end: between a number and its unit, in `Điều 5`, `ngày 25/9`,
 * `lần thứ XVIII`, in `tỉnh Lạng Sơn`, on both sides of a range's hyphen, before any spaced dash, and after an enumerator within the text.
 * In ascending order.
 */
export function noBreakSpaces(text: string): number[] {
  const found: number[] = []
  const list = [...text.matchAll(/[^\s]+/g)].map(({0: word, index}) => ({word, index, end: index + word.length}))
  let inNumber = false
  let inName = 0
  for (let at = 0; at + 1 < list.length; at++) {
    const {word: before, end} = list[at]!
    const {word, index} = list[at + 1]!
    if (number.test(before)) inNumber = true
    const spaced = index === end + 1 && text.charAt(end) === ' '
    inName = spaced ? nameLength(list[at - 1]?.word ?? '', before, word, inName) : 0
    const bound: boolean = spaced && (inName > 0 || belongs(before, word, list[at + 2]?.word ?? '', inNumber))
    if (bound) found.push(end)
    inNumber = inNumber && bound
  }
  return found
}
