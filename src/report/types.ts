import type {Place} from '../diagnostic.js'
import type {FrontMatter} from '../parse/types.js'

/** The typed model of one announcement; every stage after it works on this. Published as `schema/report.schema.json`. */
export interface Report {
  readonly schema: 'thongbao/report/1'
  readonly source: {
    /** File name without folders. */
    readonly name: string
    /** Lower-case hex SHA-256 of the file's bytes. */
    readonly sha256: string
  }
  readonly meta: FrontMatter
  /** The heading of depth 1 as written; empty when there is none. */
  readonly title: readonly Inline[]
  /** The place of the title; absent when there is none. */
  readonly titlePlace?: Place
  /** A short paragraph without a final full stop right under the title (the abstract of a material); empty when there is none. */
  readonly abstract: readonly Inline[]
  /** What stands before the first section, title and abstract apart. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** In the order of their first mention. */
  readonly footnotes: readonly Footnote[]
  readonly facts: Facts
}

/** A heading, or a labelled line without a final full stop, with all that stands below it. */
export interface Section {
  /** Labels without outer marks, joined by `.`; a slug without label; a second use gets `~2`. */
  readonly id: string
  /** Exactly as written: `III.`, `2.3.1.`, `(14)`, `Một là,`; empty when there is none. */
  readonly label: string
  /** Without the label. */
  readonly title: readonly Inline[]
  /** Depth in the tree of sections, from 1. */
  readonly level: number
  readonly role: Role | null
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly place: Place
}

export type Role =
  | 'time'
  | 'delegates'
  | 'guests'
  | 'theme'
  | 'motto'
  | 'agenda'
  | 'results'
  | 'achievements'
  | 'shortcomings'
  | 'causes'
  | 'lessons'
  | 'viewpoints'
  | 'goal'
  | 'targets'
  | 'key-tasks'
  | 'breakthroughs'
  | 'solutions'
  | 'implementation'
  | 'elections'
  | 'appeal'
  | 'slogans'

/** Text with its marks: flat, so that a sentence or a figure can be cut out of it with its place. */
export type Inline = Run | LineBreak | FootnoteReference

export interface Run {
  readonly type: 'run'
  /** NFC; never empty; white space folded to single spaces except in code. */
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly strike?: true
  readonly code?: true
  /** Address of a link, as written. */
  readonly link?: string
  /** Where the author wrote it; absent on words that a template or profile adds. */
  readonly place?: Place
}

export interface LineBreak {
  readonly type: 'break'
}

export interface FootnoteReference {
  readonly type: 'footnote'
  /** Index into the footnotes' list, from 1; shown as this number. */
  readonly number: number
  readonly place?: Place
}

export interface Footnote {
  readonly number: number
  readonly blocks: readonly Block[]
  readonly place: Place
}

/** Block-level content. Every block has an id, `<section id>/<n>` with n from 1 in its section (the root's is empty: `/1`). */
export type Block = Paragraph | List | Quote | Code | Table | Rule | Picture | Fence

interface Common {
  readonly id: string
  readonly place: Place
}

export interface Paragraph extends Common {
  readonly type: 'paragraph'
  /** Outline label that opens the paragraph, as written (`(3)`, `a)`, `Một là,`); its text is NOT repeated in `children`. Empty when there is none. */
  readonly label: string
  readonly children: readonly Inline[]
}

export interface List extends Common {
  readonly type: 'list'
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly id: string
  /** Marker as written: `-`, `*`, `+`, `1.`, `3)`. */
  readonly label: string
  /** Of a task list; null for others. */
  readonly checked: boolean | null
  readonly blocks: readonly Block[]
  readonly place: Place
}

export interface Quote extends Common {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
}

/** A fenced block, its lines as they are. */
export interface Code extends Common {
  readonly type: 'code'
  readonly lines: readonly Run[]
}

export interface Table extends Common {
  readonly type: 'table'
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  /** The first is the header row; all have as many cells as `align`. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly id: string
  readonly cells: readonly (readonly Inline[])[]
  readonly place: Place
}

/** A thematic break. */
export interface Rule extends Common {
  readonly type: 'rule'
}

export interface Picture extends Common {
  readonly type: 'picture'
  /** As written. */
  readonly address: string
  readonly alt: string
}

/** What stands between `:::slide` or `:::notes` and `:::`; transparent in the record. */
export interface Fence extends Common {
  readonly type: 'fence'
  readonly kind: 'slide' | 'notes'
  readonly blocks: readonly Block[]
}

/** What rules could read without doubt; the rest stays text. */
export interface Facts {
  readonly event: Event | null
  readonly delegates: Delegates | null
  readonly theme: Passage | null
  readonly motto: Motto | null
  /** Every number of the text, in order. */
  readonly quantities: readonly Quantity[]
  readonly equations: readonly Equation[]
  readonly targets: readonly Target[]
  readonly indicators: readonly Indicator[]
  readonly elections: readonly Election[]
  /** In the order of the source (protocol), never sorted. */
  readonly officers: readonly Officer[]
}

/**
 * Who states a fact: the text, as a rule read it, or the author, in the front matter; the author wins. What the author corrects keeps the place
 * and block where the text tells it; what no text tells has the place of the front matter, and an empty block.
 */
export type Origin = 'text' | 'author'

/** Verbatim text of the announcement. */
export interface Passage {
  readonly origin: Origin
  readonly text: string
  readonly children: readonly Inline[]
  readonly place: Place
}

export interface Event {
  readonly origin: Origin
  readonly name: string
  /** As written, such as `XVIII`. */
  readonly ordinal: string | null
  /** As written, such as `2025 - 2030`. */
  readonly term: string | null
  readonly start: string | null
  readonly end: string | null
  readonly venue: Passage | null
  readonly sessions: readonly Session[]
  readonly place: Place
}

export interface Session {
  readonly origin: Origin
  /** Such as `Phiên trù bị`. */
  readonly what: string
  readonly date: string
  /** `HH:MM`. */
  readonly time: string | null
  readonly part: 'sáng' | 'chiều' | 'tối' | null
  readonly place: Place
}

export interface Delegates {
  readonly origin: Origin
  readonly present: number | null
  readonly summoned: number | null
  readonly exOfficio: number | null
  readonly electedOrAppointed: number | null
  readonly guests: readonly Guest[]
  readonly place: Place
}

export interface Guest {
  readonly origin: Origin
  readonly name: string
  readonly posts: readonly string[]
  readonly place: Place
}

export interface Motto {
  readonly origin: Origin
  readonly text: string
  readonly children: readonly Inline[]
  readonly phrases: readonly string[]
  readonly place: Place
}

interface Stated {
  /** As written. */
  readonly text: string
  readonly place: Place
  /** Id of the block or section in whose text it stands. */
  readonly block: string
  readonly origin: Origin
}

export type Quantity = Amount | Fraction | Moment | Mark

export interface Amount extends Stated {
  readonly kind: 'amount'
  /** Equal unless a range. */
  readonly min: number
  readonly max: number
  /** 1, 1e3 nghìn, 1e4 vạn, 1e6 triệu, 1e9 tỷ; they multiply. */
  readonly scale: number
  /** Without the scale word: `%`, `đồng`, `lượt khách`, `đồng/người`; of a bare number in a table, with the scale, as head, unit column or caption say. */
  readonly unit: string | null
  readonly bound: 'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most'
  /** `estimate` after ước, dự ước. */
  readonly status: 'stated' | 'estimate'
  readonly change: 'up' | 'down' | 'keep' | null
  /** A changed rate changes by points. */
  readonly points: boolean
}

export interface Fraction extends Stated {
  readonly kind: 'ratio' | 'rank'
  readonly part: number
  readonly whole: number
}

export interface Moment extends Stated {
  readonly kind: 'date' | 'time' | 'period'
  /** ISO; a period is `2025/2030`. */
  readonly value: string
}

export interface Mark extends Stated {
  readonly kind: 'ordinal' | 'label'
  readonly value: string
}

export interface Equation {
  /** Part to whole, addends to total, level to level, total to yearly mean. */
  readonly kind: 'ratio' | 'sum' | 'change' | 'mean'
  /**
   * Indexes into `quantities` of what is reckoned with: part and whole; addends; from and to; total, and what it is divided by where that is
   * a figure. A ratio (`739/741`) is one term for both its numbers.
   */
  readonly terms: readonly number[]
  /** Index into `quantities` of the figure that states the result; null where the text states it without one (shares of 100 %). */
  readonly result: number | null
  /** The stated result, in the unit of its quantity, scale applied. */
  readonly stated: number
  /** What the terms give, in the same unit. */
  readonly computed: number
  /** `rounded`: the stated figure is the computed one, rounded or cut to the digits given, or within its bound. */
  readonly holds: true | 'rounded' | false
  readonly place: Place
}

export interface Target {
  readonly origin: Origin
  /** As written, without marks: `14`; null when unnumbered. */
  readonly number: string | null
  /** As written: `(14)`. */
  readonly label: string
  /** Id of the section that groups it, or null. */
  readonly group: string | null
  /** Id of the block. */
  readonly block: string
  /** What is aimed at, verbatim: what stands before a colon, else the name of the first part. */
  readonly subject: string
  readonly direction: 'up' | 'down' | 'keep' | null
  readonly year: number | null
  readonly period: string | null
  readonly perYear: boolean
  /**
   * Indexes into `quantities` of the values (years and labels apart). Empty: the target states no plain number (`cơ bản không còn hộ nghèo`,
   * `tăng gấp đôi`), and its words are its value.
   */
  readonly quantities: readonly number[]
  /** The rows of a table of targets: each value with the words that name it, all verbatim spans of the target's text. */
  readonly parts: readonly TargetPart[]
  readonly children: readonly Inline[]
  readonly place: Place
}

export interface TargetPart {
  /** Span that names the value, before or behind it; all of the clause where its words cannot be told apart. */
  readonly name: readonly Inline[]
  /** Span with bound, number, range and scale: `khoảng 250 - 270 nghìn tỷ đồng`, `từ 10% trở lên`, `giảm 2%/năm`; empty where the name is all of the clause. */
  readonly value: readonly Inline[]
}

export interface Indicator {
  readonly origin: Origin
  /** Key of `templates/vocabulary/indicators.yaml`. */
  readonly id: string
  /** As the vocabulary names it. */
  readonly name: string
  /** As the first point writes it, without a scale word. */
  readonly unit: string | null
  /** A key of what keeps the points from being quite comparable, such as `standard-changed`; null when nothing does. */
  readonly note: string | null
  readonly points: readonly {
    /** ISO: a year `2025`, a period `2021/2025`, half a year `2026-01/2026-06`, a moment `2025-06`. */
    readonly period: string
    /** The text does not say the period beside the figure; it was taken from the term or from what stands around. */
    readonly inferredPeriod: boolean
    /** Index into `quantities`. */
    readonly quantity: number
    readonly status: 'actual' | 'estimate' | 'target'
    readonly place: Place
  }[]
}

export interface Election {
  readonly origin: Origin
  readonly body: string
  readonly term: string | null
  readonly seats: number | null
  readonly alternates: number | null
  readonly vacant: number | null
  readonly how: 'elected' | 'appointed'
  /** The seats are added to a body that is there: `bầu bổ sung`. */
  readonly supplement: boolean
  readonly by: string | null
  readonly date: string | null
  /** The seats as written, such as `52 đồng chí`. */
  readonly seatsText: readonly Inline[]
  /** The body as written. */
  readonly bodyText: readonly Inline[]
  readonly block: string
  readonly place: Place
}

export interface Officer {
  readonly origin: Origin
  readonly name: string
  readonly post: string
  readonly concurrent: readonly string[]
  readonly reelected: boolean
  readonly nameText: readonly Inline[]
  readonly postText: readonly Inline[]
  readonly block: string
  readonly place: Place
}
