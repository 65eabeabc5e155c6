import {foldTone} from '../language/fold.js'
import {plainText} from '../language/inlines.js'
import {plainSpaces} from '../language/plain-spaces.js'
import type {ReadQuantity} from '../language/read-quantity.js'
import {readScale} from '../language/scale-words.js'
import {readUnit} from '../language/units.js'
import type {Table} from '../report/types.js'

/** A unit as a table's head, unit column or caption names it. */
interface NamedUnit {
  readonly unit: string
  readonly scale: number
}

/** Where a cell stands in its table. */
export interface CellPlace {
  readonly table: Table
  readonly row: number
  readonly column: number
}

/** What tables say once for many cells: numbering columns, and units by column, by row, or for all of it. */
interface TableUnits {
  readonly counting: ReadonlySet<number>
  readonly ofColumn: readonly (NamedUnit | null)[]
  readonly ofRow: readonly (NamedUnit | null)[]
  readonly ofTable: NamedUnit | null
}

const known = new WeakMap<Table, TableUnits>()

/**
 * Quantities of a cell, with what the table says of them: a bare number has the unit and scale of its column's head
 * (`Dự toán (triệu đồng)`), of its row's unit column, or of the line above the table (`Đơn vị tính: triệu đồng`); in a column `TT` it is a label.
 */
export function withTableUnits(quantities: readonly ReadQuantity[], cell: CellPlace, caption: string): readonly ReadQuantity[] {
  if (cell.row === 0 || quantities.length === 0) return quantities
  const {counting, ofColumn, ofRow, ofTable} = unitsOf(cell.table, caption)
  if (counting.has(cell.column)) return quantities.map(asLabel)
  const named = ofColumn[cell.column] ?? ofRow[cell.row] ?? ofTable
  return named === null ? quantities : quantities.map((quantity) => withUnit(quantity, named))
}

function asLabel(quantity: ReadQuantity): ReadQuantity {
  const {reading} = quantity
  return reading.kind === 'amount' && reading.unit === null ? {...quantity, reading: {kind: 'label', value: String(reading.min)}} : quantity
}

function withUnit(quantity: ReadQuantity, {unit, scale}: NamedUnit): ReadQuantity {
  const {reading} = quantity
  if (reading.kind !== 'amount' || reading.unit !== null || reading.scale !== 1) return quantity
  return {...quantity, reading: {...reading, unit, scale}}
}

function unitsOf(table: Table, caption: string): TableUnits {
  const found = known.get(table)
  if (found) return found
  const [head, ...rows] = table.rows.map(({cells}) => cells.map((cell) => plainSpaces(plainText(cell)).trim()))
  const heads = (head ?? []).map((title) => foldTone(title))
  const unitColumn = heads.findIndex((title) => /^(?:đơn vị(?: tính)?|đvt|đv tính)$/.test(title))
  const units: TableUnits = {
    counting: new Set(heads.flatMap((title, column) => (/^(?:s?tt|số tt|số thứ tự)\.?$/.test(title) ? [column] : []))),
    ofColumn: (head ?? []).map((title, column) => (column === unitColumn ? null : inBrackets(title))),
    ofRow: [null, ...rows.map((cells) => (unitColumn < 0 ? null : namedUnit(cells[unitColumn] ?? '')))],
    ofTable: namedUnit(/(?:đơn vị(?: tính)?|đvt)\s?:\s*([^;:()]{1,40}?)[).:\s]*$/i.exec(caption)?.[1] ?? '')
  }
  known.set(table, units)
  return units
}

/** `(triệu đồng)` at the end of a column's head; `%` alone, or as its last word. */
function inBrackets(title: string): NamedUnit | null {
  const words = /\((?:đvt\s?:\s?|đơn vị(?: tính)?\s?:\s?)?([^()]{1,40})\)\s*$/i.exec(title)?.[1]
  if (words !== undefined) return namedUnit(words)
  return /(?:^|\s)%$/.test(title) ? {unit: '%', scale: 1} : null
}

/** A unit that is all of the words, its scale apart: `triệu đồng`, `%`, `nghìn lượt khách`. */
function namedUnit(words: string): NamedUnit | null {
  const text = ` ${words.trim()}`
  const {scale, end} = readScale(text, 0)
  const unit = readUnit(text, end)
  return unit && unit.end === text.length ? {unit: unit.unit, scale} : null
}
