import type {Grid} from '../../document/types.js'
import {leftOf} from './left-of.js'
import {stack} from './stack.js'
import {loneStrip} from './strip.js'
import type {Handler, Item, State} from './types.js'

/** Cells side by side, in one strip. Where they are higher than a page, which no letterhead is, they follow one another. */
export const grid: Handler<Grid> = (state, node) => {
  const left = leftOf(state)
  const whole = node.shares.reduce((sum, share) => sum + share, 0)
  const inner: State = {
    ...state,
    parent: state.structure.add(state.parent, 'Div'),
    left: 0,
    item: null,
    label: null,
    source: node.source ?? state.source,
    nested: true
  }
  let x = left
  const cells = node.cells.map((children, index) => {
    const width = ((state.width - left) * (node.shares[index] ?? 0)) / (whole || 1)
    const cell = {x, items: state.blocks({...inner, width}, children)}
    x += width
    return cell
  })
  return {items: sideBySide(cells, state.room), last: null}
}

function sideBySide(cells: readonly {readonly x: number; readonly items: readonly Item[]}[], room: number): readonly Item[] {
  const stacks = cells.map(({x, items}) => ({x, ...stack(items)}))
  const height = Math.max(0, ...stacks.map((cell) => cell.height))
  if (height > room) return cells.flatMap(({items}) => items)
  const strip = loneStrip(
    height,
    (canvas, left, top) => {
      for (const {x, draw} of stacks) {
        canvas.flush()
        draw(canvas, left + x, top)
      }
      canvas.flush()
    },
    {notes: stacks.flatMap(({notes}) => notes)}
  )
  return [strip]
}
