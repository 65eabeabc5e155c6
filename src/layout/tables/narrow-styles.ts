import type {Table} from '../../document/types.js'
import type {ParagraphStyle, Styles} from '../../theme/types.js'
import type {State} from '../flow/types.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'

/** Widths, in sizes of the text, that a column must have so that any character fits beside its padding. */
const leastColumn = 1.5

/** The styles, those of a table's cells so small that one character fits into a column: twelve columns in a cell of a letterhead. */
export function narrowStyles(state: State, table: Table): Styles {
  const column = state.width / table.columns.length
  if (Object.values(state.styles).every(({size}) => size * leastColumn <= column)) return state.styles
  const names = new Set(table.rows.flatMap(({cells}) => cells.flatMap(({children}) => children.map(({style}) => style))))
  const tooLarge = [...names].filter((name) => styleOf(state.styles, name).size * leastColumn > column)
  if (tooLarge.length === 0) return state.styles
  const smaller = tooLarge.map((name): [string, ParagraphStyle] => {
    const style = styleOf(state.styles, name)
    return [name, scaleStyle(style, Math.floor((column / leastColumn) * 2) / 2 / style.size, 1)]
  })
  return {...state.styles, ...Object.fromEntries(smaller)}
}
