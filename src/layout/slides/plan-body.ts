import type {Block, Deck, Inline, Slide} from '../../document/types.js'
import type {SlideLayout, Styles} from '../../theme/types.js'
import type {State} from '../flow/types.js'
import {bodyState, type DeckState} from './deck-state.js'
import {type DividedBody, divideBody} from './divide-body.js'
import {type FoundLeaf, findLeaves, type Range} from './leaves.js'
import {openFigures} from './open-figures.js'
import {type PartRange, partRanges} from './slide-notes.js'
import {splitTallRows} from './split-tall-rows.js'

/** A slide's share of a body. */
export interface PlannedBody {
  /** The whole body, its tables with fixed columns. */
  readonly blocks: readonly Block[]
  /** What of it stands on this slide. */
  readonly range: Range
  readonly parts: readonly PartRange[]
  readonly styles: Styles
}

/** A table that has to flow over slides may take so many times the fewest slides, for a larger size. */
const tableExcess = 1.34

/** A table stands on one slide only where its letters, in pt, are so large; else it may take two, for a larger size. */
const leastOfOne = 14

/** Choose a size for a body and divide it over slides. `openings` blocks of it belong to no part. */
export function planBody(
  state: DeckState,
  node: Slide,
  given: readonly Block[],
  openings: number,
  layout: SlideLayout
): readonly PlannedBody[] {
  const {body: box} = layout
  if (!box) throw new RangeError(`neither the slide layout ${node.layout} nor text has a body`)
  const sizes = state.styles(node.layout)
  const smallest = bodyState(state, sizes.at(-1)!, box)
  const blocks = given.map((block) => divisible(smallest, state.deck, block))
  const leaves = findLeaves(blocks)
  const parts = partRanges(node, openings, leaves)

  const tried: (DividedBody & {readonly styles: Styles})[] = []
  for (const styles of sizes) {
    tried.push({...divideBody(bodyState(state, styles, box), state.deck.maxWords, blocks, leaves, parts), styles})
    const {ranges, overfull: over, cutsWords} = tried.at(-1)!
    if (ranges.length === 1 && !over && !cutsWords) break
  }
  const chosen = choose(tried, leaves)
  if (chosen.overfull) state.diagnose(overfull(node))
  return chosen.ranges.map((range) => ({blocks: chosen.blocks, range, parts, styles: chosen.styles}))
}

/** Cut up beforehand what is larger than a slide and cannot be divided as it is. */
function divisible(smallest: State, deck: Deck, block: Block): Block {
  if (block.type === 'table') return splitTallRows(smallest, block)
  return block.type === 'figures' ? openFigures(smallest, block, deck.maxWords) : block
}

/** The largest size that needs no more slides than the smallest size; tables may take a few more, and cut no word if that can be. */
function choose<Tried extends DividedBody & {readonly styles: Styles}>(tried: readonly Tried[], leaves: readonly FoundLeaf[]): Tried {
  const roomy = tried.filter(({overfull: over}) => !over)
  const whole = roomy.filter(({cutsWords}) => !cutsWords)
  const from = whole.length > 0 ? whole : roomy.length > 0 ? roomy : tried.slice(-1)
  const fewest = Math.min(...from.map(({ranges}) => ranges.length))
  const isTable = leaves.some(({leaf}) => !('type' in leaf) && 'cells' in leaf)
  const readable = (from.find(({ranges}) => ranges.length === fewest)!.styles['table-cell']?.size ?? leastOfOne) >= leastOfOne
  const most = isTable && !(fewest === 1 && readable) ? Math.ceil(fewest * tableExcess) : fewest
  return from.find(({ranges}) => ranges.length <= most)!
}

const overfull = ({title}: Slide) => ({
  rule: 'slide-overfull',
  severity: 'warning' as const,
  message: {
    vi: `Nội dung trên trang chiếu “${titleText(title)}” không vừa khung`,
    en: `what stands on the slide "${titleText(title)}" does not fit its box`
  }
})

const titleText = (title: readonly Inline[]): string =>
  title
    .map((inline) => (inline.type === 'run' ? inline.text : ' '))
    .join('')
    .slice(0, 80)
