import type {BoxFrame, Frame, Page, SlidePage, TextFrame} from '../../../layout/types.js'
import type {SlideLayout} from '../../../theme/types.js'
import {pt, toEmu} from '../../../units.js'
import type {Rectangle, Shape, Slide, TextShape} from '../presentation.js'
import type {Filled, SlideContext} from './slide-context.js'
import {rectangle} from './to-layout.js'
import {toNotes, toTitleParagraph} from './to-notes.js'
import {toTableShape} from './to-table-shape.js'
import {toTextShape} from './to-text-shape.js'

/** A page that is a slide. */
export type Sheet = Page & {readonly slide: SlidePage}

type Handlers = {
  readonly [Type in Frame['type']]: (context: SlideContext, frame: Extract<Frame, {type: Type}>, filled: Filled) => Shape
}

const handlers: Handlers = {
  text: toTextShape,
  table: toTableShape,
  box: (_, frame) => ({type: 'box', fill: frame.fill, ...rectangle(frame)}),
  rule: (_, frame) => ({type: 'box', fill: frame.color, ...rectangle(frame)}),
  picture: (_, frame) => ({type: 'picture', picture: frame.picture, ...rectangle(frame)})
}

/** One page to a slide: a shape for each frame but those that its layout draws. */
export function toSlide(context: SlideContext, page: Sheet): Slide {
  const {slide} = page
  const frames = page.frames.filter((frame) => !(frame.type === 'box' && isDrawnByLayout(frame, slide.layout, page)))
  const filled = placeholders(frames, slide.layout)
  const shapes = frames.map((frame) => {
    // TypeScript does not see that the key and the frame agree; the mapped type above does.
    const handle = handlers[frame.type] as (context: SlideContext, frame: Frame, filled: Filled) => Shape
    return handle(context, frame, filled)
  })
  const hasTitle = [...filled.values()].includes('title')
  return {
    layout: slide.node.layout,
    shapes: hasTitle ? shapes : [titleShape(context, slide), ...shapes],
    notes: toNotes(context, slide.notes)
  }
}

/** A slide has one title, one body and one number; what comes second is a text box. A table may fill the body's place. */
function placeholders(frames: readonly Frame[], layout: SlideLayout): Filled {
  const ofSlot = (slot: TextFrame['slot']) => frames.find((frame) => frame.type === 'text' && frame.slot === slot)
  const title = ofSlot('title')
  const number = layout.number && ofSlot('number')
  const body = layout.body && (ofSlot('body') ?? frames.find(({type}) => type === 'table'))
  const filled = new Map<Frame, NonNullable<TextShape['placeholder']>>()
  if (title) filled.set(title, 'title')
  if (body) filled.set(body, 'body')
  if (number) filled.set(number, 'number')
  return filled
}

/** Backgrounds and decorations are frames for the PDF; here they are the layout's. */
function isDrawnByLayout(frame: BoxFrame, {background, decorations}: SlideLayout, page: Page): boolean {
  const whole = {x: pt(0), y: pt(0), width: page.width, height: page.height, fill: background}
  return [whole, ...decorations].some(
    (box) =>
      box.fill === frame.fill &&
      toEmu(frame.x) === toEmu(box.x) &&
      toEmu(frame.y) === toEmu(box.y) &&
      toEmu(frame.width) === toEmu(box.width) &&
      toEmu(frame.height) === toEmu(box.height)
  )
}

/** For a slide whose layout set no title: nothing of the title may be lost, and a slide without one cannot be found. */
function titleShape(context: SlideContext, {title, layout}: SlidePage): TextShape {
  const place: Rectangle = rectangle(layout.title)
  const paragraphs = [toTitleParagraph(context, title, layout.title.style)]
  return {type: 'text', placeholder: 'title', name: 'Tiêu đề', anchor: layout.title.anchor, paragraphs, ...place}
}
