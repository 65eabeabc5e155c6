import type {Block as ReportBlock} from '../../report/types.js'
import {readAttributes, whole} from '../attributes.js'
import {sectionBlocks} from '../convert/section-blocks.js'
import {toBlocks} from '../convert/to-blocks.js'
import type {Directive, State} from '../state.js'

/** `::body{above=1}`: every block of the announcement, in order. `above` is the number of heading levels over its sections. */
export const body: Directive = {
  form: 'leaf',
  build(state, node) {
    const {above = 0} = readAttributes(state, node, {above: whole(0, 5)})
    const {blocks, sections} = state.setting.report
    return [
      ...toBlocks(withoutMark(blocks, state), state.conversion),
      ...sections.flatMap((section) => sectionBlocks(section, above, state.conversion))
    ]
  }
}

/** A line that the author typed under the abstract is the mark that the profile sets there itself. */
function withoutMark(blocks: readonly ReportBlock[], {setting}: State): readonly ReportBlock[] {
  const marked = setting.profile.abstractMark !== 'none' && setting.report.title.length > 0
  return marked && blocks[0]?.type === 'rule' ? blocks.slice(1) : blocks
}
