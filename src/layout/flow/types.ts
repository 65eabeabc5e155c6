import type {Block, Footnote, Row} from '../../document/types.js'
import type {ParagraphStyle, Styles, TableLook} from '../../theme/types.js'
import type {Texts} from '../lines/texts.js'
import type {BrokenParagraph, Label} from '../lines/types.js'
import type {Structure} from '../structure/structure.js'
import type {Frame} from '../types.js'

/** What a block's layout depends on; copied down with changes, never written to but for `structure`, `notes`, `valueStyles` and `measuredRows`. */
export interface State {
  readonly texts: Texts
  readonly styles: Styles
  readonly table: TableLook
  readonly footnotes: ReadonlyMap<number, Footnote>
  /** Footnotes that were met, set; by number. */
  readonly notes: Map<number, readonly Strip[]>
  readonly structure: Structure
  /** Width of the column, and height of a page or slide: no strip is higher where it can be cut. */
  readonly width: number
  readonly room: number
  /** Width that footnotes are set in: the page's, also for what stands in a column or cell. */
  readonly noteWidth: number
  /** Share of a line that may be filled; below 1 where another program breaks the lines again. */
  readonly spare: number
  /** Whether this is a slide: key figures are spread over it. */
  readonly onSlide: boolean
  /** Takes down how small the values of key figures have to be, by style name; null where that is known and in the styles. */
  readonly valueStyles: Map<string, ParagraphStyle> | null
  /** No text is made smaller than this to fit; 0 on pages. */
  readonly leastSize: number
  /** Whether tables' columns have found their widths before: their shares are those. */
  readonly fixedColumns: boolean
  /** Rows that were measured before, where they are only measured, again and again; null where they are set. */
  readonly measuredRows: WeakMap<Row, MeasuredRow> | null
  /** Whether the blocks stand in something that columns cannot break: columns again, a cell, a list. */
  readonly nested: boolean
  /** Lays out the blocks inside of a block. */
  readonly blocks: LayBlocks
  /** Structure element that the blocks belong to. */
  readonly parent: number
  /** Indent of everything, from the column's left. */
  readonly left: number
  /** Nesting of lists, from 0. */
  readonly level: number
  /** Indents of a list item's paragraphs; null outside of lists. */
  readonly item: {readonly left: number; readonly firstLine: number} | null
  /** Waits for the next paragraph; null when there is none. */
  readonly label: Label | null
  /** Of the list item or row around. */
  readonly source: string | undefined
}

/** Lays out blocks, one below the other. */
export type LayBlocks = (state: State, blocks: readonly Block[]) => readonly Item[]

/** What blocks become: strips of the page, one below the other, some of them in columns. */
export type Item = Strip | Columns | PageEnd

/** A strip of the page over the column's whole width that is never cut: a line, a row, a picture. Lengths in pt. */
export interface Strip {
  readonly type: 'strip'
  readonly height: number
  /** Space above, but not at the top of a page; and below. */
  readonly before: number
  readonly after: number
  /** What it costs to end the page below: 0 nothing, 1 a widow or an orphan, 2 what should stay together is parted. */
  readonly parting: 0 | 1 | 2
  /** Footnotes whose numbers stand in it. */
  readonly notes: readonly number[]
  /** Repeated above the strip when it opens a page: a table's header rows. */
  readonly opening: Opening | null
  /** Room that must be left below, where the page ends after it. */
  readonly closing: number
  /** Draw it with its left and top edge there. */
  draw(canvas: Canvas, x: number, y: number): void
}

export interface Opening {
  readonly height: number
  draw(canvas: Canvas, x: number, y: number): void
}

/** Strips that run down several columns. */
export interface Columns {
  readonly type: 'columns'
  readonly count: number
  /** Width of one, and the distance from one's left edge to the next's. */
  readonly width: number
  readonly step: number
  /** Whether the columns end at one height. */
  readonly balanced: boolean
  readonly strips: readonly (Strip | PageEnd)[]
}

/** The next strip begins a new page, or a new column. */
export interface PageEnd {
  readonly type: 'page-end'
}

/** Takes what is drawn on a page, and joins lines and rows to frames. */
export interface Canvas {
  line(paragraph: BrokenParagraph, index: number, x: number, y: number): void
  /** One strip of a table: joined with the strips before it. */
  row(row: DrawnRow, x: number, y: number): void
  frame(frame: Frame): void
  /** End the text frame or table that is growing, so that the next line begins a new one; on a slide in a slot of its own, if named. */
  flush(slot?: 'figure-value' | 'figure-caption'): void
}

/** A row of a table, or some lines of one that is higher than a page. */
export interface DrawnRow {
  readonly table: MeasuredTable
  readonly row: MeasuredRow
  /** Which strip of a row that is cut; null: the whole row. */
  readonly step: number | null
  readonly height: number
  readonly repeated: boolean
}

/** A table with its columns and rows measured. Lengths in pt. */
export interface MeasuredTable {
  readonly widths: readonly number[]
  readonly rows: readonly MeasuredRow[]
  readonly headerRows: number
  readonly alt: string
  readonly padding: number
  readonly look: TableLook
  readonly structure: number
}

export interface MeasuredRow {
  readonly kind: 'header' | 'group' | 'body'
  readonly height: number
  readonly fill: TableLook['headerFill']
  readonly source: string | undefined
  readonly cells: readonly MeasuredCell[]
}

export interface MeasuredCell {
  /** From the table's left. */
  readonly x: number
  readonly width: number
  readonly span: number
  /** All lines of its paragraphs, with their tops from the top of the first. */
  readonly lines: readonly CellLine[]
  /** Of its text, without padding. */
  readonly height: number
}

export interface CellLine {
  readonly paragraph: BrokenParagraph
  readonly index: number
  readonly top: number
  /** Footnotes that are named in it for the first time. */
  readonly notes: readonly number[]
}

/** Lays out one kind of block. `previous` is the paragraph right before it, for a rule that is as long as its last line. */
export type Handler<Node extends Block> = (state: State, node: Node, previous: BrokenParagraph | null) => Laid

/** A block's items, and its last paragraph where it ends in one. */
export interface Laid {
  readonly items: readonly Item[]
  readonly last: BrokenParagraph | null
}
