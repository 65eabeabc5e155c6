import type {GivenLook} from '../styles/look.js'

/** A level of a list. */
export interface Level {
  readonly start: number
  readonly format: string
  /** Text with `%1` to `%9` for the numbers; for a bullet, its sign. */
  readonly text: string
  /** What parts the label from the text. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Numbers of the levels above are shown in digits. */
  readonly isLegal: boolean
  /** The number of the deepest level, from 1, whose use restarts this one; 0: none does; null: each above it. */
  readonly restart: number | null
  /** Id of the style that this level is linked to. */
  readonly style: string | null
  readonly look: GivenLook
}

/** A list, as paragraphs refer to it (`w:num`). */
export interface List {
  /** What counts together: lists made from one definition do (`w:abstractNum`). */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew with this list, and at which number. */
  readonly starts: ReadonlyMap<number, number>
}

/** The lists of a document, by id. */
export type Lists = ReadonlyMap<string, List>
