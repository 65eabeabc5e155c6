import type {Picture} from '../../document/types.js'
import type {Family} from '../../fonts/types.js'
import type {Properties} from '../../ooxml/core-properties.js'
import type {Color, SlideLayoutName} from '../../theme/types.js'
import type {Emu, Pt} from '../../units.js'

/** A deck as PowerPoint sees it: what the parts are written from, without a trace of XML. Sizes of text are pt, places EMU. */
export interface Presentation {
  /** The language stands on every run as well. */
  readonly properties: Properties
  readonly width: Emu
  readonly height: Emu
  readonly theme: {readonly name: string; readonly colors: ColorScheme}
  readonly master: Master
  /** Slides refer to them by name. */
  readonly layouts: readonly Layout[]
  readonly slides: readonly Slide[]
  /** Each slide is in exactly one; none at all when the deck names none. */
  readonly sections: readonly Section[]
  /** Look of the speaker notes. */
  readonly notes: TextStyle
}

/** The twelve colours of a theme (ECMA-376-1, 20.1.6.2 `clrScheme`), in its order. */
export type ColorScheme = Readonly<Record<SchemeSlot, Color>>
/** A place in a colour scheme. */
type SchemeSlot =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink'

/** The one slide master: what layouts and slides inherit. */
export interface Master {
  readonly background: Color
  readonly title: Placeholder
  readonly body: Placeholder
  readonly number: Placeholder
}

/** One slide layout. */
export interface Layout {
  readonly name: SlideLayoutName
  readonly background: Color
  readonly decorations: readonly FilledBox[]
  readonly title: Placeholder
  readonly body: Placeholder | null
  readonly number: Placeholder | null
}

/** A rectangle from the slide's top left corner. */
export interface Rectangle {
  readonly x: Emu
  readonly y: Emu
  readonly width: Emu
  readonly height: Emu
}

/** Where text lies in a box that is higher than it. */
export type Anchor = 'top' | 'middle' | 'bottom'

/** An empty place for text on master or layout. */
export interface Placeholder extends Rectangle {
  readonly anchor: Anchor
  readonly style: TextStyle
}

/** How text is set where nothing else is said. */
export interface TextStyle extends RunStyle, ParagraphLook {}

/** A deck section of consecutive slides. */
export interface Section {
  readonly name: string
  /** Upper case, in braces. */
  readonly guid: string
  /** Indexes into the slides, from 0. */
  readonly slides: readonly number[]
}

export interface Slide {
  readonly layout: SlideLayoutName
  /** In drawing order, which is the reading order too. */
  readonly shapes: readonly Shape[]
  /** What the speaker reads; no notes page is made when there is none. */
  readonly notes: readonly Paragraph[]
}

/** A new member does not compile until the parts can write it. */
export type Shape = TextShape | TableShape | PictureShape | FilledBox

export interface TextShape extends Rectangle {
  readonly type: 'text'
  /** The layout's placeholder that it fills, or null for a text box. */
  readonly placeholder: 'title' | 'body' | 'number' | null
  /** Shown in the selection pane. */
  readonly name: string
  readonly anchor: Anchor
  readonly paragraphs: readonly Paragraph[]
}

export interface TableShape extends Rectangle {
  readonly type: 'table'
  readonly placeholder: 'body' | null
  /** Alternative text. */
  readonly alt: string
  readonly columns: readonly Emu[]
  readonly rows: readonly TableRow[]
  readonly hasHeader: boolean
  /** Lines below each row and around the table; null: none. */
  readonly line: {readonly color: Color; readonly width: Emu} | null
  /** Between a cell's edge and its text. */
  readonly padding: Emu
}

export interface TableRow {
  readonly height: Emu
  readonly fill: Color | null
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  /** Columns that it covers, from 1. */
  readonly span: number
  readonly anchor: Anchor
  readonly paragraphs: readonly Paragraph[]
}

export interface PictureShape extends Rectangle {
  readonly type: 'picture'
  readonly picture: Picture
}

/** A rectangle without text, passed over by screen readers. */
export interface FilledBox extends Rectangle {
  readonly type: 'box'
  readonly fill: Color
}

export interface Paragraph extends ParagraphLook {
  /** From 0 to 8. */
  readonly level: number
  readonly bullet: Bullet
  readonly content: readonly Content[]
  /** Of the paragraph's end: the height of a line without text. */
  readonly end: RunStyle
}

/** Everything of a paragraph but its characters. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly marginLeft: Emu
  readonly marginRight: Emu
  /** Of the first line, from the left margin; below 0 it hangs. */
  readonly indent: Emu
  /** Distance of baselines. */
  readonly lineHeight: Pt
  readonly before: Pt
  readonly after: Pt
}

/** The marker before a paragraph; literal ones are part of the content. */
export type Bullet =
  | {readonly type: 'none'}
  | {readonly type: 'character'; readonly character: string}
  | {readonly type: 'number'; readonly scheme: NumberScheme; readonly startAt: number}

/** Kinds of automatic numbers (ECMA-376-1, 20.1.10.61 `ST_TextAutonumberScheme`) that labels can equal. */
export type NumberScheme =
  | 'arabicPeriod'
  | 'arabicParenR'
  | 'arabicParenBoth'
  | 'romanUcPeriod'
  | 'alphaLcParenR'
  | 'alphaLcPeriod'
  | 'alphaUcPeriod'

/** What stands in a line. */
export type Content = TextRun | LineBreak | NumberField

export interface TextRun extends RunStyle {
  readonly type: 'run'
  readonly text: string
  /** Percent-encoded, absolute. */
  readonly link: string | null
  readonly superscript: boolean
}

interface LineBreak extends RunStyle {
  readonly type: 'break'
}

/** The slide's own number, kept right by PowerPoint. */
interface NumberField extends RunStyle {
  readonly type: 'number'
  /** Shown until it is computed. */
  readonly text: string
}

export interface RunStyle {
  readonly family: Family
  readonly size: Pt
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly color: Color
}
