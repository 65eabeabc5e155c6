import type {Document, Inline} from '../../document/types.js'
import {plainText} from '../../language/inlines.js'
import type {SlideLayout, SlideLayoutName} from '../../theme/types.js'
import {startState} from '../flow/start-state.js'
import type {ParagraphToBreak} from '../lines/break-paragraph.js'
import {furniture} from '../lines/furniture.js'
import {setParagraph} from '../lines/set-paragraph.js'
import type {Texts} from '../lines/texts.js'
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
  texts: Texts,
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
  frames.push(drawTitle(document, texts, structure, layout.title, title, heading))
  if (body.length > 0 && layout.body) {
    const measure = {width: layout.body.width, room: layout.body.height * heightSpare, spare: lineSpare}
    const state = {...startState(document, texts, measure, structure), styles, parent: section, nested: true}
    frames.push(...drawBody(state, body, layout.body))
  }
  if (layout.number) {
    const style = styleOf(document.styles, layout.number.style)
    frames.push(furniture(layout.number, String(number), style, layout.number.style, texts))
  }
  return {width, height, number, frames, slide: {node, layout, title, notes}}
}

const boxFrame = ({x, y, width, height, fill}: SlideLayout['decorations'][number]): BoxFrame => ({type: 'box', x, y, width, height, fill})

function drawTitle(
  document: Document,
  texts: Texts,
  structure: Structure,
  box: SlideLayout['title'],
  title: readonly Inline[],
  heading: number
): TextFrame {
  const elements: ParagraphToBreak['elements'] = (inner) => [heading, ...inner.map((type) => structure.add(heading, type))]
  const paragraph = breakTitle(document, texts, title, box, elements)
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
