import type {Indicator, Report} from '../../../src/report/types.js'
import {compareValue, type Faults, years} from './compare.js'
import type {ExpectedFacts, ExpectedIndicator} from './expected-facts.js'
import type {Figures} from './figures.js'

/** The points of one indicator stand in one indicator, with period and status; those of tables, or the others. */
export function compareSameIndicators(expected: ExpectedFacts['indicators'], report: Report, figures: Figures, table: boolean): Faults {
  const demanded = expected.same.filter((indicator) => !indicator.optional && (indicator.table ?? false) === table)
  return demanded.flatMap((indicator) => compareIndicator(indicator, report.facts.indicators, figures))
}

function compareIndicator({name, points}: ExpectedIndicator, indicators: readonly Indicator[], figures: Figures): Faults {
  const located = points.map((point) => ({point, quantity: figures.find(point.value, point.line)}))
  const pointIn = (indicator: Indicator, quantity: number) => indicator.points.find((point) => point.quantity === quantity)
  const count = (indicator: Indicator) => located.filter(({quantity}) => pointIn(indicator, quantity)).length
  const best = [...indicators].sort((one, other) => count(other) - count(one))[0]
  if (!best || count(best) === 0) return [`“${name}”: no point is in an indicator`]
  return located.flatMap(({point, quantity}) => {
    const path = `“${name}” ${point.value}`
    const found = pointIn(best, quantity)
    if (!found) return [`${path}: not linked with the others (“${best.name}”)`]
    return [
      ...compareValue(`${path}.period`, point.period === undefined ? undefined : [years(point.period)], years(found.period)),
      ...compareValue(`${path}.status`, point.status === undefined ? undefined : [point.status], found.status),
      ...compareValue(`${path}.inferred`, point.inferred === undefined ? undefined : [point.inferred], found.inferredPeriod)
    ]
  })
}

/** Doubtful pairs are linked with a note only. */
export function compareDoubtful({doubtful}: ExpectedFacts['indicators'], report: Report, figures: Figures): Faults {
  return doubtful.flatMap(({a, b, why}) =>
    linking(a, b, report, figures)
      .filter(({note}) => note === null)
      .map(({name}) => `“${a}” and “${b}”: linked without a note in “${name}” (${why})`)
  )
}

/** Different things are never linked. */
export function compareDifferent({different}: ExpectedFacts['indicators'], report: Report, figures: Figures): Faults {
  return different.flatMap(({a, b, why}) =>
    linking(a, b, report, figures).map(({name}) => `“${a}” and “${b}”: linked in “${name}” (${why})`)
  )
}

function linking(a: string, b: string, {facts}: Report, figures: Figures): Indicator[] {
  const [one, other] = [figures.find(a), figures.find(b)]
  const holds = ({points}: Indicator, quantity: number) => quantity >= 0 && points.some((point) => point.quantity === quantity)
  return facts.indicators.filter((indicator) => holds(indicator, one) && holds(indicator, other))
}
