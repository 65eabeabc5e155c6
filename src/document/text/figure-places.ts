import type {Place} from '../../diagnostic.js'
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
      const first = lowerBound(figures, start)
      const last = lowerBound(figures, end)
      return figures.slice(first, last)
    }
  }
}

/** Index of the first quantity that begins at or after an offset. */
function lowerBound(figures: readonly Quantity[], offset: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.place.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
