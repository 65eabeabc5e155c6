import type {Place} from '../../diagnostic.js'
import type {Inline} from '../types.js'

/** A figure with the words that name it; both are spans of one sentence. */
export interface KeyFigure {
  /** Such as `49.780 tỷ đồng`. */
  readonly value: readonly Inline[]
  readonly caption: readonly Inline[]
  /** The whole sentence, for the notes. */
  readonly sentence: readonly Inline[]
  /** Id of the paragraph or item. */
  readonly source: string
  readonly place: Place
  /** The higher, the more it deserves to be shown. */
  readonly score: number
}
