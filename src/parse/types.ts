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
  readonly raw: RawText
}

/** A file's text as decoded: byte order mark, line ends and decomposed letters as they lie on disk. */
export interface RawText {
  readonly text: string
  /** Whether it is in NFC. */
  readonly composed: boolean
}

/**
 * Markdown that an importer made of a file that is not Markdown. Places are of that file: of a plain text as it lies on disk; of a Word file in its
 * plain text, one paragraph a line: the line is the number of the paragraph (the text with its tables and text boxes in their order, then footnotes,
 * then endnotes), the column counts its characters with the label that Word gives it, offsets count from the beginning, and a line break within a
 * paragraph is one character.
 */
export interface Imported {
  /** With front matter; NFC, LF. */
  readonly markdown: string
  /** Offsets into `markdown` as places of the file that it was made from. */
  readonly origin: Places
  /** That file's own text; absent where it is none (Word). */
  readonly raw?: RawText
  /** Pictures that stand in the file itself, by the address that the Markdown writes; absent when there are none. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
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
  /** The file's own text, which offsets of places and edits point into; null where the file is no text (Word). */
  readonly raw: RawText | null
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
  /** The line below it where a deputy signs for the head: `KT. CHỦ TỊCH`. */
  readonly inPlaceOf?: Field
  /** Such as `BÍ THƯ`. */
  readonly post?: Field
  readonly name?: Field
}

/** A value that an author states of a fact; null, written `[]`, says that there is none. */
export interface Stated<Value = string> extends Field<Value | null> {
  /** As written. */
  readonly text: string
}

/** Facts that an author states or corrects; absent ones are read from the text. */
export interface StatedFacts {
  readonly event?: Field<StatedEvent | null>
  readonly delegates?: Field<StatedDelegates | null>
  readonly theme?: Stated
  readonly motto?: Stated
  /** Of this list and those below: null where there are none at all. */
  readonly elections?: Field<readonly Field<StatedElection>[] | null>
  readonly officers?: Field<readonly Field<StatedOfficer>[] | null>
  readonly targets?: Field<readonly Field<StatedTarget>[] | null>
}

export interface StatedEvent {
  readonly name?: Stated
  readonly ordinal?: Stated
  readonly term?: Stated
  readonly start?: Stated<IsoDate>
  readonly end?: Stated<IsoDate>
  readonly venue?: Stated
  readonly sessions?: Field<readonly Field<StatedSession>[] | null>
}

export interface StatedSession {
  readonly what: Stated
  readonly date?: Stated<IsoDate>
  /** `HH:MM`. */
  readonly time?: Stated
  readonly part?: Stated<'sáng' | 'chiều' | 'tối'>
}

export interface StatedDelegates {
  readonly present?: Stated<number>
  readonly summoned?: Stated<number>
  readonly exOfficio?: Stated<number>
  readonly electedOrAppointed?: Stated<number>
  readonly guests?: Field<readonly Field<StatedGuest>[] | null>
}

export interface StatedGuest {
  readonly name: Stated
  readonly posts?: readonly Field[]
}

/** A body; found again in the text by its name. */
export interface StatedElection {
  readonly body: Stated
  readonly term?: Stated
  readonly seats?: Stated<number>
  readonly alternates?: Stated<number>
  readonly vacant?: Stated<number>
  readonly how?: Stated<'elected' | 'appointed'>
  readonly by?: Stated
  readonly date?: Stated<IsoDate>
}

/** A person; found again in the text by name. */
export interface StatedOfficer {
  readonly name: Stated
  readonly post?: Stated
  readonly concurrent?: readonly Field[]
  readonly reelected?: Stated<boolean>
}

/** A target; found again in the text by its number. */
export interface StatedTarget {
  readonly number: Stated
  readonly subject?: Stated
  readonly value?: Stated
  readonly direction?: Stated<'up' | 'down' | 'keep'>
  readonly year?: Stated<number>
  readonly period?: Stated
  readonly perYear?: Stated<boolean>
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
  /** What the author states of the facts, or corrects. */
  readonly facts?: StatedFacts
  readonly profile?: Field
  readonly theme?: Field
  readonly language?: Field
}
