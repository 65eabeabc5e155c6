import type {Canvas, Columns} from '../flow/types.js'
import {type FilledColumn, fillColumn} from './fill-column.js'

/** What a page shows of columns. */
export interface FilledColumns {
  /** Index of the first strip that has no room. */
  readonly next: number
  readonly height: number
  /** Footnotes that are named. */
  readonly notes: readonly number[]
  draw(canvas: Canvas, x: number, y: number): void
}

/** Steps of the bisection for columns of equal height: exact to a thousandth of the page. */
const steps = 12

/**
 * Fill columns of one height; where all strips have room, balanced columns take the lowest height at which they have.
 * On a page that has something already, a start that would part what belongs together takes none.
 */
export function fillColumns(columns: Columns, from: number, height: number, pageIsEmpty: boolean): FilledColumns {
  const most = pour(columns, from, height, pageIsEmpty)
  const first = most[0]!
  if (!pageIsEmpty && first.next < columns.strips.length && first.cost > 0) return filled(columns, from, [])
  if (!columns.balanced || most.at(-1)!.next < columns.strips.length) return filled(columns, from, most)
  return filled(columns, from, balance(columns, from, height, most))
}

function pour(columns: Columns, from: number, height: number, forced: boolean): readonly FilledColumn[] {
  const filledOnes: FilledColumn[] = []
  let next = from
  for (let index = 0; index < columns.count; index++) {
    const column = fillColumn(columns.strips, next, height, forced)
    filledOnes.push(column)
    next = column.next
  }
  return filledOnes
}

function balance(columns: Columns, from: number, height: number, most: readonly FilledColumn[]): readonly FilledColumn[] {
  let best = most
  let low = 0
  let high = Math.min(height, Math.max(...most.map((column) => column.height)))
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    const tried = pour(columns, from, middle, false)
    if (tried.at(-1)!.next === columns.strips.length && worstCost(tried) <= worstCost(best)) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

/** Of the ends of all columns but the last that shows something. */
const worstCost = (filledOnes: readonly FilledColumn[]): number => Math.max(...filledOnes.map(({cost}) => cost))

function filled({strips, step}: Columns, from: number, shown: readonly FilledColumn[]): FilledColumns {
  const next = shown.at(-1)?.next ?? from
  return {
    next,
    height: Math.max(0, ...shown.map(({height}) => height)),
    notes: strips.slice(from, next).flatMap((strip) => (strip.type === 'strip' ? strip.notes : [])),
    draw(canvas, x, y) {
      for (const [index, column] of shown.entries()) {
        canvas.flush()
        column.draw(canvas, x + index * step, y)
      }
      canvas.flush()
    }
  }
}
