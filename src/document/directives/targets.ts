import {anyText, readAttributes, whole} from '../attributes.js'
import type {Directive} from '../state.js'
import {targetGroups} from '../tables/target-groups.js'
import {targetsTable} from '../tables/targets-table.js'
import {underHeading} from './heading-label.js'

/** `::targets[heading]{group="III.2.3.1" level=2}`: all targets, or those of one section, as a table; nothing where there are none. */
export const targets: Directive = {
  form: 'leaf',
  build(state, node) {
    const {group, level = 2} = readAttributes(state, node, {group: anyText, level: whole(1, 6)})
    const groups = targetGroups(state.setting.report).filter(({id}) => group === undefined || id === group)
    const table = groups.length > 0 ? [targetsTable(groups, groups.length > 1)] : []
    return underHeading(state, node, level, 'heading-1', table)
  }
}
