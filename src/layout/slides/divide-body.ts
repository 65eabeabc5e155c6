import type {Block, Table} from '../../document/types.js'
import {stack} from '../flow/stack.js'
import type {State} from '../flow/types.js'
import {columnContents, neededWidth} from '../tables/column-contents.js'
import {divide, wordsIn} from './divide.js'
import {fixColumns} from './fix-columns.js'
import {countWords, type FoundLeaf, type Range, restrict, runningText} from './leaves.js'
import {packEvenly} from './pack.js'
import type {PartRange} from './slide-notes.js'

/** A body divided over slides, at one size. */
export interface DividedBody {
  /** The whole body, its tables with fixed columns. */
  readonly blocks: readonly Block[]
  /** A range a slide. */
  readonly ranges: readonly Range[]
  /** Something is larger than a slide. */
  readonly overfull: boolean
  /** A table's words are too wide for its columns. */
  readonly cutsWords: boolean
}

/** Divide a body over as few slides as it needs in this state, about equally filled. */
export function divideBody(
  state: State,
  maxWords: number,
  given: readonly Block[],
  leaves: readonly FoundLeaf[],
  parts: readonly PartRange[]
): DividedBody {
  const blocks = given.map((block) => fixColumns(state, block))
  const fill = fillOf(state, maxWords, blocks, leaves)
  const whole = {from: {leaf: 0, offset: 0}, to: {leaf: leaves.length, offset: 0}}
  const divisible = {leaves, parts: parts.map(({from}) => from), styles: state.styles}
  const pieces = divide(divisible, whole, (range) => fill(range) <= 1)
  const ranges = packEvenly(pieces, (range, share) => fill(range) <= share)
  const cutsWords = given.some((block) => block.type === 'table' && isTooWide(state, block))
  return {blocks, ranges, overfull: ranges.some((range) => fill(range) > 1), cutsWords}
}

/** Whether a table has words that would have to be cut. */
function isTooWide(state: State, table: Table): boolean {
  const padding = Math.min(state.table.padding, state.width / table.columns.length / 8)
  return neededWidth(columnContents(state, table, padding), state.width) > state.width
}

/** How much of a slide a range fills, by height or by words, whichever is more; 1 is all of it. */
function fillOf(state: State, maxWords: number, blocks: readonly Block[], leaves: readonly FoundLeaf[]): (range: Range) => number {
  const words = leaves.map(({leaf, label}) => countWords(runningText(leaf)) + countWords(label))
  const measured = new Map<string, number>()
  return (range) => {
    const key = `${range.from.leaf}.${range.from.offset} ${range.to.leaf}.${range.to.offset}`
    const known = measured.get(key)
    if (known !== undefined) return known
    const byWords = wordsIn({leaves}, range, (index) => words[index]!) / maxWords
    // What has too many words is divided anyway: no need to measure it.
    const fill = byWords > 1 ? byWords : Math.max(byWords, stack(state.blocks(state, restrict(blocks, range))).height / state.room)
    measured.set(key, fill)
    return fill
  }
}
