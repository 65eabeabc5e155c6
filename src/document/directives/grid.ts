import {positives, readAttributes} from '../attributes.js'
import type {Directive, DirectiveNode, State} from '../state.js'
import type {Block, Grid} from '../types.js'

/** `::::letterhead{shares="2 3"}` or `::::signature{…}` over `:::cell` … `:::`: cells side by side without lines. */
export const grid = (purpose: Grid['purpose']): Directive => ({
  form: 'container',
  build(state, node) {
    const cells = node.children.map((child) => cellBlocks(child, node, state)).filter((cell) => cell !== null)
    const {shares = cells.map(() => 1)} = readAttributes(state, node, {shares: positives})
    if (cells.length > 0 && shares.length === cells.length) return [{type: 'grid', purpose, shares, cells}]
    return (
      state.fault('template-grid', node, {
        vi: `“${node.name}” có ${cells.length} ô nhưng có ${shares.length} tỷ lệ`,
        en: `“${node.name}” has ${cells.length} cells and ${shares.length} shares`
      }) ?? []
    )
  }
})

/** A cell's blocks; null after telling that the child is no cell. */
function cellBlocks(child: DirectiveNode['children'][number], node: DirectiveNode, state: State): Block[] | null {
  if (child.type === 'containerDirective' && child.name === 'cell') {
    readAttributes(state, child, {})
    return state.blocks(child.children)
  }
  state.fault('template-grid', child, {vi: `Trong “${node.name}” chỉ có :::cell`, en: `“${node.name}” holds :::cell only`})
  return null
}
