import type {Equation} from '../../../types.js'
import type {Figure} from '../figures.js'
import {sumEquation} from '../sum-equation.js'
import {adds, type Grid, isOrdinal, isTotal, type Row} from './grid.js'

/** The sums that a row `Tổng cộng` states, a column each. */
export function totalRows({headers, rows}: Grid): Equation[] {
  const at = rows.findLastIndex(({words}) => isTotal(words.find((word) => /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/.test(word)) ?? ''))
  const total = rows[at]
  // A total in the midst of a table closes a part of it that no word tells.
  if (!total || (at > 0 && at < rows.length - 1)) return []
  const parts = topRows(at === 0 ? rows.slice(1) : rows.slice(0, at), headers)
  if (parts.length < 2) return []
  const equations = headers.flatMap((header, column) => columnSum(header, column, total, parts) ?? [])
  const shares = headers.flatMap((header, column) => (/cơ cấu|tỷ trọng|tỉ trọng/.test(header) ? (sumOf(column, total, parts) ?? []) : []))
  return [...equations, ...shares].filter((equation) => equation.holds !== false || isPlausible(equation, equations))
}

function columnSum(header: string, column: number, total: Row, parts: readonly Row[]): Equation | null {
  return adds(header) ? sumOf(column, total, parts) : null
}

/** Null where a cell of the column holds no plain number; an empty one, or a dash, counts nothing. */
function sumOf(column: number, total: Row, parts: readonly Row[]): Equation | null {
  const result = total.figures[column]
  const addends: Figure[] = []
  for (const {figures, words} of parts) {
    const figure = figures[column]
    if (figure) addends.push(figure)
    else if (!/^\s*[-–—]?\s*$/.test(words[column] ?? '')) return null
  }
  return result && addends.length > 1 ? sumEquation(result, addends) : null
}

/** A wrong sum is told where it is near, and where other columns hold or there are none. */
function isPlausible({computed, stated}: Equation, all: readonly Equation[]): boolean {
  const share = computed / stated
  return share > 0.5 && share < 2 && (all.length === 1 || all.some(({holds}) => holds !== false))
}

/** The rows that a total adds: of a table with groups (`I`, `A`) the groups, else all that are no part of another (`- …`, `Trong đó`). */
function topRows(rows: readonly Row[], headers: readonly string[]): readonly Row[] {
  const ordinal = headers.findIndex(isOrdinal)
  const plain = rows.filter(
    ({words}) => !/^\s*(?:[-+•*]|trong đó|tr\.\s?đó)/.test(words.find((word) => /[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/.test(word)) ?? '')
  )
  if (ordinal < 0) return plain
  const groups = plain.filter(({words}) => /^(?:[ivx]+|[a-zđ])[.)]?$/.test(words[ordinal]!.trim()))
  const filled = groups.filter(({figures}) => figures.some((figure) => figure !== null))
  if (filled.length > 1) return filled
  const numbered = plain.filter(({words}) => /^\d+[.)]?$/.test(words[ordinal]!.trim()))
  return numbered.length > 0 ? numbered : plain
}
