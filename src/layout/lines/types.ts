import type {Inline} from '../../document/types.js'
import type {Font} from '../../fonts/types.js'
import type {Color, ParagraphStyle} from '../../theme/types.js'

/** A stretch of a paragraph's text that is set alike. All lengths of the layout's inner types are plain numbers of pt. */
export interface Piece {
  /** Half-open range of offsets into the paragraph's text. */
  readonly start: number
  readonly end: number
  readonly look: Look
  /** Index of the structure element that it belongs to: 0 is the paragraph's own, then the `inner` ones of the text. */
  readonly element: number
}

/** How a stretch of text is set. */
export interface Look {
  readonly font: Font
  readonly size: number
  readonly color: Color
  readonly underline: boolean
  readonly strike: boolean
  /** Above the baseline. */
  readonly rise: number
  /** Address; empty for none. */
  readonly link: string
}

/** A paragraph's text, measured, before it is broken into lines. */
export interface MeasuredText {
  /** As shown: a line break is a space, a footnote's number its digits. */
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Width of the text before each offset, and at the end of the whole; spaces as they are, without justification. */
  readonly sums: Float64Array
  /** Where lines may end. */
  readonly ends: LineEnds
  /** Structure elements inside of the paragraph's: of links and of footnotes' numbers. */
  readonly inner: readonly ('Link' | 'Reference')[]
  /** Ranges of the text that are footnotes' numbers; they have no length in the inlines' plain text. */
  readonly references: readonly {readonly start: number; readonly end: number; readonly number: number}[]
}

/** Where a line may end, ascending: after the spaces that follow a word, and at the end of the text. */
export interface LineEnds {
  readonly offsets: readonly number[]
  /** What kind of end each one is. */
  readonly kinds: readonly EndKind[]
}

/** `free`: wherever needed; `bound`: only when nothing else helps (a no-break space); `forced`: the line must end here. */
export type EndKind = 'free' | 'bound' | 'forced'

/** A line, before it has a place. */
export interface BrokenLine {
  /** Half-open range of the paragraph's text, trailing spaces included. */
  readonly start: number
  readonly end: number
  /** End of what is seen: without trailing spaces. */
  readonly visible: number
  /** Left edge of the text, from the frame's left. */
  readonly x: number
  /** Added to each space. */
  readonly wordSpace: number
}

/** A list marker or a footnote's number before a paragraph's first line. */
export interface Label {
  readonly text: string
  /** Set small and raised, as a footnote's number. */
  readonly raised: boolean
  /** Its structure element, `Lbl`. */
  readonly structure: number
}

/** A label with its place. */
export interface SetLabel {
  readonly text: string
  readonly look: Look
  readonly structure: number
  /** From the frame's left. */
  readonly x: number
  readonly width: number
}

/** A paragraph broken into lines, before it has a place. */
export interface BrokenParagraph {
  readonly measured: MeasuredText
  readonly lines: readonly BrokenLine[]
  readonly label: SetLabel | null
  readonly children: readonly Inline[]
  /** With the indents that hold here. */
  readonly style: ParagraphStyle
  readonly styleName: string
  readonly level: number
  /** Ids of its structure elements: its own, then those inside of it. */
  readonly elements: readonly [number, ...number[]]
  readonly source: string | undefined
  /** Width of the frame that it stands in. */
  readonly width: number
  /** Of the baseline, from a line's top. */
  readonly baseline: number
}
