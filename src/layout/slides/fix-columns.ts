import type {Block} from '../../document/types.js'
import type {State} from '../flow/types.js'
import {measureTable} from '../tables/measure-table.js'

/** Give a table's columns the shares that its whole content asks for, so that its parts on several slides look alike. */
export function fixColumns(state: State, block: Block): Block {
  if (block.type !== 'table') return block
  const {widths} = measureTable({...state, fixedColumns: false}, block)
  return {...block, columns: block.columns.map((column, index) => ({...column, share: widths[index]!}))}
}
