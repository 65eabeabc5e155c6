import type {Box, ParagraphStyle} from '../../theme/types.js'
import type {TextFrame} from '../types.js'
import {breakParagraph} from './break-paragraph.js'
import {setParagraph} from './set-paragraph.js'
import type {Texts} from './texts.js'

/** A number of a page or slide: one line in the middle of its box's height, an artifact. */
export function furniture(box: Box, text: string, style: ParagraphStyle, styleName: string, texts: Texts): TextFrame {
  const paragraph = breakParagraph(
    {
      children: [{type: 'run', text}],
      ownStyle: style,
      style,
      styleName,
      label: null,
      level: 0,
      source: undefined,
      width: box.width,
      spare: 1,
      elements: () => [0]
    },
    texts
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
