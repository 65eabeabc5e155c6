import type {Place} from '../../diagnostic.js'
import {partitionPoint} from '../../language/partition-point.js'
import type {Quantity, Report} from '../../report/types.js'

/** Quantities by where they stand. */
export interface FigurePlaces {
  /** Those that begin in a half-open range of the source, in order. */
  within(place: Pick<Place, 'start' | 'end'>): readonly Quantity[]
}

/** The amounts and ratios of a report: figures in the sense of a reader; dates, labels and ordinals are none. */
export function figurePlaces(report: Report): FigurePlaces {
  const figures = report.facts.quantities
    .filter(({kind}) => kind === 'amount' || kind === 'ratio' || kind === 'rank')
    .sort((one, other) => one.place.start - other.place.start)
  return {
    within({start, end}) {
      const first = partitionPoint(figures, ({place}) => place.start < start)
      const last = partitionPoint(figures, ({place}) => place.start < end)
      return figures.slice(first, last)
    }
  }
}
