import {foldTone} from '../../language/fold.js'
import type {FrontMatter} from '../../parse/types.js'
import {foldedSentence, type Sentence, sentencesOf, textsWithRole} from '../../texts/clauses.js'
import {placeIn, type Text} from '../../texts/texts.js'
import type {Event} from '../types.js'
import {daysIn, isJoint} from './days.js'
import {type Named, namedIn} from './event-name.js'
import {readSessions} from './sessions.js'
import {readLabelledVenue, readVenue} from './venue.js'

const held = /(?:tổ chức|diễn ra|tiến hành|họp|khai mạc|làm việc)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
/** `Hội nghị họp trong buổi sáng ngày …`: held, and named elsewhere. */
const briefly =
  /(?:^|,\s)(?:đại hội|hội nghị|kỳ họp|phiên họp)\s(?:đã\s|được\s|chính thức\s)*(?:tổ chức|diễn ra|tiến hành|họp|khai mạc|làm việc)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|(?:tổ chức|tiến hành|khai mạc|họp)\s(?:đại hội|hội nghị|kỳ họp|phiên họp)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/
const timed = /^thời gian[^:]{0,40}:/
/** How far into a text without a section of time the event is told. */
const opening = 12

/** The event that an announcement is about: from the sentence that says when it was held, else named by title or abstract. */
export function readEvent(texts: readonly Text[], meta: FrontMatter): Event | null {
  const own = textsWithRole(texts, 'time').filter(({kind}) => kind !== 'heading')
  const within = own.length > 0
  const spoken = sentencesOf(within ? own : openingTexts(texts))
  const titled = titleOf(texts, meta)
  const told = spoken.map((sentence) => ({sentence, folded: foldedSentence(sentence)}))
  const dated = told.filter(
    ({sentence, folded}) => held.test(folded) && /\d/.test(folded) && daysIn(sentence.in, sentence.start, sentence.end).length > 0
  )
  for (const {sentence} of dated) {
    const named = namedIn(sentence.text, false).find((one) => agrees(one, titled?.named ?? null))
    if (named)
      return fromSentence(
        completed(named, titled?.named ?? null),
        sentence,
        within ? spoken : spoken.filter(({in: text}) => text === sentence.in)
      )
  }
  if (!titled) return null
  const brief = dated.find(({sentence, folded}) => briefly.test(folded) && namedIn(sentence.text, false).length === 0)
  if (brief) return fromSentence(titled.named, brief.sentence, within ? spoken : spoken.filter(({in: text}) => text === brief.sentence.in))
  const time = told.find(({folded}) => timed.test(folded))
  return fromLines(titled, within ? spoken : spoken.filter(({text}) => /^Địa điểm/.test(text)), time?.sentence)
}

/** Paragraphs at the beginning, those apart that tell of results, targets and the like. */
function openingTexts(texts: readonly Text[]): Text[] {
  const read: Text[] = []
  for (const text of texts) {
    if (text.kind === 'paragraph' && text.sections.every(({role}) => role === null || role === 'results')) read.push(text)
    if (read.length === opening) break
  }
  return read
}

interface Titled {
  readonly named: Named
  readonly place: Event['place']
}

/** What title, abstract or the front matter's title names. */
function titleOf(texts: readonly Text[], meta: FrontMatter): Titled | null {
  for (const text of texts) {
    if (text.kind !== 'title' && text.kind !== 'abstract') break
    const [named] = namedIn(text.text, true)
    if (named) return {named, place: placeIn(text, named.start, named.end)}
  }
  const [named] = meta.title ? namedIn(meta.title.value, true) : []
  return named && meta.title ? {named, place: meta.title.place} : null
}

/** Whether a sentence may speak of the event of the title: of the same kind, and of no other ordinal or term. */
function agrees(named: Named, titled: Named | null): boolean {
  if (!titled) return true
  const same = (one: string | null, other: string | null) => one === null || other === null || bare(one) === bare(other)
  const kind = foldTone(titled.name).startsWith(foldTone(named.name.split(' ').slice(0, 2).join(' ')))
  return kind && same(named.ordinal, titled.ordinal) && same(named.term, titled.term)
}

const bare = (words: string): string => foldTone(words).replace(/[\s–—-]+/g, '-')

/** What a sentence leaves out, the title has: ordinal and term, and the name where the sentence has only the beginning of it. */
function completed(named: Named, titled: Named | null): Named {
  if (!titled) return named
  const longer = foldTone(titled.name).startsWith(foldTone(named.name))
  return {...named, name: longer ? titled.name : named.name, ordinal: named.ordinal ?? titled.ordinal, term: named.term ?? titled.term}
}

/** ISO days of a sentence: the first one, and those that go on from it (`từ ngày 24/9 đến ngày 26/9/2025`). */
function span({in: text, start, end}: Sentence): Pick<Event, 'start' | 'end'> {
  const days = daysIn(text, start, end)
  const apart = days.findIndex((day, index) => index > 0 && !isJoint(text.text.slice(days[index - 1]!.end, day.start)))
  const own = days.slice(0, apart < 0 ? days.length : apart)
  const first = own[0]?.date ?? null
  const last = own.at(-1)?.date ?? null
  // Days that do not rise were no span.
  return {start: first, end: first !== null && last !== null && last < first ? first : last}
}

function fromSentence({name, ordinal, term}: Named, said: Sentence, spoken: readonly Sentence[]): Event {
  const days = span(said)
  const sessions = readSessions(spoken, days)
  const venue = readVenue(said) ?? spoken.map(readLabelledVenue).find((passage) => passage !== null) ?? null
  // A session after the last day that was named belongs to the event.
  const end = sessions.reduce((latest, {date}) => (latest !== null && date > latest ? date : latest), days.end)
  return {origin: 'text', name, ordinal, term, start: days.start, end, venue, sessions, place: placeIn(said.in, said.start, said.end)}
}

/** An event that title and lines such as `Thời gian: …`, `Địa điểm: …` tell; without a line of time, from the days of its sessions. */
function fromLines({named, place}: Titled, spoken: readonly Sentence[], time: Sentence | undefined): Event {
  const said = time ? span(time) : {start: null, end: null}
  const sessions = readSessions(spoken, said)
  const days = sessions.map(({date}) => date).sort()
  const venue =
    (time && readVenue(time)) ??
    spoken.map((sentence) => readLabelledVenue(sentence) ?? readVenue(sentence)).find((passage) => passage !== null) ??
    null
  const {name, ordinal, term} = named
  return {
    origin: 'text',
    name,
    ordinal,
    term,
    start: said.start ?? days[0] ?? null,
    end: said.end ?? days.at(-1) ?? null,
    venue,
    sessions,
    place
  }
}
