import type {TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry} from '../../indicator-entries.js'
import {type Claim, measureOf} from './claim.js'
import {type Link, saysAny} from './linking.js'
import {does} from './phrases.js'
import {periodOf, type Speech, statusOf, type Told} from './speech.js'
import {readStandard} from './standard.js'
import {readWhen, type When} from './when.js'

/** What the words around a value say of it. */
export interface Around {
  readonly when: When | null
  readonly standard: string | null
  /** `ước`: not closed yet. */
  readonly estimate: boolean
  /** `phấn đấu`: aimed at. */
  readonly aim: boolean
  /** Told by the year of a term. */
  readonly yearly: boolean
}

/** What the words before a name and those after it say together; the nearer ones decide. */
export function aroundOf(link: Link, opening: Link | null, yearly: boolean): Around {
  const says = link.says | (opening?.says ?? 0)
  return {
    when: link.when ?? opening?.when ?? null,
    standard: link.standard ?? opening?.standard ?? null,
    estimate: (says & does.estimate) !== 0,
    aim: (says & does.aim) !== 0,
    yearly: yearly || (says & does.yearly) !== 0
  }
}

/** The same with what follows the value, which is nearest. */
export function withTail({when, standard, estimate, aim, yearly}: Around, tail: Tail): Around {
  return {when: tail.when ?? when, standard: tail.standard ?? standard, estimate, aim, yearly}
}

const changed = /^(?:lần|bậc|điểm phần trăm|điểm %)/

/** Which way a value changes instead of being a level; null for a level. */
export function changeOf(link: Link, {reading}: TextQuantity): 'up' | 'down' | 'other' | null {
  if (reading.kind !== 'amount') return null
  if (reading.change === 'up' || reading.change === 'down') return reading.change
  const said = saysAny(link, does.rise) ? 'up' : saysAny(link, does.fall) ? 'down' : null
  if (reading.unit !== null && changed.test(reading.unit)) return said ?? 'other'
  if (saysAny(link, does.grow)) return 'up'
  if (saysAny(link, does.from | does.to | does.reach | does.bracket)) return null
  return saysAny(link, does.differ) ? 'other' : said
}

/** Whether a change is told by the year: `bình quân hằng năm`, `%/năm`. */
export function isYearly(speech: Speech, link: Link, {reading, end}: TextQuantity): boolean {
  if (saysAny(link, does.yearly)) return true
  if (reading.kind === 'amount' && reading.unit !== null && /^(?:%|điểm phần trăm|điểm %)\s?\/?\s?năm$/.test(reading.unit)) return true
  return yearlyAfter(speech, end)
}

/** `mỗi năm` at an offset. */
export function yearlyAfter({line: {lower}}: Speech, at: number): boolean {
  return lower.charAt(at) === ' ' && /^\s(?:một|mỗi|hằng|hàng)\snăm(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(lower.slice(at, at + 12))
}

/** What follows a value. */
export interface Tail {
  readonly when: When | null
  readonly standard: string | null
  /** Where the text goes on. */
  readonly end: number
}

/** Words after a value that make it a part of a plan or of what others have, or that of some place only. */
const restricted =
  /^\s?(?:(?:so với|của|theo)\s)?(?:kế hoạch|kh|chỉ tiêu|dự toán|mục tiêu|nghị quyết|cùng kỳ|nhu cầu|(?:mức\s)?(?:bình quân|trung bình)(?:\schung)?\s(?:của\s)?(?:cả|toàn)|cả nước|toàn quốc)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])|^\s(?:ở|tại|đối với|trong số|thuộc|trong vùng)\s/
/** What a share is of; it changes nothing. */
const whole = /^\s(?:grdp|dân số|số hộ|tổng số hộ)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** The period or standard right after a value (`71,1 triệu đồng vào năm 2025`); null where the words say that the value is another's. */
export function readTail({line: {lower}, end}: Speech, from: number): Tail | null {
  const nothing: Tail = {when: null, standard: null, end: from}
  if (!' ('.includes(lower.charAt(from))) return nothing
  if (restricted.test(lower.slice(from, from + 40))) return null
  const after = from + (whole.exec(lower.slice(from, from + 14))?.[0].length ?? 0)
  const bracket = /^\s?\(\s?/.exec(lower.slice(after, after + 3))?.[0].length ?? 0
  const at = after + (bracket || (lower.charAt(after) === ' ' ? 1 : 0))
  const period = readWhen(lower, at)
  const standard = period ? null : readStandard(lower, at)
  const to = period?.end ?? standard?.end ?? from
  if (to > end || (bracket > 0 && !/^\s?\)/.test(lower.slice(to, to + 2)))) return nothing
  return {when: period?.when ?? null, standard: standard?.standard ?? null, end: to}
}

/** State a value. Gives the claim; null where its unit is another's, or nothing tells its period. */
export function claim(speech: Speech, entry: IndicatorEntry, quantity: TextQuantity, around: Around): Claim | null {
  const measure = measureOf(entry, quantity)
  const told = measure === null ? null : (sameCount(speech, quantity, around) ?? periodOf(speech, entry, around.when, around.yearly))
  if (measure === null || !told) return null
  const {reading} = quantity
  const estimate = around.estimate || speech.estimate || (reading.kind === 'amount' && reading.status === 'estimate')
  const status = statusOf(speech, told, estimate, around.aim || speech.aim)
  return status && add(speech, {entry, measure, standard: around.standard, told, status}, quantity)
}

/** State a value of another time that this one is compared with: it was reached, whatever the sentence aims at. */
export function claimBase(speech: Speech, entry: IndicatorEntry, quantity: TextQuantity, when: When, standard: string | null): boolean {
  const measure = measureOf(entry, quantity)
  if (measure === null || when.kind !== 'said') return false
  const told = {period: when.period, inferred: false}
  const status = statusOf(speech, told, false, false)
  if (status) add(speech, {entry, measure, standard, told, status}, quantity)
  return status !== null
}

/** State another figure of the time of a claim. */
export function claimBeside(
  speech: Speech,
  {entry, standard, period, status}: Claim,
  quantity: TextQuantity,
  inferred: boolean
): Claim | null {
  const measure = measureOf(entry, quantity)
  return measure === null ? null : add(speech, {entry, measure, standard, told: {period, inferred}, status}, quantity)
}

type Stated = Pick<Claim, 'entry' | 'measure' | 'standard' | 'status'> & {readonly told: Told}

function add(
  {line: {text}, setting: {territory}, claims}: Speech,
  {entry, measure, standard, told, status}: Stated,
  quantity: TextQuantity
): Claim {
  const unit = quantity.reading.kind === 'amount' ? quantity.reading.unit : null
  const {period, inferred} = told
  const made = {entry, unit, measure, standard, territory, period, inferred, status, quantity, text}
  claims.push(made)
  return made
}

/** State a change as the yearly change that an indicator has; a change in all, or from an unknown base, is none. */
export function claimChange(
  speech: Speech,
  entry: IndicatorEntry,
  change: 'up' | 'down',
  value: TextQuantity,
  link: Link,
  around: Around
): void {
  const twin = entry.change === null ? undefined : speech.entries.get(entry.change)
  if (twin?.kind !== (change === 'up' ? 'growth' : 'fall')) return
  const yearly = around.yearly || saysAny(link, does.mean) || isYearly(speech, link, value)
  if (!yearly && !/^\s?so với (?:cùng kỳ|năm trước)/.test(speech.line.lower.slice(value.end, value.end + 20))) return
  const {when, standard, estimate, aim} = around
  claim(speech, twin, value, {when, standard, estimate, aim, yearly})
}

/** `28/175 xã` right after `hết năm 2024, … 106/175 xã` is of the same count. */
function sameCount({before, lead, near}: Speech, {reading}: TextQuantity, {when}: Around): Told | null {
  const last = before?.quantity.reading
  if (!before || lead || when || near !== null || reading.kind !== 'ratio' || last?.kind !== 'ratio' || last.whole !== reading.whole)
    return null
  return {period: before.period, inferred: true}
}
