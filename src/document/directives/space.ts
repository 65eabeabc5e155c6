import {readAttributes, styleName, whole} from '../attributes.js'
import type {Directive} from '../state.js'

/** `::space{lines=4 style="post"}`: empty lines, as high as lines of that style; room for a signature and seal. */
export const space: Directive = {
  form: 'leaf',
  build(state, node) {
    const {lines = 1, style = state.conversion.styles.body} = readAttributes(state, node, {lines: whole(1, 12), style: styleName})
    // A no-break space gives the line its height in every format.
    return Array.from({length: lines}, () => ({type: 'paragraph', style, children: [{type: 'run', text: '\u00a0'}]}) as const)
  }
}
