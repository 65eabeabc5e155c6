import {foldTone} from '../../language/fold.js'
import type {Span} from '../../language/sentences.js'
import {quantitiesIn, type Sentence} from '../../texts/clauses.js'
import {placeIn, type Text, type TextQuantity} from '../../texts/texts.js'
import type {Event, Session} from '../types.js'
import {type Day, daysIn} from './days.js'

const what =
  /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(?:phiên\s(?:họp\s)?(?:trù bị|nội bộ|khai mạc|bế mạc|chính thức|thứ nhất|thứ hai|làm việc)|(?:lễ\s)?(?:khai mạc|bế mạc)|trù bị)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/g
const parts = ['sáng', 'chiều', 'tối'] as const
/** Right before a day. */
const partOfDay = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])(sáng|chiều|tối),?\s(?:(?:thứ\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+|chủ nhật),?\s)?(?:ngày\s)?$/
/** Further from its day than this, a name belongs to something else. */
const reach = 60

/**
 * The sessions whose day is said, each in one clause with its name: `Phiên trù bị bắt đầu từ 14h30’ ngày 24/9/2025`,
 * `chiều 14/8/2025 họp phiên trù bị`, `bế mạc lúc 11h30 cùng ngày`.
 */
export function readSessions(sentences: readonly Sentence[], around: Pick<Event, 'start' | 'end'>): Session[] {
  return sentences.flatMap((sentence) => sessionsIn(sentence, around))
}

function sessionsIn(sentence: Sentence, around: Pick<Event, 'start' | 'end'>): Session[] {
  const {in: text, start} = sentence
  const names = [...foldTone(sentence.text).matchAll(what)].map(({0: name, index}) => ({
    start: start + index,
    end: start + index + name.length
  }))
  const sessions: Session[] = []
  // Where what was told of the session before ends.
  let from = start
  names.forEach((name, index) => {
    const to = names[index + 1]?.start ?? sentence.end
    const day = dayOf(text, name, from, to, around, sessions.at(-1)?.date ?? null)
    if (!day) return
    sessions.push(toSession(text, name, day, day.end <= name.start ? from : name.end))
    from = Math.max(name.end, day.end)
  })
  return sessions
}

/** The day of a session: right behind its name, else right before it, else `cùng ngày` as the one before. */
function dayOf(text: Text, name: Span, from: number, to: number, around: Pick<Event, 'start' | 'end'>, last: string | null): Day | null {
  const after = dayIn(text, name.end, to, around)
  if (after && after.start - name.end <= reach) return after
  const before = dayIn(text, from, name.start, around)
  if (before && name.start - before.end <= reach && !/[;.]/.test(text.text.slice(before.end, name.start))) return before
  const same = text.text.slice(name.end, Math.min(to, name.end + reach)).indexOf('cùng ngày')
  return last !== null && same >= 0 ? {date: last, start: name.end + same, end: name.end + same + 'cùng ngày'.length} : null
}

/** The hour stands before its day, in the same clause. */
function toSession(text: Text, name: Span, day: Day, from: number): Session {
  const hour = quantitiesIn(text, from, day.start).findLast(({reading}) => reading.kind === 'time')
  const said = partOfDay.exec(foldTone(text.text.slice(Math.max(from, day.start - 24), day.start)))?.[1]
  return {
    origin: 'text',
    what: text.text.slice(name.start, name.end),
    date: day.date,
    time: timeOf(hour),
    part: parts.find((part) => part === said) ?? null,
    place: placeIn(text, Math.min(name.start, day.start), Math.max(name.end, day.end))
  }
}

/** The first day of a range; one without its year has that of the event, if it falls on the event's days. */
function dayIn(text: Text, from: number, to: number, {start, end}: Pick<Event, 'start' | 'end'>): Day | null {
  const [whole] = daysIn(text, from, to)
  if (whole) return whole
  for (const {reading, start: at, end: stop} of quantitiesIn(text, from, to)) {
    if (reading.kind !== 'date' || !/^--\d\d-\d\d$/.test(reading.value) || start === null) continue
    const date = start.slice(0, 5) + reading.value.slice(2)
    if (date >= start && date <= (end ?? start)) return {date, start: at, end: stop}
  }
  return null
}

function timeOf(quantity: TextQuantity | undefined): string | null {
  return quantity?.reading.kind === 'time' ? quantity.reading.value : null
}
