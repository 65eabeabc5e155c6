import {readAttributes, whole} from '../attributes.js'
import {chooseFigures} from '../figures/choose-figures.js'
import {figuresBlock} from '../figures/figures-block.js'
import type {Directive} from '../state.js'
import {underHeading} from './heading-label.js'

/** `::figures[heading]{limit=6 per-row=2 level=2}`: key figures over their captions; nothing where none could be read. */
export const figures: Directive = {
  form: 'leaf',
  build(state, node) {
    const read = readAttributes(state, node, {limit: whole(1, 24), 'per-row': whole(1, 6), level: whole(1, 6)})
    const chosen = chooseFigures(state.setting.report, read.limit ?? 6)
    const block = chosen.length > 0 ? [figuresBlock(chosen, read['per-row'] ?? 3)] : []
    return underHeading(state, node, read.level ?? 2, 'heading-1', block)
  }
}
