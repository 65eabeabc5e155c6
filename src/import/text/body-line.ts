import type {Line} from '../line.js'
import type {Table} from './tables.js'

/** A paragraph, heading, item or table of a text, before its outline is known. */
export interface BodyLine extends Line {
  /** How many blank lines stand above it. */
  readonly gap: number
  /** Whether it may be no part of the text. */
  readonly isDoubtful: boolean
  /** Then `text` is empty, and `spans` are of the whole table. */
  readonly table?: Table
}
