import {quantitiesIn, type Sentence, sentencesOf} from '../../texts/clauses.js'
import {placeIn, slice, type Text, type TextQuantity} from '../../texts/texts.js'
import type {Election} from '../types.js'

const verbs = /(?<!\p{L})(?:bầu(?:\sra)?|chỉ định|chuẩn y|kiện toàn)(?!\s(?:cử|bổ sung))(?!\p{L})/giu
const openers =
  'Ban Chấp hành|Ban Thường vụ|Ban Thường trực|Ủy ban Kiểm tra|Uỷ ban Kiểm tra|Ủy ban kiểm tra|Đoàn đại biểu|Đoàn Chủ tịch|Ủy ban|Uỷ ban|Thường trực|Hội đồng|Ban Kiểm tra|Ban Thanh tra|Chi ủy|Chi uỷ|Đảng ủy|Đảng uỷ'
/** The body and what leads from it to its number of seats. */
const bodyBefore = new RegExp(
  `(?<![\\p{L}])((?:${openers})(?!\\p{L})[^;.:()]*?)(?:,?\\snhiệm\\skỳ\\s(\\d{4}\\s?[-–]\\s?\\d{4}))?,?\\s(?:(?:gồm|có|với|là|gồm có)\\s)?(?:số lượng\\s)?(?:là\\s)?$`,
  'u'
)
/** `bầu 33 đồng chí vào Ban Chấp hành …`. */
const bodyAfter = new RegExp(
  `^\\s(?:tham gia|vào)\\s(?:làm\\s)?((?:${openers})(?!\\p{L})[^;.:()]*?)(?=,?\\snhiệm\\skỳ\\s(\\d{4}\\s?[-–]\\s?\\d{4})|[;.:()]|$)`,
  'u'
)
/** How far from its seats a body may be named. */
const reach = 400
const seatUnits = /^(?:đồng chí|đại biểu(?: chính thức)?|ủy viên|uỷ viên|thành viên|người)$/iu

/** The sections that elections are read from: those of the role, and without one all that do not look back. */
export function electionTexts(texts: readonly Text[]): Text[] {
  const role = (name: string) => (text: Text) => text.sections.some((section) => section.role === name)
  const own = texts.filter(role('elections'))
  const back = ['achievements', 'shortcomings', 'agenda', 'delegates', 'guests']
  const read = own.length > 0 ? own : texts.filter((text) => !back.some((name) => role(name)(text)))
  return read.filter(({kind}) => kind === 'paragraph')
}

/** The bodies that were elected or appointed, with their seats, in order. */
export function readElections(texts: readonly Text[]): Election[] {
  return sentencesOf(electionTexts(texts)).flatMap(electionsIn)
}

function electionsIn(sentence: Sentence): Election[] {
  const found = [...sentence.text.matchAll(verbs)].map(({0: verb, index}) => ({
    verb,
    at: sentence.start + index,
    end: sentence.start + index + verb.length
  }))
  const [first] = found
  if (!first) return []
  const quantities = quantitiesIn(sentence.in, first.end, sentence.end)
  const elections: Election[] = []
  let from = first.end
  for (const seats of quantities) {
    if (!isSeats(seats) || seats.start < from) continue
    const verb = found.findLast(({end}) => end <= seats.start)!
    const election = readElection(sentence, verb, Math.max(from, verb.end), seats, quantities)
    if (!election) continue
    elections.push({...election.election, ...circumstances(sentence, first.at)})
    from = election.end
  }
  return elections
}

function isSeats({reading}: TextQuantity): boolean {
  return reading.kind === 'amount' && reading.min === reading.max && reading.scale === 1 && seatUnits.test(reading.unit ?? '')
}

function readElection(
  {in: text, end: sentenceEnd}: Sentence,
  verb: {readonly verb: string},
  from: number,
  seats: TextQuantity,
  quantities: readonly TextQuantity[]
): {readonly election: Omit<Election, 'by' | 'date'>; readonly end: number} | null {
  const nearest = Math.max(from, seats.start - reach)
  const before = bodyBefore.exec(text.text.slice(nearest, seats.start))
  const after = before ? null : bodyAfter.exec(text.text.slice(seats.end, Math.min(sentenceEnd, seats.end + reach)))
  const body = before?.[1] ?? after?.[1]
  if (body === undefined) return null
  const start = before ? nearest + before.index : seats.end + after![0].indexOf(body)
  const {alternates, vacant, end} = extras(text, seats, quantities)
  return {
    election: {
      origin: 'text',
      body: body.trimEnd(),
      term: before?.[2] ?? after?.[2] ?? null,
      seats: amountOf(seats),
      alternates: alternates && amountOf(alternates),
      vacant: vacant && amountOf(vacant),
      how: /^bầu/iu.test(verb.verb) ? 'elected' : 'appointed',
      seatsText: slice(text, seats.start, alternates?.end ?? seats.end),
      bodyText: slice(text, start, start + body.trimEnd().length),
      block: text.block,
      place: placeIn(text, Math.min(start, seats.start), Math.max(end, start + body.length))
    },
    end: Math.max(end, start + body.length)
  }
}

/** `và 2 đại biểu dự khuyết`, `(khuyết 01)` right after the seats. */
function extras(text: Text, seats: TextQuantity, quantities: readonly TextQuantity[]) {
  const next = quantities[quantities.indexOf(seats) + 1]
  const between = next ? text.text.slice(seats.end, next.start) : ''
  const alternates =
    next &&
    /^(?:\schính thức)?(?:,|\svà|,\svà|\s\()?\s?$/u.test(between) &&
    /^(?:đại biểu |ủy viên |uỷ viên |đồng chí )?dự khuyết/iu.test(unitAndAfter(text, next))
      ? next
      : null
  const vacant = next && /^\s?\(?(?:,\s)?(?:còn\s)?khuyết:?\s$/u.test(between) ? next : null
  return {alternates, vacant, end: (alternates ?? vacant ?? seats).end}
}

/** The words from a quantity's unit on. */
function unitAndAfter(text: Text, {start, end}: TextQuantity): string {
  return text.text.slice(start, end + 20).replace(/^\d+\s/, '')
}

function amountOf({reading}: TextQuantity): number | null {
  return reading.kind === 'amount' ? reading.min : null
}

/** Who elected, and when: what stands before the sentence's first verb. */
function circumstances({in: text, start}: Sentence, verbAt: number): Pick<Election, 'by' | 'date'> {
  const before = text.text.slice(start, verbAt)
  const day = quantitiesIn(text, start, verbAt).findLast(({reading}) => reading.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(reading.value))
  const afterDay = day ? before.slice(day.end - start).replace(/^[,\s]+/u, '') : before
  const by =
    /^((?:Đại hội|Hội nghị|Ban |Ủy ban|Uỷ ban|Đảng ủy|Tỉnh ủy|Tỉnh uỷ|Bộ Chính trị|Trung ương)[^,;:()]*?)(?=\s(?:đã|sẽ|được|tiến hành|tổ chức|họp|thống nhất|quyết định|và)\s|\s?$|,)/u.exec(
      afterDay
    )?.[1]
  const {reading} = day ?? {}
  return {by: by?.trimEnd() || null, date: reading?.kind === 'date' ? reading.value : null}
}
