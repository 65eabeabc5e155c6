import type {Equation} from '../../../types.js'
import {changeOf} from '../changes.js'
import type {Figure} from '../figures.js'
import {ratioOf} from '../ratios.js'
import {supported} from './evidence.js'
import {adds, type Grid, type Row} from './grid.js'

/** How a number is reckoned from two others of its row; null where it cannot be. */
type Reckon = (one: Figure, other: Figure, result: Figure) => Equation | null

const percentage: Reckon = (one, other, result) => ratioOf(one, other, {...result, unit: '%', percent: true}, 100)
const growth: Reckon = (one, other, result) => changeOf({from: other, to: one}, {...result, unit: '%', percent: true}, true)
const difference: Reckon = (one, other, result) => changeOf({from: other, to: one}, {...result, unit: one.unit, percent: false}, true)
const decrease: Reckon = (one, other, result) => changeOf({from: one, to: other}, {...result, unit: one.unit, percent: false}, false)

/** More columns than this are no comparison of two. */
const widest = 12

/** What columns such as `Tỷ lệ (%)`, `So với kế hoạch`, `Chênh lệch` state; told only where most of their rows come of the same two columns. */
export function derivedColumns({headers, rows}: Grid): Equation[] {
  if (headers.length > widest) return []
  const columns = headers.flatMap((header, column) => (adds(header) && rows.some(({figures}) => figures[column]) ? [column] : []))
  return headers.flatMap((header, column) => {
    const ways = waysOf(header)
    return ways.length === 0 ? [] : bestOf(rows, column, columns, ways)
  })
}

function waysOf(header: string): readonly Reckon[] {
  if (/%|tỷ lệ|tỉ lệ/.test(header)) return /tăng|giảm/.test(header) ? [growth, percentage] : [percentage, growth]
  if (/chênh lệch|tăng|giảm|so sánh/.test(header)) return [difference, decrease]
  return /so với|đạt/.test(header) ? [percentage, growth] : []
}

/** The equations of the pair of columns that explains most rows. */
function bestOf(rows: readonly Row[], column: number, columns: readonly number[], ways: readonly Reckon[]): readonly Equation[] {
  let best: readonly Equation[] = []
  for (const reckon of ways) {
    for (const one of columns) {
      for (const other of columns) {
        if (one === other || one === column || other === column) continue
        const found = supported(rows.flatMap((row) => reckonRow(row, column, one, other, reckon) ?? []))
        if (held(found) > held(best)) best = found
      }
    }
  }
  return best
}

const held = (equations: readonly Equation[]): number => equations.filter(({holds}) => holds !== false).length

function reckonRow({figures}: Row, column: number, one: number, other: number, reckon: Reckon): Equation | null {
  const [result, first, second] = [figures[column], figures[one], figures[other]]
  return result && first && second ? reckon(first, second, result) : null
}
