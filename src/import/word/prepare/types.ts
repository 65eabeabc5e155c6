import type {LabelCounter} from '../numbering/count-labels.js'
import type {Lists} from '../numbering/types.js'
import type {Relationships} from '../package/relationships.js'
import type {ParagraphStyle, Styles} from '../styles/read-styles.js'
import type {XmlElement} from '../xml/types.js'

/** The label that Word gives a paragraph by itself. */
export interface AutomaticLabel {
  /** As Word shows it; for a bullet, its sign. */
  readonly text: string
  /** What parts it from the text: a space, for a tab too, or nothing. */
  readonly suffix: ' ' | ''
  readonly isBullet: boolean
  /** Level of its list, from 0. */
  readonly level: number
  readonly bold: boolean
  readonly italic: boolean
}

/** What a paragraph is by its properties and styles; its text comes from mammoth. */
export interface ParagraphFacts {
  readonly label: AutomaticLabel | null
  /** Level of the outline, from 0; null for body text. */
  readonly outline: number | null
  /** Name of its style, in lower case. */
  readonly style: string
  /** `center`, `right`, `both`, …; null when nothing says so. */
  readonly alignment: string | null
}

/** A picture, by the part that holds it. */
export interface PictureFacts {
  /** Null for one outside the file, which is not fetched. */
  readonly part: string | null
  readonly alt: string
}

/** What of a file does not come into the text, or comes into it changed. */
export type FindingKind =
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'text-box'
  | 'drawing'
  | 'equation'
  | 'contents'
  | 'embedded'
  | 'header'
  | 'number-format'

export interface Finding {
  readonly kind: FindingKind
  /** Number of the paragraph at which it stands. */
  readonly paragraph: number
  /** What it says; empty when it has no words. */
  readonly text: string
}

/** What goes along while the document is prepared. */
export interface State {
  readonly styles: Styles
  readonly lists: Lists
  readonly comments: ReadonlyMap<string, string>
  /** By the number of the paragraph, from 1; the first stays empty. */
  readonly paragraphs: ParagraphFacts[]
  readonly pictures: PictureFacts[]
  readonly findings: Finding[]
}

/** What goes along within one story: the text, all footnotes, all endnotes, or a text box. */
export interface Story {
  readonly state: State
  readonly relationships: Relationships
  /** Ids of the links that mammoth will look up, by address. */
  readonly links: Map<string, string>
  readonly counter: LabelCounter
  readonly fields: Fields
  /** What stands in paragraphs whose end is deleted: it goes on in the next one. */
  carried: string
}

/** The fields that are open: their instructions are no text, their results are. */
export interface Fields {
  /** For each open field, whether its result has begun. */
  readonly open: boolean[]
  /** Whether each field of the story is closed: only then its instructions can be told from text. */
  readonly isSound: boolean
}

/** What goes along within one paragraph. */
export interface Line {
  readonly story: Story
  readonly style: ParagraphStyle
  /** The contents of text boxes that are anchored in it. */
  readonly boxes: XmlElement[]
}
