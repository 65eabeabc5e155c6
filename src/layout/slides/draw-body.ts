import type {Block} from '../../document/types.js'
import type {SlideLayout} from '../../theme/types.js'
import {pt} from '../../units.js'
import {stack, stripsOf} from '../flow/stack.js'
import type {Canvas, State, Strip} from '../flow/types.js'
import {startCanvas} from '../pages/canvas.js'
import type {Frame, TextFrame} from '../types.js'
import {anchored} from './anchored.js'

type BodyBox = NonNullable<SlideLayout['body']>

/** Rows of key figures are not further apart than this. */
const mostBetween = 40

/** Draw a slide's body in its box. Text alone has the whole box as its frame, which is the body placeholder. */
export function drawBody(state: State, blocks: readonly Block[], box: BodyBox): readonly Frame[] {
  const canvas = startCanvas('body')
  const items = state.blocks(state, blocks)
  if (blocks.every(({type}) => type === 'figures')) spread(canvas, stripsOf(items), box)
  else {
    const body = stack(items)
    body.draw(canvas, box.x, box.y + anchored(box.anchor, box.height - body.height))
  }
  const frames = canvas.frames()
  const only = frames.length === 1 ? frames[0] : undefined
  if (only?.type === 'text' && only.slot === 'body') return [{...only, ...boxOf(box), anchor: box.anchor}]
  return frames.map((frame, index) => (frame.type === 'text' && frame.slot === 'body' ? stretch(frame, frames[index + 1], box) : frame))
}

/** Rows of key figures, with equal spaces between, in the middle of the box. */
function spread(canvas: Canvas, rows: readonly Strip[], box: BodyBox): void {
  const free = box.height - rows.reduce((sum, {height}) => sum + height, 0)
  const between = Math.max(0, Math.min(mostBetween, free / (rows.length + 1)))
  let y = box.y + Math.max(0, free - between * (rows.length - 1)) / 2
  for (const row of rows) {
    row.draw(canvas, box.x, y)
    y += row.height + between
  }
}

const boxOf = ({x, y, width, height}: BodyBox): Pick<TextFrame, 'x' | 'y' | 'width' | 'height'> => ({x, y, width, height})

/** Let a frame reach down to the next one, or to the box's end: the room is there, and other programs may need it. */
function stretch(frame: TextFrame, next: Frame | undefined, box: BodyBox): TextFrame {
  const bottom = next && next.y > frame.y ? next.y : box.y + box.height
  return {...frame, height: pt(Math.max(frame.height, bottom - frame.y))}
}
