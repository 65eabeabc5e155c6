import type {Place} from '../diagnostic.js'
import {partitionPoint} from '../language/partition-point.js'

/** Opens and closes a note in rendered text of where the content after it was written; taken out before anybody reads the text. */
const open = '\ue002'
const close = '\ue003'

const noted = /\ue002([^\ue003]*):(\d+):(\d+):(\d+)\ue003/g

/** Where a piece of content begins in its template. */
export interface Origin {
  readonly path: string
  /** UTF-16 offset into the template's text. */
  readonly start: number
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** The note of an origin. */
export const noteOrigin = ({path, start, line, column}: Origin): string => `${open}${path}:${start}:${line}:${column}${close}`

/** Rendered text without notes, and what they said. */
export interface Traced {
  readonly text: string
  /** Where in its template an offset into `text` was written. */
  placeAt(offset: number): Place
}

/** Take the notes of origin out of a rendered text. `path` is the template that was rendered, for a text without notes. */
export function readOrigins(rendered: string, path: string): Traced {
  const origins: (Origin & {readonly offset: number})[] = []
  let text = ''
  let from = 0
  for (const {0: note, 1: file = '', 2: start, 3: line, 4: column, index} of rendered.matchAll(noted)) {
    text += rendered.slice(from, index)
    from = index + note.length
    origins.push({path: file, start: Number(start), line: Number(line), column: Number(column), offset: text.length})
  }
  text += rendered.slice(from)
  return {
    text,
    placeAt: (offset) => placeFrom(originBefore(origins, offset) ?? {path, start: 0, line: 1, column: 1, offset: 0}, text, offset)
  }
}

/** The last origin at or before an offset. */
function originBefore<Noted extends {readonly offset: number}>(origins: readonly Noted[], offset: number): Noted | undefined {
  return origins[partitionPoint(origins, (origin) => origin.offset <= offset) - 1]
}

/** Content is copied letter for letter, so that lines and columns are counted on from where it begins. */
function placeFrom(origin: Origin & {readonly offset: number}, text: string, offset: number): Place {
  const lines = text.slice(origin.offset, offset).split('\n')
  const last = lines.at(-1) ?? ''
  const start = origin.start + offset - origin.offset
  const line = origin.line + lines.length - 1
  return {path: origin.path, start, end: start, line, column: lines.length > 1 ? last.length + 1 : origin.column + last.length}
}
