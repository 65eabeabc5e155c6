import type {Table} from '../../document/types.js'
import type {State} from '../flow/types.js'
import {type Content, columnContents, neededWidth} from './column-contents.js'
import {columnWidths, sharedWidths} from './column-widths.js'
import {narrowStyles} from './narrow-styles.js'

/** A table's columns, and the state in which its cells are set. */
export interface MeasuredColumns {
  /** With smaller styles where the columns are too narrow for their words. */
  readonly state: State
  readonly widths: readonly number[]
  readonly padding: number
}

/** Padding takes no more of the narrowest column than this share on each side; half of it where words need the room. */
const mostPadding = 0.12

/** Find the widths of a table's columns in the state's width. */
export function measureColumns(around: State, table: Table): MeasuredColumns {
  const usual = Math.min(around.table.padding, (around.width / table.columns.length) * mostPadding)
  if (around.fixedColumns) return bounded({...around, styles: narrowStyles(around, table, 1)}, sharedWidths(table, around.width), usual)
  const {state, padding, contents} = fitWords(around, table, usual)
  return bounded(state, columnWidths(table, contents, state.width), padding)
}

const bounded = (state: State, widths: readonly number[], padding: number): MeasuredColumns => ({
  state,
  widths,
  padding: Math.min(padding, Math.min(...widths) * mostPadding)
})

interface Fitted {
  readonly state: State
  readonly padding: number
  readonly contents: readonly Content[]
}

/** On pages, give words that are too wide for their columns less padding, then a smaller size. On slides another size is chosen for all. */
function fitWords(around: State, table: Table, usual: number): Fitted {
  const contents = columnContents(around, table, usual)
  const isWide = !around.onSlide && neededWidth(contents, around.width) > around.width
  const padding = isWide ? usual / 2 : usual
  const scale = isWide ? Math.min(1, around.width / neededWidth(columnContents(around, table, padding), around.width)) : 1
  const styles = narrowStyles(around, table, scale)
  if (!isWide && styles === around.styles) return {state: around, padding, contents}
  const state = {...around, styles}
  return {state, padding, contents: columnContents(state, table, padding)}
}
