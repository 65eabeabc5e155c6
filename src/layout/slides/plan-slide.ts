import type {Diagnose} from '../../diagnostic.js'
import type {Block, Deck, Document, Inline, Slide} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {Box, SlideLayout, SlideLayoutName, Styles} from '../../theme/types.js'
import {stack} from '../flow/stack.js'
import {startState} from '../flow/start-state.js'
import type {State} from '../flow/types.js'
import type {SlidePage} from '../types.js'
import {divide, wordsIn} from './divide.js'
import {cutTitle} from './fit-title.js'
import {fixColumns} from './fix-columns.js'
import {countWords, type FoundLeaf, findLeaves, type Range, restrict, runningText} from './leaves.js'
import {packEvenly} from './pack.js'
import {scaleStyles, sizeSteps} from './scale-styles.js'
import {notesOf, type PartRange, partRanges} from './slide-notes.js'
import {heightSpare, lineSpare} from './spare.js'
import {splitTallRows} from './split-tall-rows.js'

/** One slide, before its title has its suffix and its frames are drawn. */
export interface PlannedSlide {
  readonly node: Slide
  readonly layout: SlideLayout
  /** Without suffix. */
  readonly title: readonly Inline[]
  readonly body: readonly Block[]
  /** At the size that was found. */
  readonly styles: Styles
  readonly notes: SlidePage['notes']
}

/** Layouts whose text keeps its own size where there is room, instead of growing. */
const ownSize: readonly SlideLayoutName[] = ['cover', 'section', 'closing']

/** A table that has to flow over slides may take this many times the fewest slides, for a larger size. */
const tableExcess = 1.34

/** Divide what shall stand on one slide over as many as it needs. */
export function planSlide(document: Document, deck: Deck, fonts: FontSet, node: Slide, diagnose: Diagnose): readonly PlannedSlide[] {
  const layout = deck.layouts[node.layout]
  const {shown: title, rest} = cutTitle(document, fonts, node, layout.title)
  const opening: readonly Block[] = rest.length > 0 ? [{type: 'paragraph', style: 'slide-body', children: rest}] : []
  const blocks = [...opening, ...node.parts.flatMap(({body}) => body)]
  if (blocks.length === 0) return [{node, layout, title, body: [], styles: document.styles, notes: notesOf(document, node, null)}]

  const bodyLayout = layout.body ? layout : deck.layouts.text
  const box = bodyLayout.body
  if (!box) throw new RangeError(`the slide layouts ${node.layout} and text have no body`)
  const planned = planBody(document, deck, fonts, node, blocks, opening.length, box)
  const slides = planned.ranges.map((range) => ({
    node,
    layout: bodyLayout,
    title,
    body: restrict(planned.blocks, range),
    styles: planned.styles,
    notes: notesOf(document, node, {range, parts: planned.parts})
  }))
  if (planned.overfull) diagnose(overfull(node))
  return layout.body ? slides : [{node, layout, title, body: [], styles: document.styles, notes: []}, ...slides]
}

interface PlannedBody {
  readonly blocks: readonly Block[]
  readonly ranges: readonly Range[]
  readonly styles: Styles
  readonly parts: readonly PartRange[]
  /** Something is larger than a slide at every size. */
  readonly overfull: boolean
}

function planBody(
  document: Document,
  deck: Deck,
  fonts: FontSet,
  node: Slide,
  given: readonly Block[],
  openings: number,
  box: Box
): PlannedBody {
  const most = ownSize.includes(node.layout) ? 1 : Number.POSITIVE_INFINITY
  const steps = sizeSteps(deck)
  const smallest = bodyState(document, fonts, scaleStyles(document.styles, deck, steps - 1, most), box)
  const blocks = given.map((block) => (block.type === 'table' ? splitTallRows(smallest, block) : block))
  const leaves = findLeaves(blocks)
  const parts = partRanges(node, openings, leaves)
  const tried: Omit<PlannedBody, 'blocks' | 'parts'>[] = []
  for (let step = 0; step < steps; step++) {
    const styles = scaleStyles(document.styles, deck, step, most)
    const divided = divideAt(bodyState(document, fonts, styles, box), deck, blocks, leaves, parts)
    tried.push({...divided, styles})
    if (divided.ranges.length === 1 && !divided.overfull) break
  }
  return {blocks, parts, ...choose(tried, leaves)}
}

/** The largest size that needs no more slides than the smallest size; tables may take a few more. */
function choose<Tried extends {readonly ranges: readonly Range[]; readonly overfull: boolean}>(
  tried: readonly Tried[],
  leaves: readonly FoundLeaf[]
): Tried {
  const usable = tried.filter(({overfull: over}) => !over)
  const from = usable.length > 0 ? usable : tried.slice(-1)
  const fewest = Math.min(...from.map(({ranges}) => ranges.length))
  const isTable = leaves.some(({leaf}) => !('type' in leaf) && 'cells' in leaf)
  const most = isTable && fewest > 1 ? Math.ceil(fewest * tableExcess) : fewest
  return from.find(({ranges}) => ranges.length <= most)!
}

/** The state in which a body is measured: nothing of it is kept. */
function bodyState(document: Document, fonts: FontSet, styles: Styles, {width, height}: Box): State {
  return {...startState(document, fonts, {width, room: height * heightSpare, spare: lineSpare}, () => {}), styles, nested: true}
}

function divideAt(
  state: State,
  deck: Deck,
  given: readonly Block[],
  leaves: readonly FoundLeaf[],
  parts: readonly PartRange[]
): {ranges: readonly Range[]; overfull: boolean} {
  const blocks = given.map((block) => fixColumns(state, block))
  const words = leaves.map(({leaf, label}) => countWords(runningText(leaf)) + countWords(label))
  const measured = new Map<string, number>()
  const fill = (range: Range): number => {
    const key = `${range.from.leaf}.${range.from.offset} ${range.to.leaf}.${range.to.offset}`
    const known = measured.get(key)
    if (known !== undefined) return known
    const wordShare = wordsIn({leaves}, range, (index) => words[index]!) / deck.maxWords
    // What has too many words need not be measured: divided, it will be.
    const share = wordShare > 1 ? wordShare : Math.max(wordShare, stack(state.blocks(state, restrict(blocks, range))).height / state.room)
    measured.set(key, share)
    return share
  }
  const whole = {from: {leaf: 0, offset: 0}, to: {leaf: leaves.length, offset: 0}}
  const divisible = {leaves, parts: parts.map(({from}) => from), styles: state.styles}
  const pieces = divide(divisible, whole, (range) => fill(range) <= 1)
  const ranges = packEvenly(pieces, (range, share) => fill(range) <= share)
  return {ranges, overfull: ranges.some((range) => fill(range) > 1)}
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
