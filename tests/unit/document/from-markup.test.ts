import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../../../src/diagnostic.js'
import {field, p, report, section, ul} from './build-report.js'
import {documentLines, inlinesOf, linesOf, textOf} from './read-document.js'
import {pages, render, slides} from './setting.js'

const lines = (of: ReturnType<typeof report>, text: string): string[] => documentLines(render(of, text).document)
const faults = (text: string, settings = pages): string[] =>
  render(report([], {title: 'Tên 5'}), text, settings).diagnostics.map((diagnostic) =>
    formatDiagnostic(diagnostic, 'en').replace(/\n.*/, '')
  )

describe('values', () => {
  const hostile = '{{x}} ::body **a** | # 7:30 & <b>'

  test('text of the announcement is never read as markup, wherever it stands', () => {
    const of = report([], {title: hostile, meta: {speaker: field(hostile)}})
    expect(lines(of, '# {{title.main}}\n\n- {{title.main}}\n\n::line[{{#if speaker}}{{speaker}}{{/if}}]{style="kind"}\n')).toEqual([
      `h1 heading-1: ${hostile}`,
      `- list: ${hostile}`,
      `kind: ${hostile}`
    ])
  })

  test('it keeps its place, and the words of the template have none', () => {
    const {document} = render(report([], {title: 'Tên'}), 'Kính gửi: **{{title.main}}**\n')
    const [own, theirs] = inlinesOf(document.children)
    expect(own).toEqual({type: 'run', text: 'Kính gửi: '})
    expect(theirs).toMatchObject({text: 'Tên', bold: true, place: {path: 'a.md'}})
  })

  test('a value in an attribute chooses, and is not read', () => {
    const of = report([section('I.', 'Một', [p('a')]), section('II.', 'Hai', [p('b')])])
    expect(lines(of, '{{#each sections as |s|}}{{#if @last}}\n::section{id="{{s.id}}"}\n{{/if}}{{/each}}\n')).toEqual([
      'h1 heading-1: II. Hai',
      'body: b'
    ])
  })

  test('a colon in a line of the template is no directive', () => {
    expect(lines(report([]), 'Giờ:phút a:b\n')).toEqual(['body: Giờ:phút a:b'])
  })
})

describe('blocks by reference', () => {
  const of = report([
    section('I.', 'Tình hình', [p('a'), section('1.', 'Kết quả', [ul('b', 'c')], 'results')]),
    section('II.', 'Chỉ tiêu', [p('d', '(1)')], 'targets')
  ])

  test('by role, wherever the section stands', () => {
    expect(lines(of, '::section{role="results"}\n')).toEqual(['h2 heading-2: 1. Kết quả', '- list: b', '- list: c'])
    expect(lines(of, '::section{role="targets" above=1}\n')).toEqual(['h2 heading-1: II. Chỉ tiêu', 'body: (1) d'])
    expect(lines(of, '::section{role="slogans"}\n')).toEqual([])
  })

  test('all of it', () => {
    expect(lines(of, '::body\n')).toEqual([
      'h1 heading-1: I. Tình hình',
      'body: a',
      'h2 heading-2: 1. Kết quả',
      '- list: b',
      '- list: c',
      'h1 heading-1: II. Chỉ tiêu',
      'body: (1) d'
    ])
  })

  test('a heading that would stand over nothing is left out', () => {
    expect(lines(of, '::targets[Các chỉ tiêu]\n::elections[Bầu cử]\n::figures[Số liệu]\n')).toEqual([])
  })
})

describe('arrangement', () => {
  test('cells side by side', () => {
    const text = '::::letterhead{shares="2 3"}\n:::cell\n::line[a]{style="issuer"}\n::rule{length="text"}\n:::\n:::cell\nb\n:::\n::::\n'
    const [grid] = render(report([]), text).document.children
    expect(grid).toMatchObject({type: 'grid', purpose: 'letterhead', shares: [2, 3]})
    expect(grid && linesOf(grid)).toEqual(['|', 'issuer: a', 'rule', '|', 'body: b'])
  })

  test('columns, page break, room for a signature', () => {
    expect(lines(report([]), ':::columns{count=3 gap=10}\na\n:::\n::page-break\n::space{lines=2 style="post"}\n')).toEqual([
      'body: a',
      'page-break',
      'post: \u00a0',
      'post: \u00a0'
    ])
  })

  test('a slide with nothing on it is none, but for cover, divider, closing', () => {
    const text = ':::slide[Nội dung]{layout="agenda"}\n::agenda\n:::\n\n:::slide[Cảm ơn]{layout="closing"}\n:::\n'
    expect(documentLines(render(report([p('a')]), text, slides).document)).toEqual(['[closing] Cảm ơn'])
  })
})

describe('faults have their place in the template', () => {
  test.each([
    ['\n\n::bodies\n', 't.md.hbs:3:1: error: There is no directive “bodies” (template-unknown-directive)'],
    [
      '{{#if title.type}}\n\n::body{depth=2}\n{{/if}}\n',
      't.md.hbs:3:1: error: “body” has no attribute “depth” (template-unknown-attribute)'
    ],
    [
      'a\n\n::line[b]{style="body-9"}\n',
      't.md.hbs:3:1: error: The attribute “style” of “line” cannot be “body-9” (template-attribute-value)'
    ],
    ['::section{role="goals"}\n', 't.md.hbs:1:1: error: The attribute “role” of “section” cannot be “goals” (template-attribute-value)'],
    ['::columns\n', 't.md.hbs:1:1: error: The directive “columns” is written :::columns (template-directive-form)'],
    ['a {{title.main}} 12 b\n', 't.md.hbs:1:1: error: The words of a template may hold no number: “12 b” (template-figure)'],
    ['> a\n', 't.md.hbs:1:1: error: A template cannot hold “blockquote” (template-markup)'],
    ['a `b`\n', 't.md.hbs:1:3: error: A template cannot hold “inlineCode” (template-markup)'],
    [':::signature\na\n:::\n', 't.md.hbs:2:1: error: “signature” holds :::cell only (template-grid)']
  ])('%s', (text, message) => {
    expect(faults(text)).toContain(message)
  })

  test('in a deck', () => {
    expect(faults('a\n', slides)[0]).toContain('In a deck, “paragraph” must stand inside :::slide')
    expect(faults('::section-slides\n', slides)[0]).toContain('“section-slides” needs the attribute “id”')
    expect(faults(':::slide{layout="text"}\na\n:::\n', slides)[0]).toContain('A slide must have a title')
  })
})

describe('the report’s blocks', () => {
  test('every kind becomes the document’s', () => {
    const at = p('x').place
    const cell = (text: string) => p(text).children
    const table = {
      type: 'table',
      id: '/t',
      place: at,
      align: ['left', null, 'right'],
      rows: ['ab', 'cd'].map((row) => ({id: `/t/${row}`, place: at, cells: [cell(row), [], cell('1')]}))
    } as const
    const code = {
      type: 'code',
      id: '/c',
      place: at,
      lines: [...p('  a').children, {type: 'run', text: '', place: at}, ...p('b').children]
    } as never
    const quote = {type: 'quote', id: '/q', place: at, blocks: [p('q'), ul('r')]} as const
    const fence = {type: 'fence', id: '/f', place: at, kind: 'notes', blocks: [p('n')]} as const
    expect(lines(report([table, code, quote, {type: 'rule', id: '/r', place: at}, fence]), '::body\n')).toEqual([
      'header ab |  | 1',
      'body cd |  | 1',
      'code:   a\n\nb',
      'quote: q',
      '- list: r',
      'rule',
      'body: n'
    ])
  })

  test('a picture, or an error where there is none', () => {
    const picture = {type: 'picture', id: '/p', place: p('x').place, address: 'a.png', alt: ''} as const
    const bytes = new Uint8Array([1])
    const found = render(report([picture]), '::body\n', pages, new Map([['a.png', {bytes, format: 'png' as const, width: 3, height: 2}]]))
    expect(found.document.children).toEqual([
      {type: 'picture', source: '/p', format: 'png', bytes, pixelWidth: 3, pixelHeight: 2, alt: 'Ảnh'}
    ])
    expect(render(report([picture]), '::body\n').diagnostics.map(({rule}) => rule)).toEqual(['picture-missing'])
  })

  test('footnotes that are called come along, and those that they call', () => {
    const note = (number: number, ...calls: readonly number[]) => ({
      number,
      place: p('x').place,
      blocks: [
        {
          ...p(`chú thích ${number}`),
          children: [...p(`chú thích ${number}`).children, ...calls.map((called) => ({type: 'footnote' as const, number: called}))]
        }
      ]
    })
    const body = {...p('a'), children: [...p('a').children, {type: 'footnote' as const, number: 2}]}
    const {document} = render(report([body], {footnotes: [note(1), note(2, 3), note(3, 2)]}), '::body\n')
    expect(document.footnotes.map(({children}) => children.flatMap(linesOf))).toEqual([
      ['footnote: chú thích 2[3]'],
      ['footnote: chú thích 3[2]']
    ])
  })

  test('sections deeper than six stay on the sixth level', () => {
    const deep = [1, 2, 3, 4, 5, 6, 7, 8].reduceRight<ReturnType<typeof section>[]>(
      (inner, level) => [section(`${level}.`, 't', inner)],
      []
    )
    const {document} = render(report(deep), '::body{above=1}\n')
    expect(document.children.map((block) => block.type === 'heading' && block.level)).toEqual([2, 3, 4, 5, 6, 6, 6, 6])
  })
})

test('title and dates for the properties come from the announcement', () => {
  const of = report([], {title: 'Tên', meta: {date: field('2025-10-17'), issuer: field('Ban A')}})
  const {document} = render(of, '')
  expect(document).toMatchObject({title: 'Tên', author: 'Ban A', date: '2025-10-17', language: 'vi-VN', fit: null})
  expect(textOf(inlinesOf(document.children))).toBe('')
})
