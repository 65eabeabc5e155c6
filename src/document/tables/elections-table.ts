import type {Election, Officer} from '../../report/types.js'
import type {Row, Table} from '../types.js'
import {cell, headerRow} from './cells.js'
import {locate} from './told-order.js'

/** Elected bodies with their seats, officers with their posts, as they follow one another in the source; null where there are none. */
export function electionsTable(elections: readonly Election[], officers: readonly Officer[]): Table | null {
  const rows = [
    ...locate(elections).map(({fact, at}) => ({at, row: electionRow(fact)})),
    ...locate(officers).map(({fact, at}) => ({at, row: officerRow(fact)}))
  ]
  if (rows.length === 0) return null
  return {
    type: 'table',
    columns: [
      {share: 5, align: 'left'},
      {share: 4, align: 'left'}
    ],
    headerRows: 1,
    // A stable sort: what begins at one place keeps the order of its list, which is protocol.
    rows: [headerRow(['Kết quả bầu cử', 'Số lượng, chức vụ']), ...rows.sort((a, b) => a.at - b.at).map(({row}) => row)],
    alt: 'Bảng kết quả bầu cử'
  }
}

function electionRow({block, bodyText, seatsText, place}: Election): Row {
  const origin = {source: block, place}
  return {kind: 'body', source: block, cells: [cell('table-cell', bodyText, 1, origin), cell('table-cell', seatsText, 1, origin)]}
}

function officerRow({block, nameText, postText, place}: Officer): Row {
  const origin = {source: block, place}
  return {kind: 'body', source: block, cells: [cell('table-cell', nameText, 1, origin), cell('table-cell', postText, 1, origin)]}
}
