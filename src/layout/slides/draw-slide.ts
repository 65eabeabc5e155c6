import type {Document, Inline} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import {plainText} from '../../language/inlines.js'
import type {SlideLayout, SlideLayoutName} from '../../theme/types.js'
import {startState} from '../flow/start-state.js'
import {furniture} from '../lines/furniture.js'
import {setParagraph} from '../lines/set-paragraph.js'
import type {Structure} from '../structure/structure.js'
import {styleOf} from '../style-of.js'
import type {BoxFrame, Frame, Page, TextFrame} from '../types.js'
import {anchored} from './anchored.js'
import {drawBody} from './draw-body.js'
import {breakTitle} from './fit-title.js'
import type {PlannedSlide} from './plan-slide.js'
import {heightSpare, lineSpare} from './spare.js'

/** Slides that open something: their titles are headings of the first level, all others of the second. */
const openers: readonly SlideLayoutName[] = ['cover', 'agenda', 'section', 'closing']

/** Draw one slide: what lies behind, title, body, number. */
export function drawSlide(
  document: Document,
  fonts: FontSet,
  structure: Structure,
  planned: PlannedSlide,
  title: readonly Inline[],
  number: number
): Page {
  const {node, layout, body, notes, styles} = planned
  const {width, height} = document.page
  const section = structure.add(structure.root.id, 'Sect')
  const frames: Frame[] = [...layout.decorations.map(boxFrame)]

  const heading = structure.heading(section, openers.includes(node.layout) ? 1 : 2, plainText(title).trim())
  frames.push(drawTitle(document, fonts, structure, layout.title, title, heading))
  if (body.length > 0 && layout.body) {
    const measure = {width: layout.body.width, room: layout.body.height * heightSpare, spare: lineSpare}
    const state = {...startState(document, fonts, measure, () => {}, structure), styles, parent: section, nested: true}
    frames.push(...drawBody(state, body, layout.body))
  }
  if (layout.number) {
    const style = styleOf(document.styles, layout.number.style)
    frames.push(furniture(layout.number, String(number), style, layout.number.style, fonts))
  }
  return {width, height, number, frames, slide: {node, layout, title, notes}}
}

const boxFrame = ({x, y, width, height, fill}: SlideLayout['decorations'][number]): BoxFrame => ({type: 'box', x, y, width, height, fill})

function drawTitle(
  document: Document,
  fonts: FontSet,
  structure: Structure,
  box: SlideLayout['title'],
  title: readonly Inline[],
  heading: number
): TextFrame {
  const elements = {paragraph: heading, link: () => structure.add(heading, 'Link'), reference: () => structure.add(heading, 'Reference')}
  const paragraph = breakTitle(document, fonts, title, box, elements)
  if (!paragraph) throw new RangeError(`the title box of ${box.style} is too low for one line`)
  const {x, y, width, height, anchor} = box
  const top = y + anchored(anchor, height - paragraph.lines.length * paragraph.style.lineHeight)
  const tops = paragraph.lines.map((_, index) => top + index * paragraph.style.lineHeight)
  return {
    type: 'text',
    slot: 'title',
    anchor,
    artifact: false,
    x,
    y,
    width,
    height,
    paragraphs: [setParagraph({paragraph, from: 0, x, tops})]
  }
}
