import {readAttributes, styleName, whole} from '../attributes.js'
import type {Directive} from '../state.js'

/** `::line[words and marks]{style="kind"}`: one paragraph in a style; with `level`, a heading of that level. */
export const line: Directive = {
  form: 'leaf',
  build(state, node) {
    const {style = state.conversion.styles.body, level} = readAttributes(state, node, {style: styleName, level: whole(1, 6)})
    const children = node.type === 'leafDirective' ? state.inlines(node.children) : []
    return level === undefined ? [{type: 'paragraph', style, children}] : [{type: 'heading', level, style, children}]
  }
}
