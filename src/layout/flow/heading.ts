import type {Heading} from '../../document/types.js'
import {plainText} from '../../language/inlines.js'
import {layText} from './lay-text.js'
import type {Handler} from './types.js'

/** A heading: a paragraph with a bookmark. */
export const heading: Handler<Heading> = (state, node) =>
  layText(state, node, state.structure.heading(state.parent, node.level, plainText(node.children).trim()))
