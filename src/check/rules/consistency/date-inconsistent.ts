import type {Place, Wording} from '../../../diagnostic.js'
import type {Event, Report} from '../../../report/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {inOrder} from '../../words/grouped.js'
import {sayDay} from './calendar.js'
import {type Day, daysOf, fullDay, placeOfDay} from './dates.js'

/** Days of one event that do not go together: an end before its start, a session outside it, two days for one session, a paper older than what it tells of. */
export const dateInconsistent: Rule = {id: 'date-inconsistent', severity: 'warning', find: findInconsistent}

function findInconsistent({prose, report}: CheckInput): Finding[] {
  const days = daysOf(prose)
  const {event} = report.facts
  return inOrder([...fallingSpans(days), ...(event ? [...oddSessions(event, days), ...olderPapers(report, event)] : [])])
}

const finding = (message: Wording, place: Place): Finding => ({message, place})

/** `từ ngày 26/9 đến ngày 24/9/2025`. */
function fallingSpans(days: readonly Day[]): Finding[] {
  return days.flatMap((day, index): Finding[] => {
    const next = days[index + 1]
    if (
      next?.text !== day.text ||
      !/^\s?(?:đến|tới|-|–)\s(?:hết\s)?(?:ngày\s)?$/.test(day.text.text.slice(day.end, Math.min(next.start, day.end + 20)))
    )
      return []
    const from = fullDay(days, index)
    const to = fullDay(days, index + 1)
    if (!from || !to || from <= to) return []
    return [
      finding(
        {
          vi: `Ngày kết thúc ${sayDay(to)} trước ngày bắt đầu ${sayDay(from)}, đề nghị kiểm tra lại`,
          en: `the end ${to} is before the start ${from}`
        },
        placeOfDay(next)
      )
    ]
  })
}

/** Sessions in the order in which they are held. */
const order = ['trù bị', 'khai mạc', 'bế mạc'] as const
type Held = (typeof order)[number]
const session = /(?:phiên|Đại hội|Hội nghị)(?:\s(?:họp|được|đã))?\s(trù bị|khai mạc|bế mạc)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])[^.;]{0,40}$/i

interface HeldOn {
  readonly held: Held
  readonly date: string
  readonly place: Place
}

function oddSessions(event: Event, days: readonly Day[]): Finding[] {
  const held: readonly HeldOn[] = days.flatMap((day, index): HeldOn[] => {
    const said = session.exec(day.text.text.slice(Math.max(0, day.start - 70), day.start))?.[1]?.toLowerCase()
    const date = fullDay(days, index)
    const kind = order.find((one) => one === said)
    return kind && date ? [{held: kind, date, place: placeOfDay(day)}] : []
  })
  return held.flatMap((one, index): Finding[] => {
    const other = held.slice(0, index).find((before) => clash(before, one))
    if (other) return [finding(differ(other, one), one.place)]
    return isOutside(event, one) ? [finding(outside(event, one), one.place)] : []
  })
}

/** Two days for one session, or sessions in the wrong order. */
function clash(one: HeldOn, other: HeldOn): boolean {
  const step = order.indexOf(other.held) - order.indexOf(one.held)
  return step === 0 ? one.date !== other.date : step > 0 ? one.date > other.date : one.date < other.date
}

/** The preliminary session may be held before the days that count as the event's. */
function isOutside({start, end}: Event, {held, date}: HeldOn): boolean {
  if (start === null || end === null) return false
  return date > end || (held !== 'trù bị' && date < start)
}

const differ = (one: HeldOn, other: HeldOn): Wording => ({
  vi: `Phiên ${other.held} ngày ${sayDay(other.date)} không khớp với phiên ${one.held} ngày ${sayDay(one.date)} (dòng ${one.place.line}), đề nghị kiểm tra lại`,
  en: `the day ${other.date} of “${other.held}” does not go with ${one.date} of “${one.held}” on line ${one.place.line}`
})

const outside = ({start, end}: Event, {held, date}: HeldOn): Wording => ({
  vi: `Phiên ${held} ngày ${sayDay(date)} nằm ngoài thời gian từ ${sayDay(start!)} đến ${sayDay(end!)}, đề nghị kiểm tra lại`,
  en: `the day ${date} of “${held}” is not between ${start} and ${end}`
})

/** A paper that tells results, or a meeting that hears them, before the event was over. */
function olderPapers({meta, title, abstract}: Report, {end}: Event): Finding[] {
  const titles = [meta.title?.value ?? '', ...[...title, ...abstract].map((inline) => (inline.type === 'run' ? inline.text : ''))]
  if (end === null || !titles.some((text) => /kết quả/i.test(text))) return []
  return [meta.date, meta.meetingDate].flatMap((field, index): Finding[] => {
    if (!field || field.value >= end) return []
    const what = index === 0 ? {vi: 'Ngày ban hành', en: 'the date of the paper'} : {vi: 'Ngày họp', en: 'the date of the meeting'}
    return [
      finding(
        {
          vi: `${what.vi} ${sayDay(field.value)} trước ngày bế mạc ${sayDay(end)}, đề nghị kiểm tra lại`,
          en: `${what.en}, ${field.value}, is before the end of the event, ${end}`
        },
        field.place
      )
    ]
  })
}
