import {
  BorderStyle,
  type ITableBordersOptions,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType
} from 'docx'
import type {Cell, Row, Table} from '../../../document/types.js'
import type {Color, TableLook} from '../../../theme/types.js'
import {type Pt, pt, type Twip, toTwip} from '../../../units.js'
import {characters, columnWidths} from '../column-widths.js'
import {DescribedTable} from '../described-table.js'
import {eighths} from '../eighths.js'
import {leftOf} from '../left-of.js'
import {endInParagraph, inside, noBorders} from '../plain-table.js'
import {separator} from '../separator.js'
import type {Made, State} from '../state.js'
import {narrowedSheet} from '../style-sheet.js'

/** Rows of more lines than this may be divided by a page break. */
const mostLinesTogether = 12
/** Padding takes no more of the narrowest column than this share on each side. */
const mostPadding = 0.12
/** Space below a table. */
const below = pt(4)

/** Write a table (ECMA-376-1, 17.4.37 `tbl`): widths in twips for the table, its grid and its cells, header rows repeated. */
export function table(around: State, node: Table): Made[] {
  if (node.rows.length === 0) return []
  const laidOut = around.lengths.table(node)
  const state: State = laidOut ? {...around, styles: narrowedSheet(around.styles, laidOut.styles)} : around
  const look = state.document.table
  const left = leftOf(state)
  const measure = pt(state.measure - left)
  const widths = columnWidths(node, measure, laidOut?.columns ?? null)
  const padding = pt(Math.min(laidOut?.padding ?? look.padding, (Math.min(...widths) / 20) * mostPadding))
  const grid: Grid = {node, widths, padding}
  let stripe = 0
  const rows = node.rows.map((row, index) => {
    stripe = row.kind === 'body' ? stripe + 1 : 0
    return tableRow(state, grid, index, fillOf(look, row, stripe))
  })
  const options = {
    width: {size: toTwip(measure), type: WidthType.DXA},
    indent: {size: toTwip(left), type: WidthType.DXA},
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: bordersOf(look),
    margins: marginsOf(state, node, padding),
    tableLook: {firstRow: node.headerRows > 0, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true},
    rows
  }
  const before = state.breakBefore ? [separator(state, {pageBreakBefore: true})] : []
  return [...before, new DescribedTable(options, node.alt), separator(state, {after: below})]
}

interface Grid {
  readonly node: Table
  readonly widths: readonly Twip[]
  readonly padding: Pt
}

function tableRow(state: State, {node, widths, padding}: Grid, index: number, fill: Color | null): TableRow {
  const row = node.rows[index]
  if (!row) throw new RangeError(`the table has no row ${index}`)
  const cells: {readonly cell: Cell; readonly width: number; readonly align: State['align']}[] = []
  let column = 0
  for (const cell of row.cells) {
    const align = row.kind === 'body' ? (node.columns[column]?.align ?? null) : null
    cells.push({cell, width: sum(widths.slice(column, column + cell.span)), align})
    column += cell.span
  }
  const short = cells.every(({cell, width}) => linesOf(state, cell, width) <= mostLinesTogether)
  const children = cells.map(({cell, width, align}) => {
    const inner: State = {...state, ...inside, measure: pt(width / 20 - 2 * padding), align, keepNext: row.kind !== 'body'}
    return tableCell(inner, cell, {width, fill, short})
  })
  return new TableRow({children, cantSplit: short, ...(index < node.headerRows && {tableHeader: true})})
}

/** A cell that is lower than its row stands in the row's middle, unless the row goes over pages. */
function tableCell(
  state: State,
  {span, children}: Cell,
  {width, fill, short}: {width: number; fill: Color | null; short: boolean}
): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    verticalAlign: short ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(span > 1 && {columnSpan: span}),
    ...(fill && {shading: {type: ShadingType.CLEAR, color: 'auto', fill: fill.slice(1)}}),
    children: endInParagraph(state, state.blocks(state, children))
  })
}

/** An estimate, only to tell short rows from long ones. */
function linesOf(state: State, {children}: Cell, width: number): number {
  const size = children[0] ? state.styles.get(children[0].style).size : 12
  return (characters(children) * size * 0.5 * 20) / Math.max(width, 1)
}

function fillOf({headerFill, groupFill, stripeFill}: TableLook, {kind}: Row, stripe: number): Color | null {
  if (kind === 'header') return headerFill
  if (kind === 'group') return groupFill
  return stripe % 2 === 0 ? stripeFill : null
}

/** Padding as the layout has it: there a cell has no space above its first and below its last paragraph, and lines have no height. */
function marginsOf({styles, document}: State, {rows}: Table, padding: Pt): {top: Twip; bottom: Twip; left: Twip; right: Twip} {
  const paragraphs = rows.find(({kind}) => kind === 'body')?.cells[0]?.children ?? []
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  const above = first ? styles.get(first.style).before : 0
  const beneath = (last ? styles.get(last.style).after : 0) + document.table.lineWidth
  const side = toTwip(padding)
  return {top: toTwip(pt(Math.max(0, padding - above))), bottom: toTwip(pt(Math.max(0, padding - beneath))), left: side, right: side}
}

/** Lines below each row and around the table. Their thickness is in eighths of a point (17.18.2 `ST_Border`, `sz`). */
function bordersOf({line, lineWidth}: TableLook): ITableBordersOptions {
  if (lineWidth <= 0) return noBorders
  const border = {style: BorderStyle.SINGLE, size: eighths(lineWidth), color: line.slice(1)}
  return {...noBorders, top: border, bottom: border, left: border, right: border, insideHorizontal: border}
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
