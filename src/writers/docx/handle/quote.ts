import type {Quote} from '../../../document/types.js'
import {leftOf} from '../left-of.js'
import type {Made, State} from '../state.js'

/** Write a quotation: WordprocessingML has no element for it; its paragraphs carry the style `quote`, which sets them in. */
export function quote(state: State, {children}: Quote): Made[] {
  return state.blocks({...state, left: leftOf(state), item: null}, children)
}
