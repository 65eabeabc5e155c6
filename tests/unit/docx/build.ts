import type {Block, Cell, Document, Heading, Inline, List, Paragraph, Row, Run, Table} from '../../../src/document/types.js'
import type {LaidOut} from '../../../src/layout/types.js'
import type {ParagraphStyle, Styles} from '../../../src/theme/types.js'
import {mm, pt} from '../../../src/units.js'

const plain: ParagraphStyle = {
  family: 'Times New Roman',
  size: pt(14),
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  align: 'center',
  before: pt(0),
  after: pt(0),
  lineHeight: pt(18),
  firstLine: pt(0),
  left: pt(0),
  right: pt(0),
  keepWithNext: false,
  keepLines: false,
  outline: 0
}
const body: ParagraphStyle = {...plain, align: 'justify', after: pt(6), lineHeight: pt(19), firstLine: mm(10)}
const cell: ParagraphStyle = {...plain, size: pt(13), align: 'left', before: pt(2), after: pt(2), lineHeight: pt(16)}

/** Styles of a record, as a profile gives them. */
export const styles: Styles = {
  body,
  kind: {...plain, size: pt(16), bold: true, before: pt(18), lineHeight: pt(20), keepWithNext: true},
  abstract: {...plain, bold: true, keepWithNext: true},
  'abstract-mark': {...plain, after: pt(10)},
  'heading-1': {...body, bold: true, keepWithNext: true, outline: 1},
  'heading-2': {...body, bold: true, keepWithNext: true, outline: 2},
  'heading-3': {...body, bold: true, italic: true, keepWithNext: true, outline: 3},
  list: body,
  hanging: {...body, left: pt(14), firstLine: pt(-14)},
  quote: {...body, italic: true, left: mm(10), right: mm(10), firstLine: pt(0)},
  'table-header': {...cell, bold: true, align: 'center'},
  'table-group': {...cell, bold: true},
  'table-cell': cell,
  footnote: {...plain, size: pt(11), lineHeight: pt(14), align: 'justify'},
  'page-number': plain,
  nation: {...plain, size: pt(15), bold: true},
  issuer: {...plain, bold: true},
  superior: plain,
  'place-date': {...plain, italic: true},
  'figure-value': {...plain, family: 'Arial', size: pt(19), bold: true, lineHeight: pt(23)},
  'figure-caption': {...plain, size: pt(10), lineHeight: pt(12)},
  'signer-name': {...plain, bold: true},
  post: plain
}

export const run = (text: string, marks: Omit<Run, 'type' | 'text'> = {}): Run => ({type: 'run', text, ...marks})
const inlinesOf = (children: readonly (string | Inline)[]): Inline[] =>
  children.map((child) => (typeof child === 'string' ? run(child) : child))

/** A paragraph in a style. */
export const p = (style: string, ...children: readonly (string | Inline)[]): Paragraph => ({
  type: 'paragraph',
  style,
  children: inlinesOf(children)
})
export const h = (level: number, style: string, ...children: readonly (string | Inline)[]): Heading => ({
  type: 'heading',
  level,
  style,
  children: inlinesOf(children)
})
/** A list of `[label, …blocks]`. */
export const list = (style: string, ...items: readonly (readonly [string, ...Block[]])[]): List => ({
  type: 'list',
  style,
  items: items.map(([label, ...children]) => ({label, children}))
})
const cellOf = (style: string, text: string, span = 1): Cell => ({span, children: [p(style, text)]})
export const row = (...texts: readonly string[]): Row => ({kind: 'body', cells: texts.map((text) => cellOf('table-cell', text))})
export const headerRow = (...texts: readonly string[]): Row => ({kind: 'header', cells: texts.map((text) => cellOf('table-header', text))})
export const groupRow = (text: string, span: number): Row => ({kind: 'group', cells: [cellOf('table-group', text, span)]})
export const table = (columns: Table['columns'], ...rows: readonly Row[]): Table => ({
  type: 'table',
  columns,
  headerRows: rows.filter(({kind}) => kind === 'header').length,
  rows,
  alt: 'Bảng số liệu dùng để thử'
})

/** A record with these blocks. */
export function doc(children: readonly Block[], changes: Partial<Document> = {}): Document {
  return {
    name: 'record',
    flow: 'pages',
    language: 'vi-VN',
    title: 'Thông báo nhanh kết quả đại hội',
    author: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    date: '2025-09-26',
    page: {
      width: mm(210),
      height: mm(297),
      margins: {top: mm(20), bottom: mm(20), left: mm(30), right: mm(15)},
      pageNumber: {position: 'top-center', distance: mm(10), from: 2, style: 'page-number'}
    },
    styles,
    table: {headerFill: '#d9d9d9', groupFill: '#f2f2f2', stripeFill: null, line: '#000000', lineWidth: pt(0.5), padding: pt(3)},
    deck: null,
    children,
    footnotes: [],
    fit: null,
    ...changes
  }
}

/** A document without pages, as a writer is given it. */
export const laidOut = (document: Document): LaidOut => ({document, pages: [], structure: {id: 0, type: 'Document', children: []}})
