import {type Sentence, sentencesOf} from '../../texts/clauses.js'
import {placeIn, slice, type Text} from '../../texts/texts.js'
import type {Officer} from '../types.js'
import {electionTexts} from './elections.js'
import {readPosts} from './guests.js'
import {isPost, readName} from './people.js'

interface Person {
  readonly start: number
  readonly end: number
  readonly concurrent: readonly string[]
}

/** From the names to their post: `tái đắc cử giữ chức vụ`, `được bầu giữ chức`, `làm`. */
const office = /^[,\s]*(?:\p{L}+\s){0,8}?(?:giữ\s(?:chức\svụ|chức\sdanh|chức)|giữ\scương\svị|đảm\snhiệm(?:\schức\svụ)?|làm|là)\s/u
const reelected = /tái\s(?:đắc\s)?cử|tái\scử|tiếp\stục/iu

/** The officers that were elected or appointed, in the order of the source. */
export function readOfficers(texts: readonly Text[]): Officer[] {
  return sentencesOf(electionTexts(texts)).flatMap(officersIn)
}

function officersIn(sentence: Sentence): Officer[] {
  const {in: text, start, text: words} = sentence
  const officers: Officer[] = []
  let done = 0
  for (const {0: opener, 1: plural, index} of words.matchAll(/(các\s)?đồng\schí:?\s+/giu)) {
    if (index < done) continue
    const {people, end} = readPeople(text.text, start + index + opener.length, plural !== undefined)
    if (people.length === 0) continue
    const named = postBefore(sentence, index) ?? postAfter(text.text, end, sentence.end)
    if (!named) continue
    done = Math.max(end, named.end) - start
    officers.push(...people.map((person) => toOfficer(text, person, named, index + start)))
  }
  return officers
}

function toOfficer(text: Text, person: Person, post: Named, from: number): Officer {
  return {
    origin: 'text',
    name: text.text.slice(person.start, person.end),
    post: text.text.slice(post.start, post.end),
    concurrent: person.concurrent,
    reelected: reelected.test(text.text.slice(Math.min(from, post.start), post.start)),
    nameText: slice(text, person.start, person.end),
    postText: slice(text, post.start, post.end),
    block: text.block,
    place: placeIn(text, Math.min(person.start, post.start), Math.max(person.end, post.end))
  }
}

/** One name with its other posts, or several names after `các đồng chí`, between commas or `và`; `end` is behind the last one's posts. */
function readPeople(text: string, from: number, several: boolean): {readonly people: readonly Person[]; readonly end: number} {
  const people: Person[] = []
  let at = from
  let reached = from
  for (let end = readName(text, at); end !== null; end = readName(text, at)) {
    const {posts, end: after} = readPosts(text, end)
    people.push({start: at, end, concurrent: posts})
    reached = after
    const joint = several ? /^(?:\s?[,;]\s?(?:và\s)?|\svà\s)(?:đồng chí\s)?/u.exec(text.slice(after, after + 20)) : null
    if (!joint) break
    at = after + joint[0].length
  }
  return {people, end: reached}
}

interface Named {
  readonly start: number
  readonly end: number
}

/** `… giữ chức vụ Bí thư Tỉnh uỷ`, without khóa and term. */
function postAfter(text: string, from: number, end: number): Named | null {
  const lead = office.exec(text.slice(from, Math.min(end, from + 160)))
  const start = from + (lead?.[0].length ?? 0)
  if (!lead || !isPost(text, start)) return null
  return {start, end: start + postLength(text.slice(start, end))}
}

/** `Bí thư Đảng ủy: đồng chí …`. */
function postBefore({in: text, start, text: words}: Sentence, index: number): Named | null {
  const from = Math.max(0, index - 140)
  const match = /(^|[;.]\s)([^;:.]{3,120}):\s*$/u.exec(words.slice(from, index))
  if (!match || (match[1] === '' && from > 0)) return null
  const at = start + from + match.index + match[1]!.length
  return isPost(text.text, at) ? {start: at, end: at + postLength(match[2]!)} : null
}

function postLength(text: string): number {
  const stop = /[.;:()]|,?\s(?:khóa|khoá)\s|,?\snhiệm\skỳ(?!\p{L})|,\s(?:các\s)?đồng\schí|\svà\s(?:các\s)?đồng\schí|,\s(?=\p{Ll})/u.exec(
    text
  )
  return text.slice(0, stop?.index ?? text.length).trimEnd().length
}
