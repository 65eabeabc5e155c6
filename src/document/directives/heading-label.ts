import type {DirectiveNode, State} from '../state.js'
import type {Block, Inline} from '../types.js'

/** The words in a directive's brackets; empty when it has none. */
export function labelOf(state: State, node: DirectiveNode): Inline[] {
  if (node.type === 'leafDirective') return state.inlines(node.children)
  const [first] = node.children
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? state.inlines(first.children) : []
}

/** Blocks under the heading that the directive's brackets give; nothing at all where there are no blocks. */
export function underHeading(state: State, node: DirectiveNode, level: number, style: string, blocks: readonly Block[]): Block[] {
  const children = labelOf(state, node)
  if (blocks.length === 0) return []
  return children.length > 0 ? [{type: 'heading', level, style, children}, ...blocks] : [...blocks]
}
