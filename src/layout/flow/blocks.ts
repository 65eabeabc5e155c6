import type {Block} from '../../document/types.js'
import type {BrokenParagraph} from '../lines/types.js'
import {columns} from './columns.js'
import {figures} from './figures.js'
import {grid} from './grid.js'
import {heading} from './heading.js'
import {list} from './list.js'
import {pageBreak} from './page-break.js'
import {paragraph} from './paragraph.js'
import {picture} from './picture.js'
import {quote} from './quote.js'
import {rule} from './rule.js'
import {slide} from './slide.js'
import {table} from './table.js'
import type {Handler, Item, Laid, LayBlocks, State} from './types.js'

type Handlers = {readonly [Type in Block['type']]: Handler<Extract<Block, {type: Type}>>}

/** One handler per block, each in a file of its name. */
const handlers: Handlers = {
  columns,
  figures,
  grid,
  heading,
  list,
  'page-break': pageBreak,
  paragraph,
  picture,
  quote,
  rule,
  slide,
  table
}

/** Lay out blocks, one below the other. */
export const blocks: LayBlocks = (state, children) => {
  const items: Item[] = []
  let previous: BrokenParagraph | null = null
  let inner = state
  for (const node of children) {
    // A rule as long as the line above it belongs to that line.
    if (node.type === 'rule' && node.length === 'text') keepTogether(items)
    const laid: Laid = block(inner, node, previous)
    for (const item of laid.items) items.push(item)
    previous = laid.last
    if (inner.label) inner = {...inner, label: null}
  }
  return items
}

function block(state: State, node: Block, previous: BrokenParagraph | null): Laid {
  // TypeScript does not see that the key and the node agree; the mapped type above does.
  const handle = handlers[node.type] as Handler<Block>
  return handle(state, node, previous)
}

function keepTogether(items: Item[]): void {
  const last = items.at(-1)
  if (last?.type === 'strip') items[items.length - 1] = {...last, parting: 2}
}
