import {expect, test} from 'vitest'
import {plainText} from '../../../src/language/inlines.js'
import type {Block, Inline} from '../../../src/report/types.js'
import {read} from './read.js'

const blocks = (markdown: string) => read(markdown).report.blocks
const only = <Type extends Block['type']>(markdown: string, type: Type) => {
  const [block] = blocks(markdown)
  if (block?.type !== type) throw new Error(`not a ${type}: ${block?.type}`)
  // The cast: the line above compared the tag.
  return block as Extract<Block, {type: Type}>
}
const inlines = (markdown: string) => only(markdown, 'paragraph').children
const marks = (list: readonly Inline[]) =>
  list.map((inline) => (inline.type === 'run' ? {...inline, place: inline.place?.column} : inline.type))
const rules = (markdown: string) => read(markdown).diagnostics.map(({rule, place}) => `${place?.line}:${place?.column} ${rule}`)

test('marks become flat runs with places', () => {
  expect(marks(inlines('Có **12 *xã* mới**, `mã 1`, ~~cũ~~ và [trang](http://a.vn).\n'))).toEqual([
    {type: 'run', text: 'Có ', place: 1},
    {type: 'run', text: '12 ', bold: true, place: 6},
    {type: 'run', text: 'xã', bold: true, italic: true, place: 10},
    {type: 'run', text: ' mới', bold: true, place: 13},
    {type: 'run', text: ', ', place: 19},
    {type: 'run', text: 'mã 1', code: true, place: 22},
    {type: 'run', text: ', ', place: 27},
    {type: 'run', text: 'cũ', strike: true, place: 31},
    {type: 'run', text: ' và ', place: 35},
    {type: 'run', text: 'trang', link: 'http://a.vn', place: 40},
    {type: 'run', text: '.', place: 59}
  ])
})

test('white space folds, lines keep their places, breaks stay', () => {
  const list = inlines('Một  hai\nba  \nbốn\n')
  expect(plainText(list)).toBe('Một hai ba bốn')
  expect(list.map((inline) => (inline.type === 'run' ? [inline.text, inline.place!.line, inline.place!.column] : inline.type))).toEqual([
    ['Một ', 1, 1],
    ['hai ', 1, 6],
    ['ba', 2, 1],
    'break',
    ['bốn', 3, 1]
  ])
})

test('places behind escapes and character references are exact', () => {
  const list = inlines('Lê &amp; Trần 5\\* 6\n')
  expect(plainText(list)).toBe('Lê & Trần 5* 6')
  const last = list.at(-1)!
  expect(last.type === 'run' && [last.text, last.place!.column]).toEqual(['* 6', 17])
})

test('link definitions are resolved; one that nothing uses is told', () => {
  expect(marks(inlines('[trang][t]\n\n[t]: http://a.vn\n'))).toEqual([{type: 'run', text: 'trang', link: 'http://a.vn', place: 2}])
  expect(rules('Chữ\n\n[t]: http://a.vn\n')).toEqual(['3:1 link-definition-unused'])
})

test('a paragraph of pictures only is pictures; one amid text moves behind it, with a warning', () => {
  expect(
    blocks('![Cờ](co.png)\n![Sao](sao.png)\n').map((block) => block.type === 'picture' && [block.id, block.address, block.alt])
  ).toEqual([
    ['/1', 'co.png', 'Cờ'],
    ['/2', 'sao.png', 'Sao']
  ])
  expect(blocks('Xem ![Cờ](co.png) này\n').map(({type}) => type)).toEqual(['paragraph', 'picture'])
  expect(rules('Xem ![Cờ](co.png) này\n')).toEqual(['1:5 picture-amid-text'])
})

test('list markers are as written, tasks are known', () => {
  const {items} = only('3. Ba\n3. Lại ba\n', 'list')
  expect(items.map(({label}) => label)).toEqual(['3.', '3.'])
  expect(only('- [x] Xong\n- [ ] Chưa\n', 'list').items.map(({label, checked}) => [label, checked])).toEqual([
    ['-', true],
    ['-', false]
  ])
  expect(only('+ Cộng\n', 'list').items[0]).toMatchObject({id: '/1/1', label: '+', checked: null})
})

test('nine levels of lists and deep quotes', () => {
  let list = only(Array.from({length: 9}, (_, level) => `${'  '.repeat(level)}- Cấp ${level + 1}`).join('\n'), 'list')
  for (let level = 1; level < 9; level++) {
    const inner = list.items[0]!.blocks[1]
    if (inner?.type !== 'list') throw new Error(`no list at level ${level + 1}`)
    list = inner
  }
  expect(list.items[0]!.blocks.map((block) => block.type === 'paragraph' && plainText(block.children))).toEqual(['Cấp 9'])
  let quote: Block = only(`${'>'.repeat(60)} Sâu\n`, 'quote')
  while (quote.type === 'quote') quote = quote.blocks[0]!
  expect(quote.type).toBe('paragraph')
})

test('tables: every row as wide as the widest, escaped bars are text', () => {
  const table = only('| A | B |\n|:-|-:|\n| 1 \\| 2 | 3 | 4 |\n| 5 |\n', 'table')
  expect(table.align).toEqual(['left', 'right', null])
  expect(table.rows.map(({cells}) => cells.map(plainText))).toEqual([
    ['A', 'B', ''],
    ['1 | 2', '3', '4'],
    ['5', '', '']
  ])
  expect(table.rows.map(({id}) => id)).toEqual(['/1/1', '/1/2', '/1/3'])
})

test('code keeps its lines and their places', () => {
  const {lines} = only('```\nmột  hai\n\n  ba\n```\n', 'code')
  expect(lines.map(({text, place}) => [text, place!.line, place!.column])).toEqual([
    ['một  hai', 2, 1],
    [' ', 3, 1],
    ['  ba', 4, 1]
  ])
})

test('fences hold blocks', () => {
  const fence = only(':::slide\nMột\n\n- Hai\n:::\n', 'fence')
  expect([fence.kind, fence.blocks.map(({id, type}) => [id, type])]).toEqual([
    'slide',
    [
      ['/1/1', 'paragraph'],
      ['/1/2', 'list']
    ]
  ])
})

test('a heading inside a block is a bold paragraph, with a warning', () => {
  const quote = only('> # Tên\n', 'quote')
  expect(quote.blocks.map((block) => block.type === 'paragraph' && marks(block.children))).toEqual([
    [{type: 'run', text: 'Tên', bold: true, place: 5}]
  ])
  expect(rules('> # Tên\n')).toEqual(['1:3 heading-inside-block'])
})

test('footnotes are numbered by first mention; those that nothing mentions come last, with a warning', () => {
  const {report, diagnostics} = read('Sau[^b] rồi[^a], lại[^b].\n\n[^a]: Một[^d].\n\n[^b]: Hai.\n\n[^c]: Thừa.\n\n[^d]: Trong.\n')
  const [paragraph] = report.blocks
  const numbers =
    paragraph?.type === 'paragraph' ? paragraph.children.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : [])) : []
  expect(numbers).toEqual([1, 2, 1])
  expect(
    report.footnotes.map(({number, blocks: [block]}) => [number, block?.id, block?.type === 'paragraph' && plainText(block.children)])
  ).toEqual([
    [1, '^1/1', 'Hai.'],
    [2, '^2/1', 'Một.'],
    [3, '^3/1', 'Trong.'],
    [4, '^4/1', 'Thừa.']
  ])
  expect(diagnostics.map(({rule, place}) => [rule, place?.line])).toEqual([['footnote-unused', 7]])
})

test('a second text for a footnote is kept, with a warning', () => {
  const {report, diagnostics} = read('Một[^a].\n\n[^a]: Đầu.\n\n[^a]: Sau.\n')
  expect(report.footnotes.map(({number}) => number)).toEqual([1, 2])
  expect(diagnostics.map(({rule}) => rule)).toEqual(['footnote-repeated'])
})
