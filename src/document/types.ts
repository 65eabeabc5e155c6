import type {Place} from '../diagnostic.js'
import type {Inline} from '../report/types.js'
import type {Color, PageSetup, SlideLayout, SlideLayoutName, Styles, TableLook} from '../theme/types.js'
import type {Pt} from '../units.js'

export type {FootnoteReference, Inline, Run} from '../report/types.js'

/** A document before layout, and (selection made) after it. Text is the announcement's own inline, place included; a run without a place is the template's. */
export interface Document {
  /** File stem: `record`, `slides`, `handout`. */
  readonly name: string
  readonly flow: 'pages' | 'slides'
  /** BCP 47; `vi-VN`. */
  readonly language: string
  /** Title for the file's properties; never empty. */
  readonly title: string
  /** Issuer, for the file's properties; null when the author gave none. */
  readonly author: string | null
  /** Date for the file's properties as ISO day; null when the author gave none. */
  readonly date: string | null
  readonly page: PageSetup
  readonly styles: Styles
  readonly table: TableLook
  /** Of decks only. */
  readonly deck: Deck | null
  readonly children: readonly Block[]
  readonly footnotes: readonly Footnote[]
  /** Exactly so many pages: ranked blocks come in, smallest rank first, while they fit. Null: all blocks. */
  readonly fit: {readonly pages: number} | null
}

export interface Deck {
  readonly theme: string
  readonly colors: readonly {readonly name: string; readonly value: Color}[]
  readonly layouts: Readonly<Record<SlideLayoutName, SlideLayout>>
  readonly bodySizes: readonly Pt[]
  readonly tableSizes: readonly Pt[]
  readonly maxWords: number
}

export interface Footnote {
  readonly number: number
  readonly children: readonly Block[]
}

/** A new member does not compile until layout and every writer handle it. */
export type Block = Heading | Paragraph | List | Quote | Table | Rule | Picture | Grid | Figures | Columns | PageBreak | Slide

interface Common {
  /** Id of the report's block, list item, row or section whose text this is; absent on a template's own. */
  readonly source?: string
  /** In a document with `fit`: a candidate; smaller ranks come first. Absent: always there. */
  readonly rank?: number
}

export interface Heading extends Common {
  readonly type: 'heading'
  /** 1 to 6; a document's headings skip no level. */
  readonly level: number
  readonly style: string
  /** Label and title, as written. */
  readonly children: readonly Inline[]
  readonly place?: Place
}

export interface Paragraph extends Common {
  readonly type: 'paragraph'
  readonly style: string
  readonly children: readonly Inline[]
  readonly place?: Place
}

/** A list whose markers are kept as written. */
export interface List extends Common {
  readonly type: 'list'
  readonly style: string
  readonly items: readonly ListItem[]
}

export interface ListItem extends Common {
  /** Shown marker, such as `-`, `1.`, `•`. */
  readonly label: string
  readonly children: readonly Block[]
}

export interface Quote extends Common {
  readonly type: 'quote'
  readonly children: readonly Block[]
}

export interface Table extends Common {
  readonly type: 'table'
  /** Share of the width, any positive numbers; null where layout measures the content. */
  readonly columns: readonly {readonly share: number | null; readonly align: 'left' | 'center' | 'right'}[]
  /** Leading rows that are repeated on each page. */
  readonly headerRows: number
  readonly rows: readonly Row[]
  /** Alternative text; never empty. */
  readonly alt: string
}

export interface Row extends Common {
  readonly kind: 'header' | 'group' | 'body'
  /** Their spans add up to the number of columns. */
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** Columns that it covers, from 1. */
  readonly span: number
  readonly children: readonly Paragraph[]
}

/** A line across. */
export interface Rule extends Common {
  readonly type: 'rule'
  /** `text`: as long as the last line of the paragraph before it; `full`: the whole measure; or a share of the measure, centred (0 to 1). */
  readonly length: 'text' | 'full' | number
  readonly thickness: Pt
  readonly color: Color
  /** Space above and below. */
  readonly before: Pt
  readonly after: Pt
}

export interface Picture extends Common {
  readonly type: 'picture'
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly pixelWidth: number
  readonly pixelHeight: number
  /** Never empty. */
  readonly alt: string
}

/** Cells side by side without lines: letterhead, signature block. Never breaks over pages. */
export interface Grid extends Common {
  readonly type: 'grid'
  readonly purpose: 'letterhead' | 'signature'
  /** Share of the width, one a column. */
  readonly shares: readonly number[]
  /** One row; as many as shares. */
  readonly cells: readonly (readonly Block[])[]
}

/** Key figures: a large number over its caption, in rows of `perRow`. */
export interface Figures extends Common {
  readonly type: 'figures'
  readonly perRow: number
  readonly items: readonly Figure[]
}

export interface Figure extends Common {
  readonly value: Paragraph
  readonly caption: Paragraph
}

/** Children flow down one column, then the next. Not inside a slide. */
export interface Columns extends Common {
  readonly type: 'columns'
  readonly count: number
  /** Between columns. */
  readonly gap: Pt
  /** Whether the columns end at one height; else each is filled before the next. */
  readonly balanced: boolean
  readonly children: readonly Block[]
}

export interface PageBreak extends Common {
  readonly type: 'page-break'
}

/** What shall stand on one slide, or flow over several with `(2/3)` in the title. Only as a direct child of a deck. */
export interface Slide extends Common {
  readonly type: 'slide'
  readonly layout: SlideLayoutName
  /** Becomes the title placeholder; never empty. */
  readonly title: readonly Inline[]
  /** Packed in order; a part's notes go to the notes of every slide that shows some of it. */
  readonly parts: readonly SlidePart[]
  /** Name of the deck section that it belongs to (PowerPoint sections). */
  readonly section: string
}

export interface SlidePart {
  readonly body: readonly Block[]
  /** Paragraphs for the speaker, in full. */
  readonly notes: readonly Block[]
}
