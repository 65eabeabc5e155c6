import type {Document, Inline, Picture, Slide} from '../document/types.js'
import type {Font} from '../fonts/types.js'
import type {Color, ParagraphStyle, SlideLayout} from '../theme/types.js'
import type {Pt} from '../units.js'

/** What layout gives to the writers: the document with its selection made, and its pages of frames. */
export interface LaidOut {
  /** With `fit` resolved (only what was selected, no ranks left); slides as before. For DOCX, HTML and text. */
  readonly document: Document
  /** For PDF, PPTX and SVG. */
  readonly pages: readonly Page[]
  /** The tree that a screen reader is given; frames refer to it by id. */
  readonly structure: StructureNode
}

/** A tagged-PDF structure element; its content are the lines, rows and pictures that carry its id, and its children. */
export interface StructureNode {
  /** Unique in the document, from 0 (the root). */
  readonly id: number
  readonly type:
    | 'Document'
    | 'Sect'
    | 'Div'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'H4'
    | 'H5'
    | 'H6'
    | 'P'
    | 'BlockQuote'
    | 'Code'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure'
    | 'Note'
    | 'Link'
    | 'Reference'
    | 'Span'
  readonly children: readonly StructureNode[]
  /** Of figures and tables. */
  readonly alt?: string
  /** Of TH. */
  readonly scope?: 'Column' | 'Row' | 'Both'
  /** Of TH and TD, when more than 1. */
  readonly columnSpan?: number
  /** Text for the bookmark, of H1 to H6. */
  readonly bookmark?: string
}

/** A page or a slide. All coordinates are pt from its top left corner, y downwards, absolute (not relative to a frame). */
export interface Page {
  readonly width: Pt
  readonly height: Pt
  /** From 1. */
  readonly number: number
  /** In drawing order. */
  readonly frames: readonly Frame[]
  /** Of decks only. */
  readonly slide: SlidePage | null
}

/** What a slide is besides its frames. */
export interface SlidePage {
  readonly node: Slide
  readonly layout: SlideLayout
  /** With `(2/3)` where it was split; all titles of a deck differ. */
  readonly title: readonly Inline[]
  /** Speaker notes, a paragraph an entry. */
  readonly notes: readonly {readonly children: readonly Inline[]; readonly source?: string}[]
}

export type Frame = TextFrame | TableFrame | BoxFrame | RuleFrame | PictureFrame

interface Rectangle {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

/** Paragraphs in a rectangle. */
export interface TextFrame extends Rectangle {
  readonly type: 'text'
  /** On slides the placeholder: `title`, `body`, `number`; `figure-value` and `figure-caption` are text boxes. On pages `flow`, and `number` for the page number. */
  readonly slot: 'title' | 'body' | 'number' | 'figure-value' | 'figure-caption' | 'flow'
  /** Where the text lies when it is lower than the frame. */
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Page furniture: an artifact in PDF, a field in PPTX. */
  readonly artifact: boolean
  readonly paragraphs: readonly SetParagraph[]
}

/** A paragraph, or the part of it that stands in this frame. */
export interface SetParagraph {
  /** With the size that was found to fit. */
  readonly style: ParagraphStyle
  readonly styleName: string
  /** Only what stands in this frame. */
  readonly children: readonly Inline[]
  /** A list marker that hangs left of the first line; its span is the first of the first line. Null on paragraphs that are no item's first, and on continued ones. */
  readonly label: string | null
  /** Nesting of lists, from 0. */
  readonly level: number
  /** The structure element that holds its lines. */
  readonly structure: number
  readonly source?: string
  readonly lines: readonly Line[]
}

/** One set line. */
export interface Line {
  /** Of the baseline, from the page's top. */
  readonly baseline: Pt
  /** In reading order; together they are the line's text, trailing space included where the paragraph goes on after a space. */
  readonly spans: readonly Span[]
}

/** A run of glyphs in one font on one line. */
export interface Span {
  readonly text: string
  readonly font: Font
  readonly size: Pt
  readonly color: Color
  /** Left edge, from the page's left. */
  readonly x: Pt
  /** Without a trailing space's own width at the line's end. */
  readonly width: Pt
  /** Added to the advance of each U+0020 to justify; may be negative; 0 in ragged lines. */
  readonly wordSpace: Pt
  readonly underline: boolean
  readonly strike: boolean
  /** Above the baseline, for the numbers of footnotes; 0 else. */
  readonly rise: Pt
  readonly link?: string
  /** Its own structure element (Lbl, Link, Reference) where it has one, else the paragraph's. */
  readonly structure: number
}

/** Rows of a table that stand on this page, repeated header rows first. */
export interface TableFrame extends Rectangle {
  readonly type: 'table'
  /** Widths. */
  readonly columns: readonly Pt[]
  readonly rows: readonly SetRow[]
  readonly alt: string
  readonly line: Color
  readonly lineWidth: Pt
  readonly padding: Pt
  readonly structure: number
}

export interface SetRow {
  readonly y: Pt
  readonly height: Pt
  readonly kind: 'header' | 'group' | 'body'
  /** A header row shown again: an artifact in PDF. */
  readonly repeated: boolean
  readonly fill: Color | null
  readonly source?: string
  readonly cells: readonly SetCell[]
}

export interface SetCell extends Rectangle {
  readonly span: number
  readonly paragraphs: readonly SetParagraph[]
}

/** A filled rectangle without text: an artifact. */
export interface BoxFrame extends Rectangle {
  readonly type: 'box'
  readonly fill: Color
}

/** A horizontal line: an artifact. `height` is its thickness. */
export interface RuleFrame extends Rectangle {
  readonly type: 'rule'
  readonly color: Color
}

export interface PictureFrame extends Rectangle {
  readonly type: 'picture'
  readonly picture: Picture
  readonly structure: number
}
