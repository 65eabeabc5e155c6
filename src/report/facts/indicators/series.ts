import {placeIn, type TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry, IndicatorKind} from '../../indicator-entries.js'
import type {Indicator} from '../../types.js'
import type {Claim} from './claim.js'
import {lengthOf} from './when.js'

/** Kinds whose values of a part of a year, a year and several years are different things. */
const summed: ReadonlySet<IndicatorKind> = new Set(['flow', 'count', 'growth', 'fall'])

/** Points of one indicator while they are put together; what its values must agree in comes first. */
interface Series {
  readonly measure: string
  readonly standard: string | null
  /** Of what is summed up, how long its periods are; null for all else. */
  readonly length: ReturnType<typeof lengthOf> | null
  readonly claims: Claim[]
  /** What was said already: figures by their index, and values of a time. */
  readonly said: Set<number | string>
}

/** Put values into series: indicators in the order of the text, points in the order of time. */
export function toSeries(claims: readonly Claim[]): Indicator[] {
  const all: Series[] = []
  const byEntry = new Map<IndicatorEntry, Series[]>()
  for (const claim of undisputed(claims)) {
    const known = byEntry.get(claim.entry)
    let series = known?.find((one) => holds(one, claim))
    if (!series) {
      series = {measure: claim.measure, standard: claim.standard, length: summedLength(claim), claims: [], said: new Set()}
      all.push(series)
      if (known) known.push(series)
      else byEntry.set(claim.entry, [series])
    }
    addClaim(series, claim)
  }
  return all.map((series) => toIndicator(series.claims, standardsDiffer(series, byEntry)))
}

function holds({measure, standard, length}: Series, claim: Claim): boolean {
  return measure === claim.measure && standard === claim.standard && length === summedLength(claim)
}

function summedLength({entry, period}: Claim): Series['length'] {
  return summed.has(entry.kind) ? lengthOf(period) : null
}

/** Whether the same is told by another standard too. */
function standardsDiffer({claims, measure, standard}: Series, byEntry: ReadonlyMap<IndicatorEntry, readonly Series[]>): boolean {
  return byEntry.get(claims[0]!.entry)!.some((other) => other.measure === measure && other.standard !== standard)
}

/** Add a claim unless it says again what another has said. */
function addClaim({claims, said}: Series, claim: Claim): void {
  const {period, status, quantity} = claim
  const value = `${period} ${status} ${figureOf(quantity)}`
  if (said.has(quantity.index) || said.has(value)) return
  said.add(quantity.index).add(value)
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

function toIndicator(claims: readonly Claim[], differ: boolean): Indicator {
  const {entry, unit} = claims[0]!
  return {
    origin: 'text',
    id: entry.id,
    name: entry.name,
    unit,
    note: differ ? 'standard-changed' : scopesDiffer(claims) ? 'scope-differs' : null,
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
