import {readAttributes, whole} from '../attributes.js'
import type {Directive} from '../state.js'
import {summaryBlocks} from '../summary/summary-blocks.js'
import {underHeading} from './heading-label.js'

/**
 * `::summary[heading]{level=2}`: the results in brief, sentences with ranks for a document of so many pages; in one without
 * a number of pages, all of them. Nothing where there is no text.
 */
export const summary: Directive = {
  form: 'leaf',
  build(state, node) {
    const {level = 2} = readAttributes(state, node, {level: whole(1, 5)})
    return underHeading(state, node, level, 'heading-1', summaryBlocks(state, level + 1))
  }
}
