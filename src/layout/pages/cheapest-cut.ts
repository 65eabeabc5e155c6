/** How many of the strips that fit are kept before a page's end, and what the end costs. */
export interface Cut {
  /** At least 1. */
  readonly kept: number
  readonly cost: number
}

/** Where to end a page or column: as far down as possible among the cheapest places. Costs are of an end below each strip. */
export function cheapestCut(costs: readonly number[]): Cut {
  let cut: Cut = {kept: costs.length, cost: costs.at(-1) ?? 0}
  for (let kept = costs.length - 1; kept > 0 && cut.cost > 0; kept--) {
    const cost = costs[kept - 1]!
    if (cost < cut.cost) cut = {kept, cost}
  }
  return cut
}
