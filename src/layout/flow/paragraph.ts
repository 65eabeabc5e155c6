import type {Paragraph} from '../../document/types.js'
import {layText} from './lay-text.js'
import type {Handler} from './types.js'

/** A paragraph: a strip a line. */
export const paragraph: Handler<Paragraph> = (state, node) => layText(state, node, state.structure.add(state.parent, 'P'))
