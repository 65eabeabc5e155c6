import type {Text} from '../../../../texts/texts.js'
import type {Equation} from '../../../types.js'
import type {Line} from '../figures.js'
import {derivedColumns} from './derived-columns.js'
import {gridsOf} from './grid.js'
import {rowsInText} from './rows-in-text.js'
import {totalColumns} from './total-columns.js'
import {totalRows} from './total-rows.js'

/** The equations that tables state: rows and columns of totals, columns of percentages and differences, and what the text says of a row. */
export function readTables(texts: readonly Text[], lineOf: (text: Text) => Line | null): Equation[] {
  const grids = gridsOf(texts, lineOf)
  if (grids.length === 0) return []
  const lines = texts.flatMap((text) => (text.cell ? [] : (lineOf(text) ?? [])))
  const inside = grids.flatMap((grid) => [...totalRows(grid), ...totalColumns(grid), ...derivedColumns(grid)])
  return [...inside, ...rowsInText(grids, lines)]
}
