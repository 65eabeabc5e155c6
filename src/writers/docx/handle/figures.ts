import type {Figure, Figures} from '../../../document/types.js'
import {pt} from '../../../units.js'
import {plainTable} from '../plain-table.js'
import type {Made, State} from '../state.js'

/** Between cells, and between rows, in pt. */
const gap = 8

/** Write key figures: cells without lines, `perRow` in a row, a number over its caption in each; the last row is filled up with empty cells. */
export function figures(state: State, {perRow, items}: Figures): Made[] {
  if (items.length === 0) return []
  const count = Math.max(1, Math.min(Math.floor(perRow), items.length))
  const rows = Array.from({length: Math.ceil(items.length / count)}, (_, row) =>
    Array.from({length: count}, (_, column) => (inner: State) => figure(inner, items[row * count + column]))
  )
  const [first] = items
  const after = first ? state.styles.get(first.caption.style).after : 0
  // As wide as the layout has them: it puts the gap between cells only.
  const margins = {side: pt((gap - gap / count) / 2), vertical: pt(Math.max(0, (gap - after) / 2))}
  return plainTable(state, {shares: Array<number>(count).fill(1), rows, margins})
}

function figure(state: State, item: Figure | undefined): Made[] {
  return item ? state.blocks(state, [item.value, item.caption]) : []
}
