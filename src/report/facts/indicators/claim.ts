import type {Text, TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry} from '../../indicator-entries.js'
import type {Indicator} from '../../types.js'

/** A value that the text states of an indicator, before it is put beside the others. */
export interface Claim {
  readonly entry: IndicatorEntry
  /** As written; null for a number without one. */
  readonly unit: string | null
  /** Tells units apart that are not compared: of a share the whole is counted, of a place the others. */
  readonly measure: string
  /** What it is measured by, where the text says so. */
  readonly standard: string | null
  /** The level of government whose figure it is, where a heading says so. */
  readonly territory: string | null
  readonly period: string
  readonly inferred: boolean
  readonly status: Indicator['points'][number]['status']
  readonly quantity: TextQuantity
  readonly text: Text
}

/** The measure of a quantity as a value of an indicator; null when it cannot be one. */
export function measureOf(entry: IndicatorEntry, {reading}: TextQuantity): string | null {
  const {kind} = entry
  if (reading.kind === 'amount') return kind === 'rank' ? null : measureOfUnit(entry, reading.unit, reading.scale)
  if (reading.kind === 'ordinal') return kind === 'rank' ? 'rank' : null
  if (reading.kind !== 'rank' && reading.kind !== 'ratio') return null
  const {part, whole} = reading
  if (kind === 'rank') return part >= 1 && part <= whole && Number.isInteger(part) ? `rank of ${whole}` : null
  return (kind === 'rate' || kind === 'share') && reading.kind === 'ratio' && part <= whole ? 'ratio' : null
}

/** Percentages are never told in thousands, so a scale before one is a misreading. */
function measureOfUnit({measures, openings}: IndicatorEntry, unit: string | null, scale: number): string | null {
  if (unit === null) return measures.get('none') ?? null
  if (unit.startsWith('%') && scale !== 1) return null
  const known = measures.get(unit)
  if (known !== undefined) return known
  const lower = unit.toLowerCase()
  const written = lower.includes('/') ? lower.replaceAll(' /', '/').replaceAll('/ ', '/') : lower
  return measures.get(written) ?? openings.find(([opening]) => written.startsWith(opening))?.[1] ?? null
}
