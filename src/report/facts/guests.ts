import {foldLower} from '../../language/fold.js'
import {foldedSentence, type Sentence, sentencesOf} from '../../texts/clauses.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Guest} from '../types.js'
import {isPost, type Person, personOpening, readPeople, readPerson} from './people.js'

/** What says that the people of a sentence are guests; in folded text. */
const welcome =
  /khách mời|vinh dự|vui mừng|hân hạnh|đón tiếp|được đón|(?:về|đến|tới) dự|dự,?\s(?:và\s)?(?:phát biểu|chỉ đạo|chúc mừng)|(?:dự|tham dự|cùng dự) (?:đại hội|hội nghị|kỳ họp|lễ)?(?:,? (?:còn )?có|,? gồm)/
/** Wordings that need no section of guests around them. */
const plainly = /(?:về|đến|tới)?\s?dự(?:,| và)\s(?:và\s)?(?:phát biểu|chỉ đạo|có ý kiến|chúc mừng)|khách mời|vinh dự (?:được )?(?:đón|có)/
/** Sentences of those who run the event, and of elections. */
const hosts = /đoàn chủ tịch|đoàn thư ký|kiểm phiếu|giữ chức|(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])bầu(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** What a host does; in folded text behind the host's posts. */
const runs = /^[,\s]*(?:[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s){0,4}(?:chủ trì|chủ tọa|điều hành)/

/** Guests by name with their posts, out of sections of guests or delegates, or of other texts where a sentence says it plainly. */
export function readGuests(texts: readonly Text[], within: boolean): Guest[] {
  let listed = false
  return texts.flatMap((text) => {
    if (text.kind === 'heading') return []
    const own = text.sections.some(({role}) => role === 'guests')
    // Items go on from a line such as `Về dự Đại hội có các đồng chí:`.
    if (listed && text.label !== '') return guestsIn(text, 0, text.text.length, true)
    const found = sentencesOf([text]).flatMap((sentence) => guestsOf(sentence, own, within))
    listed = text.text.trimEnd().endsWith(':') && (within ? welcome : plainly).test(foldLower(text.lower))
    return found
  })
}

function guestsOf(sentence: Sentence, own: boolean, within: boolean): Guest[] {
  const {in: text, start, end} = sentence
  const folded = foldedSentence(sentence)
  if (hosts.test(folded) || !(own || (within ? welcome : plainly).test(folded))) return []
  return guestsIn(text, start, end, false)
}

/** The people that are introduced in a range, and those that a semicolon goes on with; at an item's beginning a bare name will do. */
function guestsIn(text: Text, from: number, to: number, item: boolean): Guest[] {
  const guests: Guest[] = []
  const folded = foldLower(text.lower)
  const add = (people: readonly Person[]) => {
    const last = people.at(-1)
    if (last && !runs.test(folded.slice(last.end, last.end + 60))) guests.push(...people.map((person) => toGuest(text, person)))
  }
  const bare = item ? readPerson(text.text, from) : null
  if (bare && bare.posts.length > 0) add([bare])
  let done = from
  for (const {0: opening, 1: plural, index} of folded.slice(0, to).matchAll(personOpening)) {
    if (index < done) continue
    const people = readPeople(text.text, index + opening.length, plural !== undefined)
    add(people)
    done = Math.max(done, people.at(-1)?.end ?? 0)
    // A list goes on after a semicolon without `đồng chí`: only a name with a post is one.
    for (let next = afterSemicolon(text.text, done); people.length > 0 && next; next = afterSemicolon(text.text, done)) {
      add([next])
      done = next.end
    }
  }
  return guests
}

function afterSemicolon(text: string, at: number): Person | null {
  const mark = /^;\s(?:và\s)?/.exec(text.slice(at, at + 8))
  const person = mark && readPerson(text, at + mark[0].length)
  if (!person || person.posts.length === 0) return null
  // A rank opens a name where one follows, and is a post else.
  return person.titled.start < person.name.start || !isPost(text, person.name.start) ? person : null
}

function toGuest(text: Text, {name, posts, end}: Person): Guest {
  return {
    origin: 'text',
    name: text.text.slice(name.start, name.end),
    posts: posts.map(({start, end: stop}) => text.text.slice(start, stop)),
    place: placeIn(text, name.start, end)
  }
}
