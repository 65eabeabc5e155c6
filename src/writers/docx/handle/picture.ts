import {AlignmentType, ImageRun, LineRuleType, Paragraph} from 'docx'
import type {Picture} from '../../../document/types.js'
import {toTwip} from '../../../units.js'
import {leftOf} from '../left-of.js'
import {separatorStyle} from '../separator.js'
import type {Made, State} from '../state.js'
import {toLibrary} from '../text.js'

/** Points to a pixel where nothing else is said: 96 pixels to the inch. */
const pixel = 72 / 96

/** Largest share of the page's height, so that a line of text finds room beside it. */
const tallest = 0.9

/** Write a picture in a paragraph of its own, in the middle, no larger than the measure and the page (ECMA-376-1, 20.4.2.8 `inline`). */
export function picture(state: State, {format, bytes, pixelWidth, pixelHeight, alt}: Picture): Made[] {
  const left = leftOf(state)
  const {page} = state.document
  const height = (page.height - page.margins.top - page.margins.bottom) * tallest
  const scale = Math.min(pixel, (state.measure - left) / Math.max(1, pixelWidth), height / Math.max(1, pixelHeight))
  const id = state.drawingId()
  const image = new ImageRun({
    type: format === 'jpeg' ? 'jpg' : 'png',
    data: bytes,
    // The library's pixels: 96 to the inch.
    transformation: {width: (pixelWidth * scale) / pixel, height: (pixelHeight * scale) / pixel},
    altText: {id: String(id), name: `Picture ${id}`, description: toLibrary(alt)}
  })
  return [
    new Paragraph({
      style: separatorStyle(state),
      indent: {left: toTwip(left)},
      alignment: AlignmentType.CENTER,
      // An exact height would cut the picture off.
      spacing: {before: 120, after: 120, line: 240, lineRule: LineRuleType.AUTO},
      children: [image],
      ...(state.breakBefore && {pageBreakBefore: true})
    })
  ]
}
