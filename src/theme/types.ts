import type {Family} from '../fonts/types.js'
import type {Form} from '../parse/types.js'
import type {Pt} from '../units.js'

/** `#rrggbb`, lower case. */
export type Color = `#${string}`

/** How a paragraph is set. All lengths in pt. */
export interface ParagraphStyle {
  readonly family: Family
  readonly size: Pt
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly color: Color
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Space above and below; between two paragraphs both count (as in Word), at the top of a page none. */
  readonly before: Pt
  readonly after: Pt
  /** Distance of baselines. */
  readonly lineHeight: Pt
  /** Of the first line, from the left indent; below 0 it hangs. */
  readonly firstLine: Pt
  readonly left: Pt
  readonly right: Pt
  /** Stay on one page with the next block. */
  readonly keepWithNext: boolean
  /** Never break inside. */
  readonly keepLines: boolean
  /** Outline level 1 to 9 in Word and bookmarks; 0 is body text. */
  readonly outline: number
}

/** Styles by name, such as `body` or `heading-1`; what a document's blocks name must be there. */
export type Styles = Readonly<Record<string, ParagraphStyle>>

/** Paper, margins, page number. */
export interface PageSetup {
  readonly width: Pt
  readonly height: Pt
  readonly margins: {readonly top: Pt; readonly bottom: Pt; readonly left: Pt; readonly right: Pt}
  /** Null: no page number. */
  readonly pageNumber: {
    readonly position: 'top-center' | 'bottom-center' | 'bottom-right'
    /** From the paper's edge to the number's line (top or bottom of it). */
    readonly distance: Pt
    /** First page that shows its number, from 1. */
    readonly from: number
    /** A name in the document's styles. */
    readonly style: string
  } | null
}

/** How certain a value of a profile is: seen in the rule, in summaries only, or general knowledge. */
export type Certainty = 'S' | 'S2' | 'M'

/** Official layout rules as data: `templates/profiles/<name>.yaml`. */
export interface Profile {
  readonly name: string
  /** The rule's own name, shown in reports. */
  readonly rule: string
  readonly body: 'party' | 'state'
  readonly page: PageSetup
  readonly styles: Styles
  readonly letterhead: {
    /** Such as `ĐẢNG CỘNG SẢN VIỆT NAM`, or the two lines of the state. */
    readonly nation: readonly string[]
    /** Below the issuer: `*`, or a rule. */
    readonly issuerMark: 'asterisk' | 'rule'
    /** `Số ` or `Số: `. */
    readonly numberPrefix: string
    /** Between number and symbol: `-` or `/`. */
    readonly numberJoin: string
  }
  /** Below the abstract: five hyphens, a rule, or nothing. */
  readonly abstractMark: 'hyphens' | 'rule' | 'none'
  /** Such as `Nơi nhận:`. */
  readonly recipientsTitle: string
  /** Each value's certainty, by dotted path; what is not named is M. */
  readonly certainty: Readonly<Record<string, Certainty>>
  /** What each form has. */
  readonly forms: Readonly<
    Record<Form, {readonly letterhead: boolean; readonly number: boolean; readonly signature: boolean; readonly recipients: boolean}>
  >
}

/** A rectangle on a slide, in pt from its top left corner. */
export interface Box {
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
}

/** A filled rectangle behind the text. */
export interface Decoration extends Box {
  readonly fill: Color
}

export type SlideLayoutName = 'cover' | 'agenda' | 'section' | 'figures' | 'text' | 'table' | 'closing'

/** Where the slots of one kind of slide are, and what lies behind them. */
export interface SlideLayout {
  readonly background: Color
  readonly decorations: readonly Decoration[]
  readonly title: Box & {readonly style: string; readonly anchor: 'top' | 'middle' | 'bottom'}
  readonly body: (Box & {readonly anchor: 'top' | 'middle' | 'bottom'}) | null
  /** Slide number; null: none. */
  readonly number: (Box & {readonly style: string}) | null
}

/** Look of a deck: `templates/themes/<name>.yaml`. */
export interface Theme {
  readonly name: string
  /** Shown in lists. */
  readonly title: {readonly vi: string; readonly en: string}
  /** Named colours of the OOXML colour scheme. */
  readonly colors: {
    readonly dark1: Color
    readonly light1: Color
    readonly dark2: Color
    readonly light2: Color
    readonly accents: readonly [Color, Color, Color, Color, Color, Color]
  }
  readonly deck: {
    readonly width: Pt
    readonly height: Pt
    readonly styles: Styles
    readonly layouts: Readonly<Record<SlideLayoutName, SlideLayout>>
    /** Sizes that body text may take, in pt, largest first; the last is the smallest allowed (18 or more). */
    readonly bodySizes: readonly Pt[]
    /** The same for tables (12 or more). */
    readonly tableSizes: readonly Pt[]
    /** Most words of running text on a slide (title and tables apart). */
    readonly maxWords: number
    readonly table: TableLook
  }
  readonly handout: {
    readonly page: PageSetup
    readonly styles: Styles
    readonly table: TableLook
  }
}

/** How tables look. Lines are drawn below each row and around the table. */
export interface TableLook {
  readonly headerFill: Color | null
  readonly groupFill: Color | null
  readonly stripeFill: Color | null
  readonly line: Color
  /** Thickness of lines; 0: none. */
  readonly lineWidth: Pt
  /** Space between a cell's edge and its text. */
  readonly padding: Pt
}
