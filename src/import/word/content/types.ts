import type {ParagraphFacts} from '../prepare/types.js'

/** How a stretch of text is set. */
export interface TextMarks {
  readonly bold: boolean
  readonly italic: boolean
  readonly strike: boolean
  /** Address of a link; empty when there is none. */
  readonly link: string
}

/** A stretch of a paragraph's text that is set in one way; offsets are into its text. */
export interface MarkedSpan extends TextMarks {
  readonly start: number
  readonly end: number
}

/** What stands between two characters of a paragraph. */
export interface Anchor {
  readonly at: number
  /** Key of a note, such as `footnote 2`, or index of a picture. */
  readonly note?: string
  readonly picture?: number
}

/** A paragraph as it reads. */
export interface Paragraph {
  readonly type: 'paragraph'
  /** From 1, in the order of the file: the text with its tables and text boxes, then the notes. */
  readonly number: number
  readonly facts: ParagraphFacts
  /** With the label that Word gives it (a bullet apart), NFC; a line break within it is `\v`, a tab `\t`. */
  readonly text: string
  /** All of `text`, in order. */
  readonly spans: readonly MarkedSpan[]
  readonly anchors: readonly Anchor[]
}

/** A cell of a table, with what stands in it. */
export interface Cell {
  readonly blocks: readonly Block[]
  readonly columns: number
  readonly rows: number
}

export interface Table {
  readonly type: 'table'
  readonly rows: readonly (readonly Cell[])[]
}

export type Block = Paragraph | Table

/** What a Word file says. */
export interface Content {
  readonly blocks: readonly Block[]
  /** By the key of their anchors. */
  readonly notes: ReadonlyMap<string, readonly Block[]>
  /** Text of every paragraph by its number; those of notes that nothing refers to are empty. */
  readonly texts: readonly string[]
}
