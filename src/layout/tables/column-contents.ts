import type {Table} from '../../document/types.js'
import type {State} from '../flow/types.js'
import {textWidths} from '../lines/text-widths.js'
import {styleOf} from '../style-of.js'

/** What a column's content needs, padding included, in pt. */
export interface Content {
  /** For its widest word. */
  readonly word: number
  /** For its widest word, words that should not be parted being one. */
  readonly least: number
  /** For its widest paragraph on one line. */
  readonly most: number
}

/** Against rounding. */
const slack = 0.1

/** Measure what each column's content needs. Cells over several columns count for none: they have room enough or wrap. */
export function columnContents(state: State, table: Table, padding: number): Content[] {
  const contents = table.columns.map(() => ({word: 2 * padding, least: 2 * padding, most: 2 * padding}))
  for (const {cells} of table.rows) {
    let column = 0
    for (const {span, children} of cells) {
      const content = contents[column]
      if (span === 1 && content) {
        for (const {children: inlines, style: name} of children) {
          const style = styleOf(state.styles, name)
          const indents = style.left + style.right + Math.max(0, style.firstLine) + 2 * padding + slack
          const {word, least, most} = textWidths(state.texts.measure(inlines, style))
          content.word = Math.max(content.word, word / state.spare + indents)
          content.least = Math.max(content.least, least / state.spare + indents)
          content.most = Math.max(content.most, most / state.spare + indents)
        }
      }
      column += span
    }
  }
  return contents
}

/** A word that is wider than this share of the table is cut in any case: it makes no other text smaller. */
const longestWord = 0.25

/** The width that a table needs so that no word is cut. */
export function neededWidth(contents: readonly Content[], width: number): number {
  return contents.reduce((sum, {word}) => sum + Math.min(word, width * longestWord), 0)
}
