import {plainText} from '../../language/inlines.js'
import {toLowerCase} from '../../language/lower-case.js'
import {quantitiesIn} from '../../texts/clauses.js'
import {placeIn, slice, type Text, type TextQuantity} from '../../texts/texts.js'
import type {Election} from '../types.js'
import {bodyAround} from './election-body.js'
import type {ElectionSentence} from './election-sentences.js'
import {type Circumstances, circumstancesOf, type ElectionVerb, verbsIn} from './election-verbs.js'

const seatUnits = /^(?:đồng chí|đại biểu(?: chính thức)?|[ủu][ỷy] viên|thành viên|người|đảng viên|vị)$/i

/** The bodies that were elected or appointed, with their seats, in order. */
export function readElections(sentences: readonly ElectionSentence[]): Election[] {
  let leading: Circumstances | null = null
  return sentences.flatMap((sentence) => {
    const {elections, last} = electionsIn(sentence, won(sentence) ?? (sentence.in.label === '' ? null : (leading ?? titled(sentence))))
    // `Đại hội đã bầu:` leads to the items below it.
    if (sentence.text.endsWith(':')) leading = last
    else if (sentence.in.label === '') leading = null
    return elections
  })
}

/** `Ban Chấp hành có 33 đồng chí trúng cử`: the verb comes last. */
function won({folded}: ElectionSentence): Circumstances | null {
  return /(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])trúng cử(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(folded) ? {how: 'elected', by: null, date: null} : null
}

/** What the title of a section of elections says of its items that have no verb. */
function titled({in: {sections}}: ElectionSentence): Circumstances | null {
  const title = toLowerCase(plainText(sections.findLast(({role}) => role === 'elections')?.title ?? []))
  const elected = title.includes('bầu')
  const appointed = title.includes('chỉ định')
  return elected === appointed ? null : {how: elected ? 'elected' : 'appointed', by: null, date: null}
}

function electionsIn(
  sentence: ElectionSentence,
  leading: Circumstances | null
): {readonly elections: Election[]; readonly last: Circumstances | null} {
  const verbs = verbsIn(sentence)
  if (verbs.length === 0 && leading === null) return {elections: [], last: null}
  const {in: text, start, end} = sentence
  const quantities = quantitiesIn(text, start, end)
  const elections: Election[] = []
  let around = leading
  let known: ElectionVerb | null = null
  let from = start
  let at = -1
  for (const [index, seats] of quantities.entries()) {
    if (!isSeats(seats, text) || seats.start < from) continue
    // In `Ban Chấp hành gồm 15 đồng chí được Đại hội bầu` the verb comes last.
    while (verbs[at + 1] && verbs[at + 1]!.end <= seats.start) at++
    const next = verbs[at + 1]
    const verb = verbs[at] ?? (next?.passive && next.start - seats.end < 80 ? next : undefined)
    if (verb && verb !== known) {
      around = circumstancesOf(sentence, verb, verb.start < seats.start ? from : seats.end, around)
      known = verb
    }
    if (around === null) continue
    const election = readElection(sentence, verb ?? null, from, quantities.slice(index, index + 3), around)
    if (!election) continue
    elections.push(election.election)
    from = election.end
  }
  const last = verbs.at(-1)
  return {elections, last: last && last !== known ? circumstancesOf(sentence, last, from, around) : around}
}

/** `33 đồng chí`; `15/15 đồng chí`, all that were to be elected. */
function isSeats({reading, end}: TextQuantity, {text}: Text): boolean {
  if (reading.kind === 'ratio')
    return reading.part === reading.whole && /^\sđồng chí(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(text.slice(end, end + 10))
  if (reading.kind !== 'amount' || reading.min !== reading.max || reading.scale !== 1 || reading.bound !== 'exact') return false
  return seatUnits.test(reading.unit ?? '')
}

function readElection(
  sentence: ElectionSentence,
  verb: ElectionVerb | null,
  from: number,
  counts: readonly TextQuantity[],
  around: Circumstances
): {readonly election: Election; readonly end: number} | null {
  const text = sentence.in
  const [seats] = counts
  if (!seats) return null
  const found = bodyAround(sentence, verb, from, seats)
  if (!found) return null
  const {body, term} = found
  const {official, alternates, vacant, end} = extras(text, seats, counts)
  // `bổ sung 02 đồng chí` adds seats to a body that is there.
  const added = verb?.added ?? null
  const told = added && added.start < seats.start ? added.start : seats.start
  const toldEnd = official !== seats ? end : (alternates?.end ?? seatsEnd(text, seats))
  return {
    election: {
      origin: 'text',
      body: text.text.slice(body.start, body.end),
      term: term && text.text.slice(term.start, term.end),
      seats: amountOf(official),
      alternates: alternates && amountOf(alternates),
      vacant: vacant && amountOf(vacant),
      how: around.how,
      supplement: added !== null,
      by: around.by,
      date: around.date,
      seatsText: slice(text, told > body.end || seats.start < body.start ? told : seats.start, toldEnd),
      bodyText: slice(text, body.start, body.end),
      block: text.block,
      place: placeIn(text, Math.min(body.start, seats.start), Math.max(end, body.end))
    },
    end: Math.max(end, body.end)
  }
}

/** `và 2 đại biểu dự khuyết`, `(khuyết 01)` right after the seats; of `14 đồng chí (12 đại biểu chính thức, 02 đại biểu dự khuyết)` the official ones. */
function extras(text: Text, seats: TextQuantity, [, next, second]: readonly TextQuantity[]) {
  const between = (one: TextQuantity, other: TextQuantity | undefined) => (other ? text.text.slice(one.end, other.start) : '')
  if (
    next &&
    second &&
    isPart(between(seats, next)) &&
    /^đại biểu chính thức/i.test(unitAndAfter(text, next)) &&
    isAlternate(text, next, second)
  )
    return {official: next, alternates: second, vacant: null, end: second.end + (text.text[second.end] === ')' ? 1 : 0)}
  const alternates = next && isAlternate(text, seats, next) ? next : null
  const vacant = next && /^\s?[(,]?\s?(?:(?:còn|hiện|đang)\s)*(?:khuyết|thiếu):?\s$/.test(between(seats, next)) ? next : null
  return {official: seats, alternates, vacant, end: (alternates ?? vacant)?.end ?? seatsEnd(text, seats)}
}

const isPart = (between: string): boolean => /^,?\s\(?(?:trong đó(?:\scó)?\s|gồm\s)?$/.test(between)

/** Whether a number right behind another counts alternates. */
function isAlternate(text: Text, one: TextQuantity, other: TextQuantity): boolean {
  const between = text.text.slice(one.end, other.start)
  return (
    /^(?:\schính thức)?(?:,|\svà|,\svà|\s\((?:và\s)?|,?\s\(?trong đó(?:\scó)?)?\s?$/.test(between) &&
    /^(?:đại biểu |ủy viên |uỷ viên |đồng chí )?(?:là đại biểu )?dự khuyết/i.test(unitAndAfter(text, other))
  )
}

/** Behind what the seats are counted in, which a ratio does not hold. */
function seatsEnd({text}: Text, {end}: TextQuantity): number {
  return end + (/^\sđồng chí(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.exec(text.slice(end, end + 10))?.[0].length ?? 0)
}

/** The words from a quantity's unit on. */
function unitAndAfter(text: Text, {start, end}: TextQuantity): string {
  return text.text.slice(start, end + 24).replace(/^\d+\s/, '')
}

function amountOf({reading}: TextQuantity): number | null {
  return reading.kind === 'amount' ? reading.min : reading.kind === 'ratio' ? reading.part : null
}
