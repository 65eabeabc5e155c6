import type {Figure, Figures} from '../../document/types.js'
import {leftOf} from './left-of.js'
import {shrinkValues} from './shrink-values.js'
import {type Stack, stack} from './stack.js'
import {loneStrip} from './strip.js'
import type {Handler, Item, State, Strip} from './types.js'

/** Between the cells of a row, and above and below a row. */
const gap = 8

/** Key figures in rows of `perRow`, each a value over its caption. A figure that is higher than a page flows as plain text. */
export const figures: Handler<Figures> = (state, node) => {
  const perRow = rowLength(state, node)
  const step = (state.width - leftOf(state) + gap) / perRow
  const inner: State = {...state, width: step - gap, left: 0, item: null, label: null, nested: true, source: node.source ?? state.source}
  const styles = shrinkValues(inner, node.items)
  const items: Item[] = []
  for (let from = 0; from < node.items.length; from += perRow) {
    const row = node.items.slice(from, from + perRow)
    const left = leftOf(state) + (state.onSlide ? ((perRow - row.length) * step) / 2 : 0)
    for (const item of layRow({...inner, styles}, row, left, step)) items.push(item)
  }
  return {items, last: null}
}

/** On a slide the rows are as equal as can be: five figures are three and two. */
function rowLength({onSlide}: State, {items, perRow}: Figures): number {
  const most = Math.max(1, Math.min(Math.floor(perRow), items.length))
  return onSlide ? Math.ceil(items.length / Math.ceil(items.length / most)) : most
}

function layRow(state: State, row: readonly Figure[], left: number, step: number): readonly Item[] {
  const cells = row.map((figure) => layFigure(state, figure))
  const values = Math.max(...cells.map(({value}) => value.height))
  const captionTop = values + Math.max(...cells.map(({between}) => between))
  const height = captionTop + Math.max(...cells.map(({caption}) => caption.height))
  if (height > state.room) return cells.flatMap(({items}) => items)
  const draw: Strip['draw'] = (canvas, x, y) => {
    for (const [index, {value, caption}] of cells.entries()) {
      const cell = x + left + index * step
      canvas.flush('figure-value')
      value.draw(canvas, cell, y)
      canvas.flush('figure-caption')
      caption.draw(canvas, cell, y + captionTop)
    }
    canvas.flush()
  }
  const notes = cells.flatMap(({value, caption}) => [...value.notes, ...caption.notes])
  return [loneStrip(height, draw, {before: gap / 2, after: gap / 2, notes})]
}

interface LaidFigure {
  readonly value: Stack
  readonly caption: Stack
  /** Space between the two. */
  readonly between: number
  readonly items: readonly Item[]
}

function layFigure(state: State, figure: Figure): LaidFigure {
  const inner: State = {...state, parent: state.structure.add(state.parent, 'Div'), source: figure.source ?? state.source}
  const value = state.blocks(inner, [figure.value])
  const caption = state.blocks(inner, [figure.caption])
  const after = state.styles[figure.value.style]?.after ?? 0
  const before = state.styles[figure.caption.style]?.before ?? 0
  return {value: stack(value), caption: stack(caption), between: after + before, items: [...value, ...caption]}
}
