import type {Frame, Page} from '../../layout/types.js'
import {openContent} from './content.js'
import {drawPicture} from './draw-picture.js'
import {drawTable} from './draw-table.js'
import {drawTextFrame} from './draw-text.js'
import type {FileState, PageState} from './state.js'

type Drawers = {readonly [Type in Frame['type']]: (state: PageState, frame: Extract<Frame, {type: Type}>) => void}

/** One drawer per kind of frame. Boxes and rules are rectangles that mean nothing to a reader. */
const drawers: Drawers = {
  text: drawTextFrame,
  table: drawTable,
  picture: drawPicture,
  box: ({content}, {fill, x, y, width, height}) => {
    content.own({artifact: 'Layout'})
    content.rectangle(fill, x, y, width, height)
  },
  rule: ({content}, {color, x, y, width, height}) => {
    content.own({artifact: 'Layout'})
    content.rectangle(color, x, y, width, height)
  }
}

/** Draw one page: its background, then its frames in their order. */
export function drawPage(file: FileState, page: Page): void {
  const {pdfkit, structure} = file
  pdfkit.addPage({size: [page.width, page.height], margin: 0})
  const content = openContent((element) => ({tag: structure.node(element).type, number: structure.addContent(element)}))
  const state: PageState = {...file, content}
  if (page.slide) {
    content.own({artifact: 'Layout'})
    content.rectangle(page.slide.layout.background, 0, 0, page.width, page.height)
  }
  for (const frame of page.frames) drawFrame(state, frame)
  pdfkit.addContent(content.end())
}

function drawFrame(state: PageState, frame: Frame): void {
  // TypeScript does not see that the key and the frame agree; the mapped type above does.
  const draw = drawers[frame.type] as (state: PageState, frame: Frame) => void
  draw(state, frame)
}
