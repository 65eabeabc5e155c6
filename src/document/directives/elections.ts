import {readAttributes, whole} from '../attributes.js'
import type {Directive} from '../state.js'
import {electionsTable} from '../tables/elections-table.js'
import {underHeading} from './heading-label.js'

/** `::elections[heading]{level=2}`: elected bodies with their seats and officers with their posts, in the order of the source; nothing where there are none. */
export const elections: Directive = {
  form: 'leaf',
  build(state, node) {
    const {level = 2} = readAttributes(state, node, {level: whole(1, 6)})
    const {elections: bodies, officers} = state.setting.report.facts
    const table = electionsTable(bodies, officers)
    return underHeading(state, node, level, 'heading-1', table ? [table] : [])
  }
}
