import type {Equation} from '../../../types.js'
import {sumEquation} from '../sum-equation.js'
import {supported} from './evidence.js'
import {adds, type Grid, isTotal, type Row} from './grid.js'

/** The sums that a column `Tổng số` states, a row each; told only where the columns beside it are its parts in most rows. */
export function totalColumns({headers, rows}: Grid): Equation[] {
  return headers.flatMap((header, column) => {
    if (!isTotal(header)) return []
    const after = partsOf(headers, column + 1, 1)
    const before = partsOf(headers, column - 1, -1)
    const found = [after, before].map((parts) => supported(rows.flatMap((row) => rowSum(row, column, parts) ?? [])))
    return found.find((equations) => equations.length > 0) ?? []
  })
}

/** Columns from one on that can be added, up to the next total. */
function partsOf(headers: readonly string[], from: number, step: 1 | -1): readonly number[] {
  const parts: number[] = []
  for (let column = from; column >= 0 && column < headers.length && !isTotal(headers[column]!); column += step) {
    if (adds(headers[column]!)) parts.push(column)
  }
  return step === 1 ? parts : parts.reverse()
}

function rowSum({figures}: Row, column: number, parts: readonly number[]): Equation | null {
  const total = figures[column]
  const addends = parts.flatMap((part) => figures[part] ?? [])
  return total && addends.length > 1 ? sumEquation(total, addends) : null
}
