import type {Row, Table} from '../../document/types.js'
import {type Pt, type Twip, toTwip} from '../../units.js'
import {splitWidth} from './split-width.js'

/** A cell's text counts no further than this towards its column's width, in characters. */
const longestCounted = 60
/** What a cell takes besides its text, in characters. */
const spare = 8

/** Widths of a table's columns, which add up to the measure: those of the layout, else by the shares, else by the text. */
export function columnWidths(table: Table, measure: Pt, laidOut: readonly Pt[] | null): Twip[] {
  const shares = table.columns.map(({share}) => share)
  const given = shares.filter((share): share is number => share !== null)
  const weights = laidOut ?? (given.length === shares.length ? given : byText(table))
  return splitWidth(toTwip(measure), weights)
}

/** The longest text of each column, cells over several columns apart. */
function byText({columns, rows}: Table): number[] {
  const weights = columns.map(() => 0)
  for (const row of rows) {
    for (const [column, length] of lengthsOf(row))
      weights[column] = Math.max(weights[column] ?? 0, spare + Math.min(length, longestCounted))
  }
  return weights
}

function* lengthsOf({cells}: Row): Generator<readonly [column: number, length: number]> {
  let column = 0
  for (const {span, children} of cells) {
    if (span === 1) yield [column, characters(children)]
    column += span
  }
}

/** Characters of the longest paragraph. */
export function characters(children: Row['cells'][number]['children']): number {
  const lengths = children.map((child) => child.children.reduce((sum, inline) => sum + (inline.type === 'run' ? inline.text.length : 1), 0))
  return Math.max(0, ...lengths)
}
