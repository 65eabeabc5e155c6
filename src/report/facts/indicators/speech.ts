import type {TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry, IndicatorKind} from '../../indicator-entries.js'
import type {Claim} from './claim.js'
import type {Line} from './linking.js'
import {inferPeriod, resolveWhen, type Setting, type Times} from './setting.js'
import {lastYear, lengthOf, type When} from './when.js'

/** A sentence while it is read: what it has said so far holds for what comes. */
export interface Speech {
  readonly line: Line
  readonly setting: Setting
  readonly times: Times
  readonly entries: ReadonlyMap<string, IndicatorEntry>
  /** The values of the sentence, in order. */
  readonly values: readonly TextQuantity[]
  /** Half-open range of the sentence in the text. */
  readonly start: number
  readonly end: number
  /** `Trong đó, …`: its values are parts of those before. */
  readonly parts: boolean
  /** The last value of the sentence before. */
  readonly before: Claim | null
  /** What the line that introduces a list says of the period. */
  readonly intro: When | null
  /** The head that was opened last. */
  head: string | null
  /** The period that the sentence opens with: all its clauses are of it. */
  lead: When | null
  /** The period of the value before, in the sentence or, of parts, in the one before. */
  near: string | null
  /** `Dự kiến năm 2025, …`: all that follows is an estimate. */
  estimate: boolean
  /** `Phấn đấu đến năm 2030: …`: all that follows is aimed at. */
  aim: boolean
  readonly claims: Claim[]
}

/** A period, and whether it was taken from what stands around. */
export interface Told {
  readonly period: string
  readonly inferred: boolean
}

/** Kinds that stand at a time: of a span they have the value of its end. */
const standing: ReadonlySet<IndicatorKind> = new Set(['rate', 'share', 'rank', 'level'])

/** The period of a value: what its own words say, else the sentence, the value before it, the list, the section. Null when nothing tells it. */
export function periodOf(speech: Speech, {kind}: IndicatorEntry, own: When | null, yearly: boolean): Told | null {
  const {setting, times} = speech
  const said = own && resolveWhen(own, setting, times)
  if (own && !said) return null
  const whole = yearly || kind === 'mean' ? inferPeriod(setting, kind, true, times) : null
  // `đến năm 2030, hằng năm …`: each year up to it.
  if (said) return whole !== null && lengthOf(said.period) !== 'years' ? {period: whole, inferred: true} : said
  if (whole !== null) return {period: whole, inferred: true}
  return around(speech, kind) ?? infer(speech, kind, yearly)
}

function around({lead, near, parts, intro, setting, times}: Speech, kind: IndicatorKind): Told | null {
  const led = lead && resolveWhen(lead, setting, times)
  if (led) return fitted(led, kind)
  // Of several years only a part of the same sum is told without saying so.
  if (near !== null && (kind !== 'flow' || parts || lengthOf(near) !== 'years'))
    return {...fitted({period: near, inferred: true}, kind), inferred: true}
  const introduced = intro && resolveWhen(intro, setting, times)
  return introduced ? {...fitted(introduced, kind), inferred: true} : null
}

function fitted(told: Told, kind: IndicatorKind): Told {
  return lengthOf(told.period) === 'years' && standing.has(kind) ? {period: lastYear(told.period), inferred: true} : told
}

function infer({setting, times}: Speech, kind: IndicatorKind, yearly: boolean): Told | null {
  const period = inferPeriod(setting, kind, yearly, times)
  return period === null ? null : {period, inferred: true}
}

/** What a value of a period is: reached, expected, aimed at; null where neither words nor place tell it. */
export function statusOf({setting, times}: Speech, {period, inferred}: Told, estimate: boolean, aim: boolean): Claim['status'] | null {
  const last = Number(lastYear(period))
  const {now} = times
  if (aim || (now !== null && last > now)) return 'target'
  const reached = estimate ? 'estimate' : 'actual'
  switch (setting.era) {
    case 'results':
      return reached
    case 'targets':
      // A year that has gone by is told as what was reached; this year's target stands in a section about this year.
      return !inferred && now !== null && (last < now || lastYear(setting.span ?? '') !== String(now)) ? reached : 'target'
    default:
      return inferred || now === null || setting.era === 'off' ? null : reached
  }
}
