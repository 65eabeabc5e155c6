import {placeIn, type TextQuantity} from '../../../texts/texts.js'
import type {IndicatorKind} from '../../indicator-entries.js'
import type {Indicator} from '../../types.js'
import type {Claim} from './claim.js'
import {lengthOf} from './when.js'

/** Kinds whose values of a part of a year, a year and several years are different things. */
const summed: ReadonlySet<IndicatorKind> = new Set(['flow', 'count', 'growth', 'fall'])

/** What must agree for two values to be told together at all. */
function subjectOf({entry, measure}: Claim): string {
  return `${entry.id} ${measure}`
}

/** What must agree besides for two values to be points of one indicator. */
function basisOf({entry, standard, period}: Claim): string {
  return `${standard ?? ''} ${summed.has(entry.kind) ? lengthOf(period) : ''}`
}

/** Points of one indicator while they are put together. */
interface Series {
  readonly claims: Claim[]
  /** What was said already: a figure, or a value of a time. */
  readonly said: Set<string>
}

/** Put values into series: indicators in the order of the text, points in the order of time. */
export function toSeries(claims: readonly Claim[]): Indicator[] {
  const all = new Map<string, Series>()
  const standards = new Map<string, Set<string | null>>()
  for (const claim of undisputed(claims)) {
    const subject = subjectOf(claim)
    const key = `${subject} ${basisOf(claim)}`
    const series = all.get(key) ?? {claims: [], said: new Set()}
    all.set(key, series)
    addClaim(series, claim)
    standards.set(subject, (standards.get(subject) ?? new Set()).add(claim.standard))
  }
  return [...all.values()].map((series) => toIndicator(series.claims, standards.get(subjectOf(series.claims[0]!))!.size > 1))
}

/** Add a claim unless it says again what another has said. */
function addClaim({claims, said}: Series, claim: Claim): void {
  const {period, status, quantity} = claim
  const figure = `figure ${quantity.index}`
  const value = `${period} ${status} ${figureOf(quantity)}`
  if (said.has(figure) || said.has(value)) return
  said.add(figure).add(value)
  claims.push(claim)
}

function figureOf({reading}: TextQuantity): string {
  if (reading.kind === 'amount') return `${reading.bound} ${reading.min} ${reading.max} ${reading.scale}`
  return 'part' in reading ? `${reading.part}/${reading.whole}` : reading.value
}

/** A figure that two indicators claim is nobody's. */
function undisputed(claims: readonly Claim[]): readonly Claim[] {
  const owners = new Map<number, string | null>()
  for (const {entry, quantity} of claims) {
    const owner = owners.get(quantity.index)
    owners.set(quantity.index, owner === undefined || owner === entry.id ? entry.id : null)
  }
  return claims.filter(({quantity}) => owners.get(quantity.index) !== null)
}

function toIndicator(claims: readonly Claim[], standardsDiffer: boolean): Indicator {
  const {entry, unit} = claims[0]!
  return {
    origin: 'text',
    id: entry.id,
    name: entry.name,
    unit,
    note: standardsDiffer ? 'standard-changed' : scopesDiffer(claims) ? 'scope-differs' : null,
    points: [...claims].sort(inTime).map(({period, inferred, status, quantity, text}) => ({
      period,
      inferredPeriod: inferred,
      quantity: quantity.index,
      status,
      place: placeIn(text, quantity.start, quantity.end)
    }))
  }
}

/** Figures of a district that is no more, and of the commune of today. */
function scopesDiffer(claims: readonly Claim[]): boolean {
  const first = claims.find(({territory}) => territory !== null)
  return first !== undefined && claims.some(({territory}) => territory !== null && territory !== first.territory)
}

function inTime(one: Claim, other: Claim): number {
  if (one.period !== other.period) return one.period < other.period ? -1 : 1
  return one.quantity.index - other.quantity.index
}
