import type {Table} from '../../document/types.js'
import {measureTable} from '../tables/measure-table.js'
import {tableStrips} from '../tables/table-strips.js'
import {leftOf} from './left-of.js'
import type {Handler} from './types.js'

/** A table: a strip a row, its header rows repeated on each page. */
export const table: Handler<Table> = (state, node) => {
  const left = leftOf(state)
  const measured = measureTable({...state, width: state.width - left, left: 0, item: null, label: null, nested: true}, node)
  return {items: tableStrips(measured, left, state.room), last: null}
}
