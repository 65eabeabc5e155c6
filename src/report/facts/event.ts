import type {FrontMatter} from '../../parse/types.js'
import {quantitiesIn, type Sentence, sentencesOf, textsWithRole} from '../../texts/clauses.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Event, Passage} from '../types.js'
import {toPassage} from './passages.js'
import {readSessions} from './sessions.js'

/** `Đại hội … lần thứ XVIII, nhiệm kỳ 2025 - 2030`: name, ordinal, term; all that follows the name may be missing. */
const gathering =
  /(?:Đại hội|Hội nghị)\s(?!(?:đã|được|sẽ|tổ chức|diễn ra|tiến hành|họp|khai mạc|làm việc|này|có|nghe)(?!\p{L}))[^.;:,“”()]{3,200}?(?=\slần\sthứ\s|,?\snhiệm\skỳ\s|,?\s(?:được|đã|sẽ|diễn|khai|họp|tổ chức|tiến hành)(?!\p{L})|,?\skhóa\s|$)/u
const ordinal = /^,?\slần\sthứ\s([IVXLC]+|\d{1,3}|[\p{Ll}]+(?:\smười\s\p{Ll}+|\smươi)?)(?!\p{L})/u
const term = /^,?\s(?:khóa\s[IVXLC\d]+,?\s)?nhiệm\skỳ\s(\d{4}\s?[-–]\s?\d{4})/u
const held = /(?:tổ chức|diễn ra|tiến hành|họp|khai mạc|làm việc)(?!\p{L})/u

/** `Hội nghị họp trong buổi sáng ngày …`: held, and named elsewhere. */
const briefly = /^(?:Đại hội|Hội nghị)\s(?:đã\s|được\s)*(?:tổ chức|diễn ra|tiến hành|họp|khai mạc|làm việc)(?!\p{L})/u

/** The event that an announcement is about: from the sentence that says when it was held, else named by title or abstract. */
export function readEvent(texts: readonly Text[], meta: FrontMatter): Event | null {
  const own = textsWithRole(texts, 'time').filter(({kind}) => kind !== 'heading')
  const places = own.length > 0 ? own : texts.filter(({kind}) => kind === 'paragraph').slice(0, 12)
  const spoken = sentencesOf(places)
  const dated = spoken.filter((sentence) => held.test(sentence.text) && dates(sentence).length > 0)
  const said = dated.find(({text}) => named(text))
  if (said) return fromSentence(named(said.text)!, said, spoken)
  return fromTitle(
    texts,
    meta,
    own.length > 0 ? spoken : [],
    dated.find(({text}) => briefly.test(text))
  )
}

interface Named extends Pick<Event, 'name' | 'ordinal' | 'term'> {
  /** Range of the name in the text that was searched. */
  readonly start: number
  readonly end: number
}

function named(text: string): Named | null {
  const match = gathering.exec(text)
  if (!match) return null
  const end = match.index + match[0].length
  const rest = text.slice(end)
  const counted = ordinal.exec(rest)
  const lasting = term.exec(rest.slice(counted?.[0].length ?? 0))
  return {name: match[0], ordinal: counted?.[1] ?? null, term: lasting?.[1] ?? null, start: match.index, end}
}

/** Between the days of one event stands no more than this. */
const joint = /^[\s,–-]*(?:(?:đến|tới|và|hết|ngày)[\s,]*){0,3}$/u

/** ISO days in a sentence, in order: the first one, and those that go on from it (`từ ngày 24/9 đến ngày 26/9/2025`). */
function dates({in: text, start, end}: Sentence): string[] {
  const days = quantitiesIn(text, start, end).filter(({reading}) => reading.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(reading.value))
  const apart = days.findIndex((day, index) => index > 0 && !joint.test(text.text.slice(days[index - 1]!.end, day.start)))
  return days.slice(0, apart < 0 ? days.length : apart).map(({reading}) => ('value' in reading ? reading.value : ''))
}

function fromSentence(
  {name, ordinal: counted, term: lasting}: Pick<Event, 'name' | 'ordinal' | 'term'>,
  said: Sentence,
  spoken: readonly Sentence[]
): Event {
  return {
    origin: 'text',
    name,
    ordinal: counted,
    term: lasting,
    ...span(dates(said)),
    venue: readVenue(said),
    sessions: readSessions(spoken.filter((sentence) => sentence.in === said.in)),
    place: placeIn(said.in, said.start, said.end)
  }
}

/** First and last day; days that do not rise were not a span. */
function span(days: readonly string[]): {readonly start: string | null; readonly end: string | null} {
  const [first = null] = days
  const last = days.at(-1) ?? null
  return first !== null && last !== null && last >= first ? {start: first, end: last} : {start: first, end: first}
}

/** `tại …` up to the end of the clause. */
function readVenue({in: text, start, text: sentence}: Sentence): Passage | null {
  const match =
    /\stại\s([^.;:()]{3,160}?)(?=[.;:()]|,\s(?:với|có|dưới|từ|vào|trong|nhằm|do|để|dự)\s|\s(?:vào|từ|trong|với)\s(?:ngày|lúc|hồi|sáng|chiều|\d|sự)|$)/u.exec(
      sentence
    )
  if (!match) return null
  const from = start + match.index + match[0].length - match[1]!.length
  return toPassage(text, from, from + match[1]!.trimEnd().length)
}

/**
 * The name from title, abstract or the front matter's title; days and venue from a sentence that says only `Hội nghị họp …`,
 * else from `Thời gian:` and `Địa điểm:` lines.
 */
function fromTitle(texts: readonly Text[], meta: FrontMatter, spoken: readonly Sentence[], said: Sentence | undefined): Event | null {
  const titled = texts.filter(({kind}) => kind === 'title' || kind === 'abstract')
  const text = titled.find((one) => named(one.text))
  const found = text ? named(text.text) : meta.title && named(meta.title.value)
  if (!found) return null
  const {name, ordinal: counted, term: lasting, start, end} = found
  const place = text ? placeIn(text, start, end) : meta.title!.place
  if (said) return fromSentence(found, said, spoken)
  const days = spoken.find((sentence) => /^Thời gian[^:]{0,30}:/u.test(sentence.text))
  const venue = spoken.map(readLabelledVenue).find((passage) => passage !== null) ?? null
  return {origin: 'text', name, ordinal: counted, term: lasting, ...span(days ? dates(days) : []), venue, sessions: [], place}
}

function readLabelledVenue({in: text, start, text: sentence}: Sentence): Passage | null {
  const match = /^Địa điểm[^:]{0,30}:\s*([^.;]{3,160})/u.exec(sentence)
  if (!match) return null
  const from = start + match[0].length - match[1]!.length
  return toPassage(text, from, from + match[1]!.trimEnd().length)
}
