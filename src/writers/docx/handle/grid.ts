import type {Grid} from '../../../document/types.js'
import {pt} from '../../../units.js'
import {plainTable} from '../plain-table.js'
import type {Made, State} from '../state.js'

/** Write a letterhead or signature block: one row of cells without lines. */
export function grid(state: State, {shares, cells}: Grid): Made[] {
  const row = cells.map((cell) => (inner: State) => state.blocks(inner, cell))
  return plainTable(state, {shares, rows: [row], margins: {side: pt(0), vertical: pt(0)}})
}
