import type {Quote} from '../../document/types.js'
import {leftOf} from './left-of.js'
import type {Handler} from './types.js'

/** A quotation: its paragraphs' own styles say how it looks. */
export const quote: Handler<Quote> = (state, node) => {
  const parent = state.structure.add(state.parent, 'BlockQuote')
  const source = node.source ?? state.source
  return {
    items: state.blocks({...state, parent, left: leftOf(state), item: null, label: null, source, nested: true}, node.children),
    last: null
  }
}
