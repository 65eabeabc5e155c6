import type {Paragraph, ParagraphChild, Table} from 'docx'
import type {Diagnose} from '../../diagnostic.js'
import type {Block, Document} from '../../document/types.js'
import type {Pt} from '../../units.js'
import type {LaidOutLengths} from './laid-out-lengths.js'
import type {ListIndent} from './list-indent.js'
import type {NoteRegister} from './note-register.js'
import type {Numbering} from './numbering.js'
import type {Alignment, StyleSheet} from './style-sheet.js'

/** What a handler gives: blocks of the docx library. */
export type Made = Paragraph | Table

/** What handlers are given: the document, what it collects on the way, and where they stand. Copied on the way down. */
export interface State {
  readonly document: Document
  readonly diagnose: Diagnose
  /** Word styles, made as they are used. */
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly notes: NoteRegister
  readonly lengths: LaidOutLengths
  /** A new id for a drawing, from 1, unique in the document. */
  readonly drawingId: () => number
  /** Width for the text here: of the page, the column or the cell. */
  readonly measure: Pt
  /** Indent of everything, from the measure's left. */
  readonly left: Pt
  /** Nesting of lists, from 0. */
  readonly level: number
  /** Indents of the paragraphs of the list item that this stands in; null outside of lists. */
  readonly item: ListIndent | null
  /** Alignment that a table's column gives its cells; null: that of the style. */
  readonly align: Alignment | null
  /** Whether the next block starts a page by a break of its own. */
  readonly breakBefore: boolean
  /** Whether the next block is the first of the document, above which there is no space. */
  readonly top: boolean
  /** Runs that open the next paragraph: the number of a footnote. */
  readonly opening: readonly ParagraphChild[]
  /** Whether rows keep their paragraphs with the next row. */
  readonly keepNext: boolean
  /** Inside a footnote, where Word allows no further footnotes. */
  readonly inNote: boolean
  /** Write blocks with their handlers. */
  readonly blocks: (state: State, nodes: readonly Block[]) => Made[]
}
