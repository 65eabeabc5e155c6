import type {LabelOrder} from '../language/label-order.js'

/** What the outline needs to know of a section: heading depth, null for a labelled line; what its label tells, null without one. */
export interface Level {
  readonly depth: number | null
  readonly order: LabelOrder | null
}

/** Where a new section goes: how many of the open sections stay open, and the depth that it counts as. */
interface Position {
  readonly above: number
  readonly depth: number | null
}

/**
 * Find the place of a new section among the open ones, outermost first.
 * A heading closes what is as deep as itself. A labelled line is a sibling of the nearest open section whose label has its style; else it goes
 * below what usually stands above its kind of label.
 */
export function findPosition(open: readonly Level[], level: Level): Position {
  return level.depth === null ? belowLine(open, level.order) : {above: belowHeading(open, level.depth, level.order), depth: level.depth}
}

function belowHeading(open: readonly Level[], depth: number, order: LabelOrder | null): number {
  const sibling = open.findIndex((other) => other.depth !== null && other.depth >= depth)
  let above = sibling < 0 ? open.length : sibling
  // A heading without a label, or with one of a kind as high, also closes labelled lines.
  while (above > 0 && open[above - 1]!.depth === null && !ranksBelow(order, open[above - 1]!.order)) above--
  return above
}

function belowLine(open: readonly Level[], order: LabelOrder | null): Position {
  const sibling = open.findLastIndex((other) => other.order !== null && other.order.style === order?.style)
  if (sibling >= 0) return {above: sibling, depth: open[sibling]!.depth}
  let above = open.length
  while (above > 0 && ranksBelow(open[above - 1]!.order, order)) above--
  return {above, depth: null}
}

/** Whether a label usually stands deeper than another. */
function ranksBelow(inner: LabelOrder | null, outer: LabelOrder | null): boolean {
  return inner !== null && outer !== null && inner.rank > outer.rank
}
