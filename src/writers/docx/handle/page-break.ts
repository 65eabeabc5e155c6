import type {PageBreak} from '../../../document/types.js'
import {separator} from '../separator.js'
import type {Made, State} from '../state.js'

/** Write a page break that no text follows; before text it is a property of the text's paragraph. */
export function pageBreak(state: State, _node: PageBreak): Made[] {
  return [separator(state, {pageBreakBefore: true})]
}
