/** What a topic asks for. */
export interface Demand {
  /** Words of all that could be shown; those of sentences with figures count twice. */
  readonly weight: number
  /** Slides that its titles alone take, 0 or more. */
  readonly titleSlides: number
  /** Slides that all of it would take. */
  readonly mostSlides: number
}

/** At least so many slides are left for the figures of the longest topics. */
const leastFree = 2

/** The titles of one topic take no more slides than these before others have had theirs. */
const mostTitleSlides = 3

/**
 * Share text slides among topics: each has one, then as many as its titles need, then more by the weight of its words
 * (the largest quotient next, as seats are shared by D'Hondt), until they are used up or nothing is left to show.
 */
export function shareSlides(demands: readonly Demand[], slides: number): number[] {
  const shares = demands.map(({titleSlides, mostSlides}) => Math.min(Math.max(1, Math.min(titleSlides, mostTitleSlides)), mostSlides))
  let left = Math.max(leastFree, slides - shares.reduce((sum, share) => sum + share, 0))
  while (left > 0) {
    const next = largestQuotient(demands, shares)
    if (next < 0) break
    shares[next] = (shares[next] ?? 0) + 1
    left--
  }
  return shares
}

function largestQuotient(demands: readonly Demand[], shares: readonly number[]): number {
  let best = -1
  let largest = 0
  for (const [index, {weight, mostSlides}] of demands.entries()) {
    const share = shares[index] ?? 0
    const quotient = share < mostSlides ? weight / (share + 1) : 0
    if (quotient > largest) {
      largest = quotient
      best = index
    }
  }
  return best
}
