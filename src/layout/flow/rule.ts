import type {Rule} from '../../document/types.js'
import {pt} from '../../units.js'
import type {BrokenParagraph} from '../lines/types.js'
import {leftOf} from './left-of.js'
import {loneStrip} from './strip.js'
import type {Handler} from './types.js'

/** A line across: as long as the text above, the whole measure, or a share of it in the middle. */
export const rule: Handler<Rule> = (state, node, previous) => {
  const left = leftOf(state)
  const [from, length] = extent(node.length, left, state.width - left, previous)
  const {color, thickness, before, after} = node
  const strip = loneStrip(
    thickness,
    (canvas, x, y) => canvas.frame({type: 'rule', x: pt(x + from), y: pt(y), width: pt(length), height: thickness, color}),
    {before, after}
  )
  return {items: [strip], last: null}
}

function extent(length: Rule['length'], left: number, room: number, previous: BrokenParagraph | null): readonly [number, number] {
  const line = previous?.lines.at(-1)
  if (length === 'text' && previous && line) {
    const {sums} = previous.measured
    const width = sums[line.visible]! - sums[line.start]!
    if (width > 0) return [line.x, width]
  }
  const share = typeof length === 'number' ? Math.max(0, Math.min(1, length)) : 1
  return [left + (room * (1 - share)) / 2, room * share]
}
