import {expect, test} from 'vitest'
import {electionsTable} from '../../../src/document/tables/elections-table.js'
import {locate} from '../../../src/document/tables/told-order.js'
import {plainText} from '../../../src/language/inlines.js'
import type {Election, Officer} from '../../../src/report/types.js'

const place = (start: number) => ({path: 'a.md', start, end: start + 1, line: 1, column: start + 1})
const told = (name: string, start: number, block: string) => ({name, block, place: place(start)})

test('what only the front matter states stands with its neighbour', () => {
  const facts = [told('a', 5, ''), told('b', 300, 'II/1'), told('c', 9, ''), told('d', 400, 'II/2')]
  expect(locate(facts).map(({fact, at}) => [fact.name, at])).toEqual([
    ['a', 300],
    ['b', 300],
    ['c', 300],
    ['d', 400]
  ])
  expect(locate([told('a', 5, '')])[0]!.at).toBeGreaterThan(1e9)
})

test('in a table of elections, in the order of their list', () => {
  const run = (text: string) => [{type: 'run', text} as const]
  // The casts: a table reads no more of them than this.
  const bodies = [{bodyText: run('Ban Thường vụ'), seatsText: run('9 đồng chí'), ...told('', 100, 'II/1')} as unknown as Election]
  const people = [
    {nameText: run('Lò A Tính'), postText: run('Bí thư'), ...told('', 7, '')} as unknown as Officer,
    {nameText: run('Lê Văn An'), postText: run('Phó Bí thư'), ...told('', 200, 'II/2')} as unknown as Officer,
    {nameText: run('Hà Thị Nga'), postText: run('Phó Bí thư'), ...told('', 9, '')} as unknown as Officer
  ]
  const rows = electionsTable(bodies, people)!.rows.slice(1)
  const first = rows.map(({cells: [cell]}) => {
    const [paragraph] = cell!.children
    return paragraph?.type === 'paragraph' ? plainText(paragraph.children as never) : ''
  })
  expect(first).toEqual(['Ban Thường vụ', 'Lò A Tính', 'Lê Văn An', 'Hà Thị Nga'])
})
