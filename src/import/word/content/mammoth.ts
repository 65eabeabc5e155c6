import mammoth from 'mammoth'
import {relationshipsOf} from '../../../ooxml/relationships.js'
import {type Part, zipParts} from '../../../ooxml/zip.js'
import type {Prepared, PreparedPart} from '../prepare/prepare-document.js'

/** A node of mammoth's document. Its types say `any`; this is what version 1.13.0 makes of what we hand it. */
export type MammothNode =
  | {readonly type: 'paragraph' | 'table' | 'tableRow'; readonly children: readonly MammothNode[]}
  | {readonly type: 'tableCell'; readonly children: readonly MammothNode[]; readonly colSpan: number; readonly rowSpan: number}
  | MammothRun
  | {readonly type: 'hyperlink'; readonly children: readonly MammothNode[]; readonly href?: string}
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'tab' | 'break'}
  | {readonly type: 'checkbox'; readonly checked: boolean}
  | {readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string}
  | {readonly type: 'bookmarkStart'; readonly name: string}

export interface MammothRun {
  readonly type: 'run'
  readonly children: readonly MammothNode[]
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isStrikethrough: boolean
  readonly isAllCaps: boolean
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript'
  /** The old encoding of the text, where it has one. */
  readonly font: string | null
}

/** What mammoth read. */
export interface MammothDocument {
  readonly children: readonly MammothNode[]
  readonly notes: {resolve(reference: MammothNode): {readonly body: readonly MammothNode[]} | null}
}

/** What mammoth read, and the signs (`char F0AA in font Wingdings 2`) that it has no character for. */
export interface MammothResult {
  readonly document: MammothDocument
  readonly unknownSigns: readonly string[]
}

/** Let mammoth read a prepared document. It gets a fresh archive that holds nothing but what we wrote. */
export async function readWithMammoth({document, footnotes, endnotes}: Prepared): Promise<MammothResult> {
  const parts = [
    ...partsOf('word/document.xml', document),
    ...partsOf('word/footnotes.xml', footnotes),
    ...partsOf('word/endnotes.xml', endnotes)
  ]
  const bytes = zipParts(parts)
  let read: MammothDocument | null = null
  // Its browser's build takes an array buffer, the one for Node.js a buffer, which any array of bytes will do for.
  const input = {arrayBuffer: bytes.slice().buffer as ArrayBuffer, buffer: bytes as never}
  const {messages} = await mammoth.convertToHtml(input, {
    transformDocument(found: MammothDocument) {
      read = found
      return {...found, children: []}
    }
  })
  if (!read) throw new Error('mammoth gave no document')
  const unknownSigns = messages.flatMap(({message}) => /unsupported character was ignored: (.*)$/.exec(message)?.[1] ?? [])
  return {document: read, unknownSigns}
}

/** A part with its links, whose ids were given in the order in which they are listed. */
function partsOf(name: string, part: PreparedPart | null): Part[] {
  if (!part) return []
  const relationships = relationshipsOf(name)
  for (const address of part.links.keys()) relationships.addExternal('hyperlink', address)
  return [{name, data: part.xml}, ...relationships.parts()]
}
