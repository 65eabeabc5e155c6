import type {FontSet} from '../../fonts/types.js'
import type {Box, ParagraphStyle} from '../../theme/types.js'
import type {TextFrame} from '../types.js'
import {breakParagraph} from './break-paragraph.js'
import {noElements} from './measure-text.js'
import {setParagraph} from './set-paragraph.js'

/** A number of a page or slide: one line in the middle of its box's height, an artifact. */
export function furniture(box: Box, text: string, style: ParagraphStyle, styleName: string, fonts: FontSet): TextFrame {
  const paragraph = breakParagraph(
    {
      children: [{type: 'run', text}],
      style,
      styleName,
      label: null,
      level: 0,
      source: undefined,
      width: box.width,
      spare: 1,
      elements: noElements
    },
    fonts
  )
  const tops = [box.y + (box.height - style.lineHeight) / 2]
  const {x, y, width, height} = box
  return {
    type: 'text',
    slot: 'number',
    anchor: 'middle',
    artifact: true,
    x,
    y,
    width,
    height,
    paragraphs: [setParagraph({paragraph, from: 0, x, tops})]
  }
}
