import type {Place} from '../../../diagnostic.js'
import {foldTone} from '../../../language/fold.js'
import type {Report} from '../../../report/types.js'
import type {Prose} from '../../../texts/prose.js'
import type {CheckInput} from '../../rule.js'
import {placeOf} from '../../words/grouped.js'
import {cues, type Lexicon} from '../../words/lexicon.js'
import {sweepOf} from '../../words/sweep.js'

/** A person where the announcement names one. */
export interface Person {
  readonly name: string
  /** The posts that stand with the name, in lower case and folded. */
  readonly posts: readonly string[]
  /** Whether the posts are held when the paper was written, are what an election gave, or are the signer's. */
  readonly as: 'holder' | 'elected' | 'signer'
  /** The sentence that names the person, by where it begins in the running text; null for facts and front matter. */
  readonly sentence: number | null
  readonly place: Place
}

const name = /(?:\p{Lu}[’']?\p{Ll}*\s){1,4}\p{Lu}[’']?\p{Ll}*(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ’'])/uy
/** Words that open a post, not a name. */
const notName =
  /^(?:Phó|Ủy|Uỷ|Bí|Chủ|Trưởng|Giám|Chánh|Thường|Tỉnh|Thành|Đảng|Tổng|Bộ|Thứ|Đại biểu|Ban|Hội|Đoàn|Mẹ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
const post =
  /,\s((?:nguyên\s|quyền\s)?(?:Phó|Ủy viên|Uỷ viên|Bí thư|Chủ tịch|Chủ nhiệm|Trưởng|Giám đốc|Chánh|Tổng)\s[^,;.:()\n]{2,90}?)(?=[,;.:()\n]|\s(?:dự|đến|về|tham dự|phát biểu|thay mặt|đã|cùng|làm|giữ|được|chủ trì|trình bày|điều hành|tái|tiếp tục|và|tại)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]))/y
const several = /[,;]\s(?:và\s)?(?:đồng chí\s)?|\svà\s(?:đồng chí\s)?/y

const known = new WeakMap<Report, readonly Person[]>()

/** The persons whom an announcement calls `đồng chí`, those it elects, and its signer. */
export function personsOf({prose, report, words}: CheckInput): readonly Person[] {
  const found = known.get(report)
  if (found) return found
  const persons = [...namedIn(prose, words), ...elected(report), ...signer(report)]
  known.set(report, persons)
  return persons
}

function elected({facts}: Report): Person[] {
  return facts.officers.map(({name: whole, post: given, place}) => ({
    name: whole,
    posts: [foldTone(given)],
    as: 'elected',
    sentence: null,
    place
  }))
}

function signer({meta}: Report): Person[] {
  const {name: whole, post: given} = meta.signer ?? {}
  return whole ? [{name: whole.value, posts: given ? [foldTone(given.value)] : [], as: 'signer', sentence: null, place: whole.place}] : []
}

function namedIn(prose: Prose, words: Lexicon): Person[] {
  const persons: Person[] = []
  let done = 0
  for (const {start, end} of sweepOf(prose, words).hitsOf(cues.comrade)) {
    if (start < done) continue
    const from = end + (prose.all.startsWith(':', end) ? 2 : 1)
    done = readPersons(prose, from, /các\s$/i.test(prose.all.slice(Math.max(0, start - 4), start)), persons)
  }
  return persons
}

/** Read one person, or several after `các đồng chí`; gives where they end. */
function readPersons(prose: Prose, from: number, plural: boolean, persons: Person[]): number {
  let at = from
  for (let end = endOf(name, prose.all, at); end > at && !notName.test(prose.all.slice(at, at + 12)); end = endOf(name, prose.all, at)) {
    const posts: string[] = []
    let after = end
    for (let next = endOf(post, prose.all, after); next > after; next = endOf(post, prose.all, after)) {
      posts.push(foldTone(prose.all.slice(after + 2, next)))
      after = next
    }
    const range = {start: at, end}
    persons.push({name: prose.all.slice(at, end), posts, as: 'holder', sentence: sentenceOf(prose, at), place: placeOf(prose, range)})
    const joint = plural ? endOf(several, prose.all, after) : after
    if (joint === after) return after
    at = joint
  }
  return at
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where the sentence around an offset begins. */
function sentenceOf(prose: Prose, at: number): number {
  const {text, offset} = prose.at(at)
  return at - offset + Math.max(0, text.text.lastIndexOf('. ', offset))
}
