import type {Picture} from '../../document/types.js'
import {pt} from '../../units.js'
import {leftOf} from './left-of.js'
import {loneStrip} from './strip.js'
import type {Handler} from './types.js'

/** A pixel at 96 to the inch. */
const pixel = 0.75
/** Above and below. */
const gap = 6

/** A picture in the middle of the measure: at its own size, or as large as measure and page allow. */
export const picture: Handler<Picture> = (state, node) => {
  const left = leftOf(state)
  const measure = state.width - left
  const scale = Math.min(pixel, measure / node.pixelWidth, (state.room - 2 * gap) / node.pixelHeight)
  const width = node.pixelWidth * scale
  const height = node.pixelHeight * scale
  const structure = state.structure.add(state.parent, 'Figure', {alt: node.alt})
  const strip = loneStrip(
    height,
    (canvas, x, y) =>
      canvas.frame({
        type: 'picture',
        x: pt(x + left + (measure - width) / 2),
        y: pt(y),
        width: pt(width),
        height: pt(height),
        picture: node,
        structure
      }),
    {before: gap, after: gap}
  )
  return {items: [strip], last: null}
}
