import {BorderStyle, type ITableBordersOptions, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType} from 'docx'
import {type Pt, pt, type Twip, toTwip} from '../../units.js'
import {leftOf} from './left-of.js'
import {separator} from './separator.js'
import {splitWidth} from './split-width.js'
import type {Made, State} from './state.js'

const none = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const

/** No line anywhere. */
export const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none
}

/** A cell starts anew: nothing of what is around it holds inside. */
export const inside = {left: pt(0), level: 0, item: null, align: null, breakBefore: false, top: false, opening: []} as const

/** Writes what stands in one cell. */
type WriteCell = (inner: State) => Made[]

interface PlainTable {
  /** Shares of the width, one a column. */
  readonly shares: readonly number[]
  readonly rows: readonly (readonly WriteCell[])[]
  /** Inside of the cells: at the sides, and above and below. */
  readonly margins: {readonly side: Pt; readonly vertical: Pt}
}

/**
 * Cells side by side without lines, in rows that no page break divides: what has no lines in the document is a table of
 * fixed widths to Word (ECMA-376-1, 17.4.52 `tblLayout`).
 */
export function plainTable(state: State, {shares, rows, margins}: PlainTable): Made[] {
  const left = leftOf(state)
  const width = toTwip(pt(state.measure - left))
  const widths = splitWidth(width, shares)
  const [side, vertical] = [toTwip(margins.side), toTwip(margins.vertical)]
  const table = new Table({
    width: {size: width, type: WidthType.DXA},
    indent: {size: toTwip(left), type: WidthType.DXA},
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: {top: vertical, bottom: vertical, left: side, right: side},
    rows: rows.map((cells) => {
      const children = cells.map((write, index) => plainCell(state, write, widths[index] ?? width, margins.side))
      return new TableRow({cantSplit: true, children})
    })
  })
  return state.breakBefore ? [separator(state, {pageBreakBefore: true}), table] : [table]
}

function plainCell(state: State, write: WriteCell, size: Twip, side: Pt): TableCell {
  const inner: State = {...state, ...inside, measure: pt(size / 20 - 2 * side)}
  return new TableCell({
    width: {size, type: WidthType.DXA},
    verticalAlign: VerticalAlignTable.TOP,
    children: endInParagraph(state, write(inner))
  })
}

/** A cell must end in a paragraph (17.4.65 `tc`), and so must what stands before a section's end. */
export function endInParagraph(state: State, made: readonly Made[]): Made[] {
  const last = made.at(-1)
  return last === undefined || last instanceof Table ? [...made, separator(state)] : [...made]
}
