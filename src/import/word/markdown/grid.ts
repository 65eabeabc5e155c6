import type {Cell, Table} from '../content/types.js'
import {tooLarge} from '../refusal.js'

/** A table with as many cells in each row; null where a cell is covered by one that is merged over it. */
export interface Grid {
  readonly rows: readonly (readonly (Cell | null)[])[]
  /** Cells that are merged over others, in order. */
  readonly merged: readonly Cell[]
}

/** More cells than this are no table that anybody reads. */
const maxCells = 200_000

/** Lay a table out on a grid. Columns at which no cell starts, which come of cells of uneven widths, are left out. */
export function gridOf({rows}: Table): Grid {
  const merged: Cell[] = []
  const placed = rows.map(() => new Map<number, Cell>())
  const starts = new Set<number>()
  /** By column: the row at which it is free again. */
  const free = new Map<number, number>()
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row) {
      while ((free.get(column) ?? 0) > index) column++
      placed[index]!.set(column, cell)
      starts.add(column)
      for (let at = column; at < column + cell.columns; at++) if (cell.rows > 1) free.set(at, index + cell.rows)
      column += cell.columns
    }
  })
  const columns = [...starts].sort((one, other) => one - other)
  if (columns.length * rows.length > maxCells) throw tooLarge('có một bảng quá nhiều ô', 'a table has too many cells')
  placed.forEach((cells) => {
    for (const [start, cell] of cells) if (cell.rows > 1 || columns.some((at) => at > start && at < start + cell.columns)) merged.push(cell)
  })
  return {rows: placed.map((cells) => columns.map((column) => cells.get(column) ?? null)), merged}
}
