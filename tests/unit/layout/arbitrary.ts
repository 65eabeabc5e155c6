import fc from 'fast-check'
import type {Block, Document, Inline, ListItem, Paragraph, Row, Run, Slide, Table} from '../../../src/document/types.js'
import {pt} from '../../../src/units.js'
import {pages, slide, slides} from './build.js'

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('Đại', 'hội', 'nghị', 'quyết', 'của', 'tỉnh', 'kinh', 'tế', '-', 'xã', 'nghiêng', 'ủy,chính', 'đạt;')
  },
  {weight: 3, arbitrary: fc.constantFrom('1.482/1.646', '7,5%', '52', 'đồng', 'chí', '25/9/2025', '(14)', '&', '<', '{{', '7:30')},
  {weight: 1, arbitrary: fc.integer({min: 30, max: 220}).map((length) => 'nghiêng-'.repeat(28).slice(0, length))},
  {weight: 1, arbitrary: fc.constantFrom('👍🏽', 'e\u0301', 'a\u00a0b', '漢字')}
)
const words = (most: number) => fc.array(word, {minLength: 1, maxLength: most}).map((list) => list.join(' '))

const run = (most: number): fc.Arbitrary<Run> =>
  fc
    .record({
      text: words(most),
      look: fc.constantFrom({}, {bold: true as const}, {italic: true as const}, {strike: true as const}, {link: 'https://vi.du/a'})
    })
    .map(({text, look}) => ({type: 'run', text: `${text} `, ...look}))

/** Inlines that name footnotes up to a number. */
const inlines = (most: number, notes: number): fc.Arbitrary<Inline[]> =>
  fc.array(
    fc.oneof(
      {weight: 6, arbitrary: run(most)},
      {weight: 1, arbitrary: fc.constant<Inline>({type: 'break'})},
      {
        weight: notes > 0 ? 1 : 0,
        arbitrary: fc.integer({min: 1, max: Math.max(1, notes)}).map((number): Inline => ({type: 'footnote', number}))
      }
    ),
    {maxLength: 5}
  )

const paragraph = (style: string, most: number, notes: number): fc.Arbitrary<Paragraph> =>
  inlines(most, notes).map((children) => ({type: 'paragraph', style, children}))

const tableOf = (most: number, notes: number): fc.Arbitrary<Table> =>
  fc.integer({min: 1, max: 12}).chain((count) => {
    const cells = (style: string, longest: number) =>
      fc
        .array(fc.array(paragraph(style, longest, notes), {maxLength: 2}), {minLength: count, maxLength: count})
        .map((list) => list.map((children) => ({span: 1, children})))
    const group = paragraph('table-group', 4, notes).map((children): Row => ({kind: 'group', cells: [{span: count, children: [children]}]}))
    const body = cells('table-cell', most).map((list): Row => ({kind: 'body', cells: list}))
    return fc
      .record({
        shares: fc.array(fc.option(fc.integer({min: 1, max: 9})), {minLength: count, maxLength: count}),
        header: cells('table-header', 4),
        rows: fc.array(fc.oneof({weight: 5, arbitrary: body}, {weight: 1, arbitrary: group}), {maxLength: 8})
      })
      .map(({shares, header, rows}) => ({
        type: 'table',
        columns: shares.map((share) => ({share, align: 'left' as const})),
        headerRows: 1,
        rows: [{kind: 'header', cells: header}, ...rows],
        alt: 'Bảng'
      }))
  })

const listOf = (depth: number, most: number, notes: number): fc.Arbitrary<Block> =>
  fc
    .array(
      fc
        .record({label: fc.constantFrom('-', '+', '1.', '(12)', ''), children: fc.array(block(depth - 1, most, notes), {maxLength: 2})})
        .map((item): ListItem => item),
      {minLength: 1, maxLength: 3}
    )
    .map((items) => ({type: 'list', style: 'list', items}))

/** Any block, so deep at most. */
function block(depth: number, most: number, notes: number): fc.Arbitrary<Block> {
  const flat: fc.Arbitrary<Block>[] = [
    paragraph('body', most, notes),
    paragraph('plain', 3, notes),
    fc
      .tuple(fc.integer({min: 1, max: 3}), inlines(8, 0))
      .map(([level, children]): Block => ({type: 'heading', level, style: `heading-${level}`, children})),
    tableOf(Math.ceil(most / 4), notes),
    fc.constantFrom<Block>(
      {type: 'rule', length: 'text', thickness: pt(1), color: '#000000', before: pt(2), after: pt(4)},
      {type: 'picture', format: 'png', bytes: new Uint8Array(), pixelWidth: 900, pixelHeight: 1400, alt: 'Ảnh'}
    ),
    fc
      .array(fc.tuple(paragraph('figure-value', 2, 0), paragraph('figure-caption', 9, notes)), {minLength: 1, maxLength: 5})
      .map((items): Block => ({type: 'figures', perRow: 3, items: items.map(([value, caption]) => ({value, caption}))}))
  ]
  if (depth <= 0) return fc.oneof(...flat)
  const children = fc.array(block(depth - 1, most, notes), {minLength: 1, maxLength: 4})
  return fc.oneof(
    ...flat,
    listOf(depth, most, notes),
    children.map((inner): Block => ({type: 'quote', children: inner})),
    fc.tuple(children, children).map(([one, other]): Block => ({type: 'grid', purpose: 'signature', shares: [3, 2], cells: [one, other]})),
    fc
      .tuple(fc.integer({min: 1, max: 3}), children)
      .map(([count, inner]): Block => ({type: 'columns', count, gap: pt(12), balanced: count !== 2, children: inner}))
  )
}

/** A document of pages, with footnotes if wanted; `longest` is the most words of a run. */
export const anyDocument = (longest: number, notes: number): fc.Arbitrary<Document> =>
  fc
    .record({
      children: fc.array(
        fc.oneof({weight: 8, arbitrary: block(2, longest, notes)}, {weight: 1, arbitrary: fc.constant<Block>({type: 'page-break'})}),
        {minLength: 1, maxLength: 12}
      ),
      footnotes: fc.array(fc.array(paragraph('footnote', 60, 0), {minLength: 1, maxLength: 2}), {minLength: notes, maxLength: notes})
    })
    .map(({children, footnotes}) => pages(children, {footnotes: footnotes.map((blocks, index) => ({number: index + 1, children: blocks}))}))

/** A deck in which anything may stand on a slide; `longest` is the most words of a run. */
export const anyDeck = (longest: number): fc.Arbitrary<Document> => {
  const text = (style: string) => paragraph(style, longest, 0).filter(({children}) => children.some(({type}) => type === 'run'))
  const bullets = fc.array(text('slide-list'), {minLength: 1, maxLength: 6})
  const body: fc.Arbitrary<Block> = fc.oneof(
    text('slide-body'),
    text('slide-lead'),
    bullets.map((items): Block => ({type: 'list', style: 'slide-list', items: items.map((child) => ({label: '-', children: [child]}))})),
    tableOf(longest, 0).filter(({rows}) => rows.length > 1),
    fc
      .array(fc.tuple(text('figure-value'), text('figure-caption')), {minLength: 1, maxLength: 7})
      .map((items): Block => ({type: 'figures', perRow: 4, items: items.map(([value, caption]) => ({value, caption}))}))
  )
  const parts = fc.array(fc.record({body: fc.array(body, {maxLength: 3}), notes: fc.array(text('slide-body'), {maxLength: 2})}), {
    maxLength: 4
  })
  const node = fc
    .record({
      layout: fc.constantFrom<Slide['layout']>('cover', 'agenda', 'section', 'figures', 'text', 'table', 'closing'),
      title: fc.oneof({weight: 5, arbitrary: words(8)}, {weight: 1, arbitrary: words(300)}),
      parts
    })
    .map(({layout, title, parts: given}): Slide => ({...slide(title, given, layout)}))
  return fc.array(node, {minLength: 1, maxLength: 6}).map((nodes) => slides(nodes))
}
