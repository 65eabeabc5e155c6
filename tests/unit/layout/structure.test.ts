import {describe, expect, test} from 'vitest'
import type {Block} from '../../../src/document/types.js'
import {layout} from '../../../src/layout/layout.js'
import type {LaidOut, StructureNode} from '../../../src/layout/types.js'
import {fonts, groupRow, h, item, list, p, pages, part, row, slide, slides, table} from './build.js'
import {inOrder} from './read-text.js'

const laid = (...blocks: readonly Block[]): LaidOut => layout(pages(blocks), fonts, () => {})

/** A tree as text: `L(LI(Lbl LBody(P)))`. */
const show = ({type, children}: StructureNode): string => (children.length > 0 ? `${type}(${children.map(show).join(' ')})` : type)
const shown = (...blocks: readonly Block[]): string =>
  laid(...blocks)
    .structure.children.map(show)
    .join(' ')

describe('the structure tree', () => {
  test('has headings that begin with H1 and skip no level, with their bookmarks', () => {
    const {structure} = laid(h(2, 'II. Một'), h(4, 'Hai'), h(4, 'Ba'), h(3, 'Bốn'), h(1, 'Năm'), h(6, 'Sáu'))
    expect(structure.children.map(({type, bookmark}) => `${type} ${bookmark}`)).toEqual([
      'H1 II. Một',
      'H2 Hai',
      'H2 Ba',
      'H2 Bốn',
      'H1 Năm',
      'H2 Sáu'
    ])
  })

  test('has lists of items with label and body', () => {
    expect(shown(list(item('-', 'Một'), item('-', 'Hai', list(item('+', 'Ba')))))).toBe(
      'L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P))))))'
    )
  })

  test('has tables with header cells, scopes and spans', () => {
    const {structure} = laid(table([1, 1], row('header', 'TT', 'Tên'), groupRow('Nhóm', 2), row('body', '1', '')))
    const [element] = structure.children
    expect(show(element!)).toBe('Table(TR(TH(P) TH(P)) TR(TH(P)) TR(TD(P) TD(P)))')
    expect(element?.alt).toBe('Bảng')
    expect(inOrder(element!).filter(({type}) => type === 'TH')).toMatchObject([
      {scope: 'Column'},
      {scope: 'Column'},
      {scope: 'Row', columnSpan: 2}
    ])
  })

  test('puts a footnote after the paragraph that names it first', () => {
    const named = p([
      {type: 'run', text: 'Tổng thu'},
      {type: 'footnote', number: 1}
    ])
    const footnotes = [{number: 1, children: [p('Số liệu sơ bộ', 'footnote')]}]
    const {structure} = layout(pages([named, p('Sau'), named], {footnotes}), fonts, () => {})
    expect(show(structure)).toBe('Document(P(Reference) Note(Lbl P) P P(Reference))')
  })

  test('has an element for a link, one over all its runs', () => {
    const link = 'https://vi.du'
    expect(
      shown(
        p([
          {type: 'run', text: 'xem '},
          {type: 'run', text: 'trang ', link},
          {type: 'run', text: 'này', bold: true, link}
        ])
      )
    ).toBe('P(Link)')
  })

  test('has quotations, grids, key figures and pictures', () => {
    const picture: Block = {type: 'picture', format: 'png', bytes: new Uint8Array(), pixelWidth: 9, pixelHeight: 9, alt: 'Ảnh'}
    expect(shown({type: 'quote', children: [p('Một')]}, picture)).toBe('BlockQuote(P) Figure')
    expect(shown({type: 'grid', purpose: 'letterhead', shares: [1, 1], cells: [[p('A')], [p('B')]]})).toBe('Div(P P)')
    expect(shown({type: 'figures', perRow: 1, items: [{value: p('1', 'figure-value'), caption: p('a', 'figure-caption')}]})).toBe(
      'Div(P P)'
    )
  })

  test('has unique ids, counted from the root', () => {
    const {structure} = laid(h(1, 'Một'), list(item('-', 'Hai')), p('Ba'))
    const ids = inOrder(structure).map(({id}) => id)
    expect(ids[0]).toBe(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a section for each slide, with a heading', () => {
    const {structure} = layout(
      slides([slide('Mở đầu', [], 'cover'), slide('Phần I', [], 'section'), slide('Kết quả', [part([p('Đạt', 'slide-body')])])]),
      fonts,
      () => {}
    )
    expect(show(structure)).toBe('Document(Sect(H1) Sect(H1) Sect(H2 P))')
    expect(structure.children[2]?.children[0]?.bookmark).toBe('Kết quả')
  })

  test('makes the first title of a deck H1 whatever it opens', () => {
    const {structure} = layout(slides([slide('Một', []), slide('Hai', [])]), fonts, () => {})
    expect(show(structure)).toBe('Document(Sect(H1) Sect(H1))')
  })
})
