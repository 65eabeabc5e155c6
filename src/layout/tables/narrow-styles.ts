import type {Table} from '../../document/types.js'
import type {ParagraphStyle, Styles} from '../../theme/types.js'
import type {State} from '../flow/types.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'

/** On pages, a table whose words are too wide for its columns is set as small as this, in pt, before words are cut. */
const smallest = 8
/** Width, in sizes of the text, that a column must have in any case so that each character fits beside its padding. */
const leastColumn = 1.5

/** The styles, those of a table's cells smaller by a scale, and in any case so small that characters fit: twelve columns in a cell of a letterhead. */
export function narrowStyles(state: State, table: Table, scale: number): Styles {
  const column = state.width / table.columns.length
  if (scale === 1 && Object.values(state.styles).every(({size}) => size * leastColumn <= column)) return state.styles
  const names = new Set(table.rows.flatMap(({cells}) => cells.flatMap(({children}) => children.map(({style}) => style))))
  const narrowed = [...names].map((name): [string, ParagraphStyle] => {
    const style = styleOf(state.styles, name)
    const size = Math.min(Math.max(style.size * scale, Math.min(smallest, style.size)), column / leastColumn)
    return [name, scaleStyle(style, Math.floor(size * 2) / 2 / style.size, 1)]
  })
  return {...state.styles, ...Object.fromEntries(narrowed)}
}
