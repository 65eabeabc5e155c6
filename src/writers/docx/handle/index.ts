import {Table as WordTable} from 'docx'
import type {Block} from '../../../document/types.js'
import {separator} from '../separator.js'
import type {Made, State} from '../state.js'
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

type Handlers = {
  readonly [Type in Block['type']]: (state: State, node: Extract<Block, {type: Type}>, before: Block | null) => Made[]
}

/** One handler a block, each in a file of its name. */
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

/** Write blocks, each with its handler. A page break before text becomes a property of that text's paragraph. */
export function blocks(state: State, nodes: readonly Block[]): Made[] {
  const made: Made[] = []
  let before: Block | null = null
  let {breakBefore, top} = state
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'page-break' && isText(nodes[index + 1])) breakBefore = true
    else {
      for (const next of block({...state, breakBefore, top: top || breakBefore, opening: index === 0 ? state.opening : []}, node, before))
        append(state, made, next)
      breakBefore = false
      top = false
    }
    before = node
  }
  return made
}

const isText = (node: Block | undefined): boolean => node?.type === 'paragraph' || node?.type === 'heading'

/** Two tables in a row would be one to Word. */
function append(state: State, made: Made[], next: Made): void {
  if (next instanceof WordTable && made.at(-1) instanceof WordTable) made.push(separator(state))
  made.push(next)
}

function block(state: State, node: Block, before: Block | null): Made[] {
  // TypeScript does not see that the key and the node agree; the mapped type above does.
  const handle = handlers[node.type] as (state: State, node: Block, before: Block | null) => Made[]
  return handle(state, node, before)
}
