import type {Span} from '../../language/sentences.js'

/** A person as a text names one. */
export interface Person {
  /** The name alone. */
  readonly name: Span
  /** The name with the rank or degree before it: `Đại tá Nguyễn Văn A`. */
  readonly titled: Span
  /** What follows the name: posts, each after a comma, a dash, `kiêm`, or in brackets. */
  readonly posts: readonly Span[]
  /** What leads to the first post; empty when there is none. */
  readonly joint: string
  /** Behind the posts. */
  readonly end: number
}

/** What comes before a name, in folded text; sticky. Group 1 says that several names may follow. */
export const personOpening = /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:(các|chị em)\s)?(?:đồng chí|đ\/c|vị|ông,?\s?bà|ông|bà)(?:\s?:)?\s+/g

/** Ranks, degrees and the titles of clergy before a name. Sticky. */
const rank =
  /(?:(?:đại|thượng|trung|thiếu)\s(?:tướng|tá|úy|uý)|(?:thượng toạ|thượng tọa|hòa thượng|hoà thượng|đại đức|ni sư|linh mục|mục sư|già làng|nghệ nhân|giáo sư|phó giáo sư|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|k[ỹĩ] sư|cử nhân|luật sư|nhà giáo ưu tú|nhà báo|thầy thuốc ưu tú)|(?:p?gs|ts|ths|bs|ks|cn|ls)(?=[.,\s]))[.,]?\s*/iy

/** One word of a name: `Nguyễn`, `Y`, `H'Lan`, `K'Brêu`, `AN`. Sticky. */
const word = /\p{Lu}(?:[’'ʼ]\p{Lu}?[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+|\p{Ll}+(?:[’'ʼ]\p{Ll}+)?|\p{Lu}*)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d])/uy
const mostWords = 6

/** What has a capital and opens no name: bodies, places, deeds. Sticky. */
const nameless =
  /(?:ông|bà|đồng chí|ban|hội|đảng|ủy|uỷ|tỉnh|huyện|xã|phường|quân|sở|cục|vụ|bộ|viện kiểm|tòa|toà|mặt trận|liên đoàn|trung ương|trung tâm|thường|chi bộ|chi (?:ủy|uỷ)|khối|các|đại|tổ|lãnh đạo|cán bộ|nghị quyết|văn phòng|nhân dân|công an|công đoàn|chủ|quốc|đoàn (?:chủ tịch|thanh niên|đại biểu|thư ký|viên)|trường|nhà|thành phố|thành (?:ủy|uỷ)|hồ chí minh|khu)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/iy

/** Words that open a post, with either placement of tone marks. Sticky. */
const post = new RegExp(
  '(?:nguyên\\s|quyền\\s)?(?:' +
    '(?:ủy|uỷ) viên|bí thư|phó(?!\\sgiáo sư)|chủ tịch|chủ nhiệm|trưởng|giám đốc|thường trực|chánh|(?:tỉnh|thành|huyện|quận|thị|đảng|chi) (?:ủy|uỷ) viên|' +
    '(?:đại|thượng|trung|thiếu)\\s(?:tướng|tá|úy|uý)|tư lệnh|chính (?:ủy|uỷ)|chính trị viên|chỉ huy|đại biểu (?:quốc hội|hội đồng)|bộ trưởng|thứ trưởng|' +
    'tổng (?:bí thư|giám đốc|biên tập|thư ký|cục|kiểm toán)|viện trưởng|hiệu trưởng|thành viên|cục trưởng|vụ trưởng|tổ trưởng|đội trưởng|trạm trưởng|' +
    'hội trưởng|chi hội trưởng|phụ trách|thư ký|kiểm sát viên|thẩm phán|kế toán' +
    ')(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])',
  'iy'
)

/** Where a post ends: at a mark, or at words that go on with the sentence. */
const postEnd = new RegExp(
  '[,;()]|(?<!TP|Tp|tp)\\.(?=\\s|$)|:\\s|\\s[-–]\\s|\\s(?:dự(?!\\s(?:khuyết|án|toán))|đến|tới|về|tham dự|tham gia|phát biểu|thay mặt|đã|cùng|(?<!việc\\s)làm|giữ|được|chủ trì|' +
    'trình bày|điều hành|trúng cử|tái (?:đắc )?cử|tiếp tục|thôi|nghỉ|chúc mừng|kiêm|đồng thời|tặng|trao|quán triệt|báo cáo(?!\\sviên)|kết luận|nhận|sang|là|nhấn mạnh|' +
    'và\\s(?:các\\s)?(?:đồng chí|ông|bà))(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])'
)
const postJoint = /^(?:,?\s(?:kiêm|đồng thời là|hiện là)\s|\s?,\s?(?:hiện là\s|kiêm\s)?|\s?[-–]\s|\s?\()/

/** The end of the name at an offset; null when no name stands there. */
function readName(text: string, at: number): number | null {
  nameless.lastIndex = at
  if (nameless.test(text) || isPost(text, at)) return null
  let end = at
  let words = 0
  for (let from = at; words < mostWords; from = end + 1) {
    word.lastIndex = from
    if (!word.test(text) || (words > 1 && isPost(text, from))) break
    end = word.lastIndex
    words++
    if (text[end] !== ' ') break
  }
  // `K'Brêu` is a whole name.
  return words > 1 || /[’'ʼ]/.test(text.slice(at, end)) ? end : null
}

/** Whether a post stands at an offset: `Ủy viên Bộ Chính trị`, `nguyên Bí thư Tỉnh ủy`, `bí thư chi bộ`. */
export function isPost(text: string, at: number): boolean {
  post.lastIndex = at
  return post.test(text)
}

/** The person named at an offset, with posts; null when none is. */
export function readPerson(text: string, at: number): Person | null {
  let start = at
  rank.lastIndex = at
  while (rank.test(text)) start = rank.lastIndex
  const end = readName(text, start)
  if (end === null) return null
  return {name: {start, end}, titled: {start: at, end}, ...readPosts(text, end)}
}

/** Posts after a name. */
function readPosts(text: string, from: number): Pick<Person, 'posts' | 'joint' | 'end'> {
  const posts: Span[] = []
  let joint = ''
  let end = from
  for (;;) {
    const next = postJoint.exec(text.slice(end, end + 20))?.[0]
    const start = end + (next?.length ?? 0)
    if (next === undefined || !isPost(text, start)) return {posts, joint, end}
    const stop = start + postLength(text.slice(start, start + 300))
    // `…, Phó Bí thư là đồng chí B`: the post leads to the next name.
    if (/^(?:\s?:|\slà)\s(?:các\s)?(?:đồng chí|ông|bà)/.test(text.slice(stop, stop + 24))) return {posts, joint, end}
    if (posts.length === 0) joint = next
    posts.push({start, end: stop})
    end = posts.at(-1)!.end
    if (text[end] === ')') end++
  }
}

/** Length of the post that opens a text, up to a mark or a verb. */
export function postLength(text: string): number {
  const stop = postEnd.exec(text)
  return text.slice(0, stop?.index ?? text.length).replace(/(?:\s(?:và|cùng))?\s*$/, '').length
}

/** `bà A và ông B`: the second is told of with the first, which has no post of its own. */
const andAnother = /^\svà\s(?:đồng chí|ông|bà)\s/

/** The people named one after the other from an offset: one, or after a plural opening (`các đồng chí`) and semicolons all that follow. */
export function readPeople(text: string, from: number, several: boolean): Person[] {
  const people: Person[] = []
  let at = from
  for (let person = readPerson(text, at); person; person = readPerson(text, at)) {
    people.push(person)
    const behind = text.slice(person.end, person.end + 24)
    const goesOn = several || (person.posts.length === 0 && andAnother.test(behind))
    const joint = goesOn ? /^(?:\s?[,;]\s?(?:và\s)?|\svà\s)(?:(?:các\s)?(?:[Đđ]ồng chí|ông|bà)\s)?/.exec(behind) : null
    if (!joint) break
    at = person.end + joint[0].length
  }
  return people
}
