import {element, text, type Xml} from '../../../ooxml/xml.js'
import type {TableCell, TableRow, TableShape} from '../presentation.js'
import {solidFill} from './drawing.js'
import {cellBody} from './text-body.js'
import type {PartWriting, Writing} from './writing.js'

/** “No Style, No Grid”, which every PowerPoint has: fills and lines stand on the cells. */
const tableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

const anchors = {top: undefined, middle: 'ctr', bottom: 'b'} as const

/** Which edges of a cell show a line. */
interface Edges {
  readonly left: boolean
  readonly right: boolean
  readonly top: boolean
  readonly bottom: boolean
}

/** A native table (ECMA-376-1, 21.1.3.13 `tbl`). */
export function table(writing: PartWriting, shape: TableShape): Xml {
  return element(
    'a:tbl',
    {},
    element('a:tblPr', {firstRow: shape.hasHeader}, element('a:tableStyleId', {}, text(tableStyle))),
    element('a:tblGrid', {}, ...shape.columns.map((w) => element('a:gridCol', {w}))),
    ...shape.rows.map((row, index) => tableRow(writing, shape, row, index === 0))
  )
}

/** A row has a cell for every column, covered ones included, or PowerPoint offers a repair. */
function tableRow(writing: PartWriting, shape: TableShape, row: TableRow, isFirst: boolean): Xml {
  const cells: Xml[] = []
  for (const cell of row.cells) {
    const left = cells.length
    const edges = {left: left === 0, right: left + cell.span >= shape.columns.length, top: isFirst, bottom: true}
    cells.push(tableCell(writing, shape, row, cell, edges))
    for (let covered = 1; covered < cell.span; covered++) cells.push(coveredCell(writing, shape, row, edges))
  }
  return element('a:tr', {h: row.height}, ...cells)
}

function tableCell(writing: PartWriting, shape: TableShape, row: TableRow, cell: TableCell, edges: Edges): Xml {
  const properties = cellProperties(writing, shape, row, edges, anchors[cell.anchor])
  return element('a:tc', {gridSpan: cell.span > 1 ? cell.span : undefined}, cellBody(writing, cell.paragraphs), properties)
}

function coveredCell(writing: PartWriting, shape: TableShape, row: TableRow, edges: Edges): Xml {
  return element('a:tc', {hMerge: true}, cellBody(writing, []), cellProperties(writing, shape, row, edges, undefined))
}

function cellProperties(writing: Writing, {line, padding}: TableShape, {fill}: TableRow, edges: Edges, anchor: string | undefined): Xml {
  const edge = (name: string, shown: boolean): Xml =>
    line && shown ? element(name, {w: line.width, cmpd: 'sng'}, solidFill(writing, line.color)) : element(name, {w: 0}, element('a:noFill'))
  return element(
    'a:tcPr',
    {marL: padding, marR: padding, marT: padding, marB: padding, anchor},
    edge('a:lnL', edges.left),
    edge('a:lnR', edges.right),
    edge('a:lnT', edges.top),
    edge('a:lnB', edges.bottom),
    fill ? solidFill(writing, fill) : element('a:noFill')
  )
}
