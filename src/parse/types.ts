import type {Parent, Root, RootContent} from 'mdast'
import type {Place} from '../diagnostic.js'

/** What stands between a line `:::slide` or `:::notes` and a line `:::`; only ever a child of the root. */
export interface FenceNode extends Parent {
  readonly type: 'fence'
  readonly kind: 'slide' | 'notes'
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    readonly fence: FenceNode
  }
}

/** An announcement as it came in. */
export interface Source {
  /** Path as the caller named it; used in places and messages, never in outputs. */
  readonly path: string
  /** File name without its last ending, in NFC: the name of the output folder. */
  readonly stem: string
  /** The file's bytes. */
  readonly bytes: Uint8Array
}

/** Offsets of a (NFC, LF) text as places of the file on disk. */
export interface Places {
  /** The place of a half-open range of offsets into the text. */
  at(start: number, end: number): Place
}

/** The text of a file. */
export interface SourceText {
  /** NFC, with LF, without byte order mark. */
  readonly text: string
  /** Offsets into `text` as places of the file on disk. */
  readonly places: Places
}

/** Markdown that an importer made of a file that is not Markdown. */
export interface Imported {
  /** With front matter; NFC, LF. */
  readonly markdown: string
  /** Offsets into `markdown` as places of the file that it was made from. */
  readonly origin: Places
}

/** A front-matter value with its place. */
export interface Field<Value = string> {
  readonly value: Value
  readonly place: Place
}

/** An announcement after parsing. */
export interface Parsed {
  readonly path: string
  readonly stem: string
  /** Lower-case hex SHA-256 of the bytes on disk. */
  readonly sha256: string
  /** The body's text: NFC, LF, no byte order mark, front matter blanked with spaces of equal length; offsets of `tree` point into it. */
  readonly text: string
  readonly places: Places
  /** Markdown of the announcement's grammar; positions are offsets into `text`. Raw HTML is already gone (text kept). */
  readonly tree: Root
  readonly frontMatter: FrontMatter
}

/** The form of a paper: see `docs/architecture.md`. */
export type Form = 'signed' | 'attachment' | 'material'

/** A day as ISO `2025-09-26`. */
export type IsoDate = string

/** Who signs: the lines as the author gave them. */
export interface Signer {
  /** Such as `T/M ĐOÀN CHỦ TỊCH`. */
  readonly authority?: Field
  /** Such as `BÍ THƯ`. */
  readonly post?: Field
  readonly name?: Field
}

/** Front matter, typed and checked. Absent means that the author did not give it; nothing is derived. */
export interface FrontMatter {
  readonly form?: Field<Form>
  /** Type of document, such as `Thông báo`. */
  readonly kind?: Field
  /** The abstract (trích yếu), or the page title of an imported text. */
  readonly title?: Field
  readonly issuer?: Field
  readonly superior?: Field
  /** Number as written: `05` stays `05`. */
  readonly number?: Field
  /** Such as `TB/TU`. */
  readonly symbol?: Field
  readonly place?: Field
  readonly date?: Field<IsoDate>
  readonly signer?: Signer
  readonly recipients?: readonly Field[]
  /** What an attachment is sent with, such as `Công văn số …`. */
  readonly attachedTo?: Field
  /** The name of a department at the end of an attachment. */
  readonly department?: Field
  readonly secrecy?: Field
  readonly urgency?: Field
  readonly draft?: Field
  readonly circulation?: Field
  readonly audience?: Field<'internal' | 'public'>
  readonly speaker?: Field
  readonly meeting?: Field
  readonly meetingDate?: Field<IsoDate>
  /** Spans of the text that name the key figures. */
  readonly highlights?: readonly Field[]
  readonly profile?: Field
  readonly theme?: Field
  readonly language?: Field
}
