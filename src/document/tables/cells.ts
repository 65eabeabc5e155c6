import type {Place} from '../../diagnostic.js'
import type {Cell, Inline, Row} from '../types.js'

/** A cell of one paragraph. */
export function cell(
  style: string,
  children: readonly Inline[],
  span = 1,
  origin: {readonly source?: string; readonly place?: Place} = {}
): Cell {
  return {span, children: [{type: 'paragraph', style, children, ...origin}]}
}

/** The header row of a table of ours. */
export const headerRow = (names: readonly string[]): Row => ({
  kind: 'header',
  cells: names.map((text) => cell('table-header', [{type: 'run', text}]))
})
