import {pt} from '../../units.js'
import {positive, readAttributes, whole} from '../attributes.js'
import type {Directive} from '../state.js'

/** `:::columns{count=2 gap=14}` … `:::`: text in columns; `gap` in points. */
export const columns: Directive = {
  form: 'container',
  build(state, node) {
    const {count = 2, gap = 14} = readAttributes(state, node, {count: whole(2, 4), gap: positive})
    const children = node.type === 'containerDirective' ? state.blocks(node.children) : []
    return children.length > 0 ? [{type: 'columns', count, gap: pt(gap), balanced: true, children}] : []
  }
}
