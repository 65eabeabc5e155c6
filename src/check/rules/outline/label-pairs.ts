import type {Place} from '../../../diagnostic.js'
import {endsWithColon} from '../../../language/inlines.js'
import {isNextLabel, type LabelOrder, labelOrder} from '../../../language/label-order.js'
import type {Block, Report, Section} from '../../../report/types.js'

/** A label where it stands. */
interface Labelled {
  readonly label: string
  readonly order: LabelOrder
  readonly place: Place
}

/** A label and the one that it should follow. */
export interface LabelPair extends Labelled {
  /** The label of its style before it in the same list; null when it opens one. */
  readonly before: Labelled | null
}

/** The part of a walk through the outline that goes along. */
interface Walk {
  readonly pairs: LabelPair[]
  /** The last label of each style, anywhere: numbering may run on from section to section (`(1)` to `(34)`). */
  readonly last: Map<string, Labelled>
}

/** Several rules ask for the same pairs. */
const known = new WeakMap<Report, readonly LabelPair[]>()

/** Labels of sections and paragraphs, each with the one that it should follow. Those that rightly open a list or run on are left out. */
export function labelPairs(report: Report): readonly LabelPair[] {
  const found = known.get(report)
  if (found) return found
  const walk: Walk = {pairs: [], last: new Map()}
  addList(walk, report.blocks, report.sections)
  known.set(report, walk.pairs)
  return walk.pairs
}

function addList(walk: Walk, blocks: readonly Block[], sections: readonly Section[]): void {
  // Lists inside lists: `(1)`, `a)`, `b)`, `(2)`, `a)`; outermost first, one label a style.
  let open: Labelled[] = []
  for (const item of linesOf(blocks)) {
    // A line such as `Về kinh tế:` introduces a list of its own.
    if (item === 'introduction') open = []
    else open = addLabel(walk, open, item)
  }
  for (const section of sections) {
    const order = labelOrder(section.label)
    if (order) open = addLabel(walk, open, {label: section.label, order, place: section.place})
    addList(walk, section.blocks, section.sections)
  }
}

function addLabel(walk: Walk, open: readonly Labelled[], item: Labelled): Labelled[] {
  const at = open.findLastIndex(({order}) => order.style === item.order.style)
  const before = open[at] ?? null
  const running = walk.last.get(item.order.style)
  // The one before it may stand in another list: an article that is one paragraph stands below the article before it that has a title.
  const runsOn = running !== undefined && isNextLabel(running.label, item.label)
  const follows = runsOn || (before ? isNextLabel(before.label, item.label) : item.order.number === 1)
  if (!follows) walk.pairs.push({...item, before})
  walk.last.set(item.order.style, item)
  return [...(at < 0 ? open : open.slice(0, at)), item]
}

/** Labelled paragraphs, and lines that introduce a list, in order. Fences are transparent. */
function linesOf(blocks: readonly Block[]): (Labelled | 'introduction')[] {
  const lines: (Labelled | 'introduction')[] = []
  for (const block of blocks) {
    if (block.type === 'fence') lines.push(...linesOf(block.blocks))
    if (block.type !== 'paragraph') continue
    const order = block.label === '' ? null : labelOrder(block.label)
    if (order) lines.push({label: block.label, order, place: block.place})
    else if (endsWithColon(block.children)) lines.push('introduction')
  }
  return lines
}
