import type {Columns} from '../../document/types.js'
import type {Handler, Item, State} from './types.js'

/** Columns: the pages' maker fills and balances them. Inside of something else their blocks just flow. */
export const columns: Handler<Columns> = (state, node) => {
  const count = Math.max(1, Math.floor(node.count))
  if (state.nested || count === 1) return {items: state.blocks(state, node.children), last: null}
  const width = (state.width - (count - 1) * node.gap) / count
  const inner: State = {...state, width, nested: true}
  const strips = state.blocks(inner, node.children).filter((item) => item.type !== 'columns')
  const item: Item = {type: 'columns', count, width, step: width + node.gap, balanced: node.balanced, strips}
  return {items: strips.length > 0 ? [item] : [], last: null}
}
