import fc from 'fast-check'
import {expect, test} from 'vitest'
import {wordsOf} from '../parse/parse-source.js'
import {importSource, wordsOfText} from './import-source.js'

/** Imports a text and compares its words, front matter's title first. */
function expectEveryWord(text: string): void {
  const {parsed, diagnostics} = importSource(text)
  if (wordsOfText(text).length === 0) return
  expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
  const title = parsed?.frontMatter.title?.value.split(' ') ?? []
  expect([...title, ...wordsOf(parsed!.tree)]).toEqual(wordsOfText(text))
}

const label = fc.constantFrom(
  'I. ',
  'II- ',
  'A. ',
  '1. ',
  '1.1. ',
  '2.3.1. ',
  '(1) ',
  '(i) ',
  'a) ',
  '- ',
  '+ ',
  '• ',
  'Một là, ',
  'Phần thứ nhất ',
  ''
)
const title = fc.constantFrom('Kết quả', 'KẾT QUẢ', 'Một câu.', 'Một câu. Hai câu;', '“Đoàn kết', 'kỷ cương”', 'Về việc:', 'x {.targets}')
const outlines = fc
  .array(
    fc.tuple(label, title).map((parts) => parts.join('')),
    {maxLength: 30}
  )
  .map((lines) => lines.join('\n'))

test('no word of an outline is lost or moved', () => {
  fc.assert(fc.property(outlines, expectEveryWord), {numRuns: 400})
})

const pieces = fc.constantFrom(
  ...[
    'a',
    'Đ',
    '5',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '#',
    '##',
    '>',
    '-',
    '---',
    '+',
    '=',
    '===',
    '1.',
    '1)',
    '[',
    ']',
    '](',
    '](b)',
    '[^1]',
    ']:',
    '[x]'
  ],
  ...[
    '<b>',
    '<',
    '</div>',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&',
    '&#32;',
    '~',
    '~~',
    '|',
    '|-|',
    ':-:',
    ':::',
    ':::slide',
    '::',
    '{.x}',
    '{',
    '!',
    '!['
  ],
  ...[
    '\\',
    '\\*',
    '$',
    'http://a.vn/',
    'www.a.vn',
    'x@y.vn',
    '“',
    '”',
    '"',
    '(',
    ')',
    '.',
    '…',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\n',
    '\n\n',
    '\r\n',
    'e\u0302\u0301',
    '😀',
    '•',
    '–'
  ]
)
const nasty = fc.array(pieces, {maxLength: 40}).map((list) => list.join(''))

test('no word of nasty lines is lost, moved or read as Markdown', () => {
  fc.assert(fc.property(nasty, expectEveryWord), {numRuns: 3000})
})
