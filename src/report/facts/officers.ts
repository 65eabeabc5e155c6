import type {Span} from '../../language/sentences.js'
import {placeIn, slice} from '../../texts/texts.js'
import type {Officer} from '../types.js'
import type {ElectionSentence} from './election-sentences.js'
import {type Office, officeOf} from './office.js'
import {isPost, type Person, personOpening, postLength, readPeople, readPerson} from './people.js'

/** What leads from names to their post: `tái đắc cử giữ chức vụ`, `được bầu với 100% phiếu, làm`, `trúng cử`; in folded text. */
const office =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:giữ\s(?:chức\svụ|chức\sdanh|chức|cương\svị)|đảm\snhiệm(?:\schức\s(?:vụ|danh))?|(?:vào|với)\schức\s(?:vụ|danh)|(?:tái\s(?:đắc\s)?cử|trúng\scử)(?:\schức(?:\s(?:vụ|danh))?)?|(?:được|đã)\s(?:bầu|chỉ\sđịnh|phân\scông|bổ\snhiệm)(?:\slại)?|làm|là)\s(?:là\s)?/g
/** What of these words takes an office away, or is of another time or person. */
const gone =
  /thôi|miễn|không|từng|nguyên là|trước đây|cách chức|nghỉ|thay cho|đồng chí|(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:ông|bà)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|khi|giới thiệu|ứng cử|dự kiến/
/** Before the name. */
const goneBefore =
  /(?:thôi|miễn nhiệm|cách chức|cho nghỉ|thay|thay cho|giới thiệu|đề nghị|chia tay|kỷ luật|dự kiến)\s(?:đối với\s)?(?:các\s)?$/
/** What stands between a post and its name: `Bí thư Đảng ủy: đồng chí …`, `giữ chức Bí thư Đảng ủy là đồng chí …`; in folded text. */
const lead = /(?<=^|[;:.]\s?)(?!\s)([^;:.]{3,140})(?::|\slà|\sđối với|\s[-–])\s*$/
/** Where in it the post may begin. */
const posted = /^(?:bầu\s)?(?:các\s)?|,\s(?:các\s)?|(?:giữ chức vụ|giữ chức danh|giữ chức|chức vụ|chức danh|bầu)\s(?:các\s)?|[-–+]\s/g
/** A post that several hold: `các Phó Bí thư: đồng chí A, đồng chí B`. */
const ofSeveral = /(?:^|\s)các\s[^;:.,]{3,80}:\s?$/
const reelected = /tái\s(?:đắc\s)?cử|tiếp\stục|bầu\slại/
/** Deeds that make officers, for texts outside a section of elections. */
const electing =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:bầu|chỉ định|phân công|bổ nhiệm|điều động|tái (?:đắc )?cử|trúng cử|giữ chức|chuẩn y)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** The officers that were elected or appointed, in the order of the source. */
export function readOfficers(sentences: readonly ElectionSentence[]): Officer[] {
  return sentences.flatMap((sentence) => (sentence.within || electing.test(sentence.folded) ? officersIn(sentence) : []))
}

function officersIn(sentence: ElectionSentence): Officer[] {
  const {in: text, start, end, folded} = sentence
  const officers = bareItem(sentence)
  let done = officers.length > 0 ? end : start
  for (const {0: opener, 1: plural, index} of folded.matchAll(personOpening)) {
    const at = start + index
    if (at < done) continue
    const several = plural !== undefined || ofSeveral.test(folded.slice(Math.max(0, index - 100), index))
    const people = readPeople(text.text, at + opener.length, several)
    const last = people.at(-1)
    if (!last || goneBefore.test(folded.slice(Math.max(0, index - 40), index))) continue
    done = last.end
    officers.push(...postsOf(sentence, people, index))
    // `… A giữ chức Bí thư; B giữ chức Phó Bí thư`.
    for (let next = goneOn(sentence, done); next; next = goneOn(sentence, done)) {
      officers.push(next.officer)
      done = next.end
    }
  }
  return officers
}

/** The officer that a semicolon goes on with, named without `đồng chí`. */
function goneOn(sentence: ElectionSentence, from: number): {readonly officer: Officer; readonly end: number} | null {
  const {in: text, start, end, folded} = sentence
  const lead = /^[^;.:]{0,120};\s(?:và\s)?/.exec(folded.slice(from - start, Math.min(end - start, from - start + 140)))
  const person = lead && readPerson(text.text, from + lead[0].length)
  const held = person && postBehind(sentence, person.end)
  return person && held ? {officer: toOfficer(sentence, person, held, person.posts), end: held.whole.end} : null
}

/** The posts of people: one for all of them, before or behind their names, or each one's own after a dash or in brackets. */
function postsOf(sentence: ElectionSentence, people: readonly Person[], opening: number): Officer[] {
  const {in: text, start, folded, within} = sentence
  const shared = postBefore(sentence, opening) ?? postBehind(sentence, people.at(-1)!.end)
  if (shared) return people.map((person) => toOfficer(sentence, person, shared, person.posts))
  if (!within) return []
  // `các đồng chí: A - Bí thư, B - Phó Bí thư`.
  return people.flatMap((person) => {
    const [first, ...more] = person.posts
    if (!first || !/[-–(]/.test(person.joint)) return []
    const own = officeOf(text.text, first.start, first.end)
    const again = markedAgain(folded, person.end - start)
    return own ? [toOfficer(sentence, person, {...own, again}, more)] : []
  })
}

/** An item or line that is a name and a post: `Nguyễn Văn A - Bí thư Đảng ủy`, `Bí thư: Nguyễn Văn A`. */
function bareItem(sentence: ElectionSentence): Officer[] {
  const {in: text, start, folded, within} = sentence
  if (!within || (text.label === '' && !/^[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\s,]{3,60}:\s\p{Lu}/u.test(sentence.text))) return []
  const person = readPerson(text.text, start)
  const [first, ...more] = person?.posts ?? []
  if (person && first) {
    const own = officeOf(text.text, first.start, first.end)
    return own ? [toOfficer(sentence, person, {...own, again: markedAgain(folded, person.end - start)}, more)] : []
  }
  if (!isPost(text.text, start)) return []
  const colon = text.text.indexOf(':', start)
  const named = colon < 0 || colon > start + 100 ? null : readPerson(text.text, colon + 2)
  const own = named && officeOf(text.text, start, start + postLength(text.text.slice(start, colon)))
  return named && own ? [toOfficer(sentence, named, {...own, again: false}, named.posts)] : []
}

/** `(tái cử)` right behind a post. */
function markedAgain(folded: string, at: number): boolean {
  return /^,?\s?\(?tái (?:đắc )?cử/.test(folded.slice(at, at + 20))
}

interface Held extends Office {
  readonly again: boolean
}

/** `… giữ chức vụ Bí thư Tỉnh uỷ`, without khóa and term: the first post behind a lead of few words. */
function postBehind({in: text, start, end, folded}: ElectionSentence, from: number): Held | null {
  // What brackets say of the person: `(sinh năm 1971)`.
  const behind = from + (/^\s\([^()]{1,60}\)/.exec(folded.slice(from - start, from - start + 64))?.[0].length ?? 0)
  const words = /^[^;:()]{0,140}/.exec(folded.slice(behind - start, end - start))![0]
  for (const {0: verb, index} of words.matchAll(office)) {
    const leading = words.slice(0, index + verb.length)
    if (gone.test(leading)) return null
    const held = officeOf(text.text, behind + leading.length, end)
    if (held) return {...held, again: reelected.test(leading) || markedAgain(folded, held.whole.end - start)}
  }
  return null
}

/** `Bí thư Đảng ủy: đồng chí …`. */
function postBefore({in: text, start, folded}: ElectionSentence, opening: number): Held | null {
  const from = Math.max(0, opening - 150)
  const words = lead.exec(folded.slice(from, opening))
  if (!words || (words.index === 0 && from > 0)) return null
  const at = start + from + words.index
  // The post that ends where the names begin; an earlier one is another's.
  return [...words[1]!.matchAll(posted)].reduceRight<Held | null>((found, {0: mark, index}) => {
    if (found || gone.test(words[1]!.slice(Math.max(0, index - 12), index + mark.length))) return found
    const held = officeOf(text.text, at + index + mark.length, at + words[1]!.length)
    const rest = held && folded.slice(held.whole.end - start, at + words[1]!.length - start)
    return held && /^(?:,?\s\(?(?:khóa|nhiệm kỳ)[^,]*)?$/.test(rest!) ? {...held, again: reelected.test(words[1]!)} : null
  }, null)
}

function toOfficer(
  {in: text}: ElectionSentence,
  {name, titled}: Person,
  {post, whole, others, again}: Held,
  posts: readonly Span[]
): Officer {
  const words = ({start, end}: Span) => text.text.slice(start, end)
  return {
    origin: 'text',
    name: words(name),
    post: words(post),
    concurrent: [...posts, ...others].map(words),
    reelected: again,
    nameText: slice(text, titled.start, titled.end),
    postText: slice(text, whole.start, whole.end),
    block: text.block,
    place: placeIn(text, Math.min(titled.start, whole.start), Math.max(titled.end, whole.end))
  }
}
