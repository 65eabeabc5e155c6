import {expect, test} from 'vitest'
import {hiddenRanges} from '../../../src/parse/html-tags.js'
import {outlineOf, parsed, said, wordsOf} from './parse-source.js'

test.each([
  ['a break', 'Hai<br>dòng', 'paragraph(text "Hai" break text "dòng")'],
  ['spaced breaks', 'Hai <br/>\n dòng <br>', 'paragraph(text "Hai" break text "dòng")'],
  ['breaks in a row', 'a<br><br>\n<br>b', 'paragraph(text "a" break text "b")'],
  ['tags within words', 'H<sub>2</sub>O <b>x</b>', 'paragraph(text "H" text "2" text "O " text "x")'],
  ['tags of blocks', 'a<p>b</p>c', 'paragraph(text "a" break text "b" break text "c")'],
  ['tags of cells', 'x <td>a</td><td>b</td>', 'paragraph(text "x " text "a" text " " text "b")'],
  ['emphasis', '*a<br>b* <i>**c**</i>', 'paragraph(emphasis(text "a" break text "b") text " " strong(text "c"))'],
  ['in a heading', '# A <br> B', 'heading 1(text "A" break text "B")'],
  ['in a table', '|a<br>b|\n|-|', 'table(tableRow(tableCell(text "a" break text "b")))'],
  ['a comment', 'a<!-- x -->b', 'paragraph(text "a" text "b")'],
  ['a comment alone', '<!-- x\n\ny -->\n\nb', 'paragraph(text "b")'],
  ['text after a comment', '<!-- x --> b', 'paragraph(text "b")'],
  ['a script in a line', 'a <script>x *y* z</script>b', 'paragraph(text "a " text "b")'],
  ['a script alone', '<script>\nx\n\ny\n</script>\n\nb', 'paragraph(text "b")'],
  ['a style sheet', '<style>p {}</style>\nb', 'paragraph(text "b")'],
  ['a picture', 'a <img src="x.png" alt="y"> b', 'paragraph(text "a " text " b")'],
  ['only tags', 'a\n\n<div></div>\n\n<i></i>\n\nb', 'paragraph(text "a") paragraph(text "b")'],
  [
    'details',
    '<details>\n<summary>Tóm **tắt**</summary>\n\nMột\n\n</details>\n\n- <div>hai</div>',
    'paragraph(text "Tóm " strong(text "tắt")) paragraph(text "Một") list(listItem(paragraph(text "hai")))'
  ],
  ['lists in a block', '<div>\n- a\n- b\n</div>', 'list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))'],
  ['a fence in a block', '<div>\n:::slide\na\n:::\n</div>', 'fence slide(paragraph(text "a"))']
])('%s', (_name, text, outline) => {
  expect(outlineOf(text)).toBe(outline)
})

test('each kind is told once, at its first place', () => {
  expect(said('a <b>x</b>\n\n<b>y</b> <i>z</i> <br>\n\n<!-- c -->\n\n<script>d</script>')).toEqual([
    'warning html-tag 1:3',
    'warning html-tag 3:10',
    'note html-comment 5:1',
    'warning html-hidden 7:1'
  ])
})

test('places of what stood in a block of HTML are right', () => {
  const {tree, text} = parsed('x\n\n- <div>\n  một <!-- a\n  b --><i>hai</i>\n  </div>\n\ny')
  const list = tree.children[1]
  const [block] = list?.type === 'list' ? (list.children[0]?.children ?? []) : []
  const inlines = block?.type === 'paragraph' ? block.children : []
  expect(inlines.map(({position}) => text.slice(position?.start.offset, position?.end.offset).trim())).toEqual(['một', 'hai'])
  expect(inlines.map(({position}) => position?.start.line)).toEqual([4, 5])
})

test('words survive in nested HTML', () => {
  const text = '<table>\n<tr><td>Một</td><td>hai</td></tr>\n<tr><td>ba</td>\n\n<td>bốn</td></tr></table>\n\n> <p>năm'
  expect(wordsOf(parsed(text).tree)).toEqual(['Một', 'hai', 'ba', 'bốn', 'năm'])
})

test('hostile blocks of HTML take linear time', () => {
  const start = performance.now()
  expect(hiddenRanges('<!-- '.repeat(100_000) + '>')).toEqual([])
  expect(hiddenRanges('<script>'.repeat(100_000))).toEqual([])
  expect(hiddenRanges('<script '.repeat(100_000))).toEqual([])
  expect(hiddenRanges('<style></style>'.repeat(100_000))).toHaveLength(100_000)
  outlineOf('a<br> '.repeat(5_000))
  expect(performance.now() - start).toBeLessThan(8_000)
})
