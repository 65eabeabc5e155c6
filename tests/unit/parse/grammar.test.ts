import {expect, test} from 'vitest'
import {outlineOf, parsed, said} from './parse-source.js'

test.each([
  ['a tab', '\tMột đoạn', 'paragraph(text "Một đoạn")'],
  ['four spaces', '    Một đoạn', 'paragraph(text "Một đoạn")'],
  ['text over hyphens', 'Trích yếu\n-----\nSau', 'paragraph(text "Trích yếu") thematicBreak paragraph(text "Sau")'],
  ['colons', 'lúc 7:30, 3:1, PAPI:từ ::section{} {a}', 'paragraph(text "lúc 7:30, 3:1, PAPI:từ ::section{} {a}")'],
  [
    'directives',
    '::section{ref="I"}\n\n:::khác\n\nx',
    'paragraph(text "::section{ref=\\"I\\"}") paragraph(text ":::khác") paragraph(text "x")'
  ],
  ['single tildes', '5~10 và 7~8 ~a~', 'paragraph(text "5~10 và 7~8 ~a~")'],
  ['double tildes', 'a ~~b~~', 'paragraph(text "a " delete(text "b"))'],
  ['a role', '## I. Chỉ tiêu {.targets}', 'heading 2(text "I. Chỉ tiêu {.targets}")'],
  ['addresses', 'gửi a@b.vn', 'paragraph(text "gửi " link(text "a@b.vn"))'],
  ['a task', '- [x] xong', 'list(listItem(paragraph(text "xong")))'],
  ['a footnote', 'a[^1]\n\n[^1]: b', 'paragraph(text "a" footnoteReference) footnoteDefinition(paragraph(text "b"))'],
  ['a table', '|a|\n|-|\n|b|', 'table(tableRow(tableCell(text "a")) tableRow(tableCell(text "b")))']
])('%s', (_name, text, outline) => {
  expect(outlineOf(text)).toBe(outline)
})

test.each([
  ['alone', ':::slide\n\na\n\n:::\n\nb', 'fence slide(paragraph(text "a")) paragraph(text "b")'],
  ['in a paragraph', 'x\n:::notes  \na\n:::\ny', 'paragraph(text "x") fence notes(paragraph(text "a")) paragraph(text "y")'],
  ['indented', '    :::slide\na\n\t:::', 'fence slide(paragraph(text "a"))'],
  [
    'after a list',
    ':::slide\n- a\n- b\n:::\nc',
    'fence slide(list(listItem(paragraph(text "a")) listItem(paragraph(text "b")))) paragraph(text "c")'
  ],
  [
    'after a table',
    ':::slide\n|a|\n|-|\n|b|\n:::\nc',
    'fence slide(table(tableRow(tableCell(text "a")) tableRow(tableCell(text "b")))) paragraph(text "c")'
  ],
  ['in code', '```\n:::slide\n```', 'code ":::slide"'],
  ['with more on the line', ':::slide a\n\n::::', 'paragraph(text ":::slide a") paragraph(text "::::")']
])('fence %s', (_name, text, outline) => {
  expect(outlineOf(text)).toBe(outline)
  expect(said(text)).toEqual([])
})

test('a fence has the place of its lines', () => {
  const {tree, text} = parsed('a\n:::slide\nb\n:::\nc')
  const position = tree.children[1]?.position
  expect(text.slice(position?.start.offset, position?.end.offset)).toBe(':::slide\nb\n:::')
})

test.each([
  ['unclosed', 'a\n:::slide\nb', 'paragraph(text "a") paragraph(text "b")', ['warning fence 2:1']],
  ['opened twice', ':::slide\na\n:::notes\nb\n:::', 'paragraph(text "a") fence notes(paragraph(text "b"))', ['warning fence 1:1']],
  ['stray', 'a\n\n:::\n\nb', 'paragraph(text "a") paragraph(text "b")', ['warning fence 3:1']],
  ['in a list', '- a\n  :::slide\n  b', 'list(listItem(paragraph(text "a") paragraph(text "b")))', ['warning fence 2:3']]
])('fence %s: a warning, the text stays', (_name, text, outline, diagnostics) => {
  expect(outlineOf(text)).toBe(outline)
  expect(said(text)).toEqual(diagnostics)
})
