import {readFileSync} from 'node:fs'
import type {Block, Deck, Document, Inline, List, ListItem, Paragraph, Row, Slide, SlidePart, Table} from '../../../src/document/types.js'
import {allFontFiles} from '../../../src/fonts/font-files.js'
import {fontSet} from '../../../src/fonts/font-set.js'
import {readFont} from '../../../src/fonts/read-font.js'
import type {ParagraphStyle, SlideLayout, Styles} from '../../../src/theme/types.js'
import {mm, type Pt, pt} from '../../../src/units.js'

/** All fonts of the product, as the packages have them. */
export const fonts = fontSet(
  allFontFiles.map(({file, origin, family, bold, italic}) => readFont(file, family, bold, italic, readFileSync(`node_modules/${origin}`)))
)

const base: ParagraphStyle = {
  family: 'Times New Roman',
  size: pt(14),
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  align: 'left',
  before: pt(0),
  after: pt(6),
  lineHeight: pt(18),
  firstLine: pt(0),
  left: pt(0),
  right: pt(0),
  keepWithNext: false,
  keepLines: false,
  outline: 0
}

/** A style with some values changed. */
export const style = (changes: Partial<ParagraphStyle> = {}): ParagraphStyle => ({...base, ...changes})

const heading = (level: number): ParagraphStyle => style({bold: true, keepWithNext: true, keepLines: true, before: pt(6), outline: level})

/** Styles of pages. */
export const pageStyles: Styles = {
  body: style({align: 'justify', firstLine: mm(10)}),
  plain: style(),
  'heading-1': heading(1),
  'heading-2': heading(2),
  'heading-3': heading(3),
  list: style({align: 'justify', left: pt(28), firstLine: pt(-14)}),
  quote: style({left: pt(30), right: pt(30), italic: true}),
  'table-header': style({size: pt(12), lineHeight: pt(15), bold: true, align: 'center', after: pt(0)}),
  'table-group': style({size: pt(12), lineHeight: pt(15), bold: true, after: pt(0)}),
  'table-cell': style({size: pt(12), lineHeight: pt(15), after: pt(0)}),
  footnote: style({size: pt(11), lineHeight: pt(13), after: pt(2)}),
  'figure-value': style({size: pt(24), lineHeight: pt(30), bold: true, align: 'center', after: pt(0)}),
  'figure-caption': style({size: pt(11), lineHeight: pt(14), align: 'center'}),
  'page-number': style({after: pt(0)})
}

const slideStyle = (size: number, changes: Partial<ParagraphStyle> = {}): ParagraphStyle =>
  style({family: 'Arial', size: pt(size), lineHeight: pt(size * 1.2), ...changes})

/** Styles of decks. */
const slideStyles: Styles = {
  'slide-title': slideStyle(32, {bold: true, after: pt(0)}),
  'slide-body': slideStyle(28),
  'slide-lead': slideStyle(28, {bold: true, keepWithNext: true}),
  'slide-list': slideStyle(28, {left: pt(24), firstLine: pt(-24)}),
  'cover-title': slideStyle(44, {align: 'center'}),
  'cover-line': slideStyle(24, {align: 'center'}),
  'figure-value': slideStyle(54, {bold: true, align: 'center', after: pt(0)}),
  'figure-caption': slideStyle(20, {align: 'center', after: pt(0)}),
  'table-header': slideStyle(18, {bold: true, align: 'center', after: pt(0)}),
  'table-group': slideStyle(18, {bold: true, after: pt(0)}),
  'table-cell': slideStyle(18, {after: pt(0)}),
  'slide-number': slideStyle(14, {align: 'right', after: pt(0)})
}

/** Inlines of a text; a list stays as it is. */
const inlines = (text: string | readonly Inline[]): readonly Inline[] =>
  typeof text === 'string' ? (text ? [{type: 'run', text}] : []) : text

export const p = (text: string | readonly Inline[], name = 'body'): Paragraph => ({type: 'paragraph', style: name, children: inlines(text)})
export const h = (level: number, text: string): Block => ({
  type: 'heading',
  level,
  style: `heading-${Math.min(level, 3)}`,
  children: inlines(text)
})
export const item = (label: string, ...children: readonly (Block | string)[]): ListItem => ({
  label,
  children: children.map((child) => (typeof child === 'string' ? p(child, 'list') : child))
})
export const list = (...items: readonly ListItem[]): List => ({type: 'list', style: 'list', items})
export const row = (kind: Row['kind'], ...cells: readonly (string | readonly Inline[])[]): Row => ({
  kind,
  cells: cells.map((text) => ({span: 1, children: [p(text, kind === 'body' ? 'table-cell' : `table-${kind}`)]}))
})
export const groupRow = (text: string, span: number): Row => ({kind: 'group', cells: [{span, children: [p(text, 'table-group')]}]})
export const table = (shares: readonly (number | null)[], ...rows: readonly Row[]): Table => ({
  type: 'table',
  columns: shares.map((share) => ({share, align: 'left'})),
  headerRows: rows.filter(({kind}) => kind === 'header').length,
  rows,
  alt: 'Bảng'
})

const look = {headerFill: '#dddddd', groupFill: '#eeeeee', stripeFill: null, line: '#888888', lineWidth: pt(0.5), padding: pt(4)} as const

/** A document of A4 pages. */
export const pages = (children: readonly Block[], changes: Partial<Document> = {}): Document => ({
  name: 'record',
  flow: 'pages',
  language: 'vi-VN',
  title: 'Văn bản',
  author: null,
  date: null,
  page: {
    width: mm(210),
    height: mm(297),
    margins: {top: mm(20), bottom: mm(20), left: mm(30), right: mm(15)},
    pageNumber: {position: 'top-center', distance: mm(10), from: 2, style: 'page-number'}
  },
  styles: pageStyles,
  table: look,
  deck: null,
  children,
  footnotes: [],
  fit: null,
  ...changes
})

const box = (x: number, y: number, width: number, height: number): {x: Pt; y: Pt; width: Pt; height: Pt} => ({
  x: pt(x),
  y: pt(y),
  width: pt(width),
  height: pt(height)
})

const slideLayout = (changes: Partial<SlideLayout> = {}): SlideLayout => ({
  background: '#ffffff',
  decorations: [{...box(0, 0, 960, 8), fill: '#c00000'}],
  title: {...box(48, 30, 864, 84), style: 'slide-title', anchor: 'middle'},
  body: {...box(48, 126, 864, 350), anchor: 'top'},
  number: {...box(852, 500, 60, 24), style: 'slide-number'},
  ...changes
})

export const deck: Deck = {
  theme: 'congress',
  colors: [],
  layouts: {
    cover: slideLayout({
      title: {...box(80, 120, 800, 160), style: 'cover-title', anchor: 'bottom'},
      body: {...box(80, 300, 800, 160), anchor: 'top'},
      number: null
    }),
    agenda: slideLayout(),
    section: slideLayout({title: {...box(80, 180, 800, 180), style: 'cover-title', anchor: 'middle'}, body: null}),
    figures: slideLayout(),
    text: slideLayout(),
    table: slideLayout(),
    closing: slideLayout({title: {...box(80, 180, 800, 180), style: 'cover-title', anchor: 'middle'}, body: null})
  },
  bodySizes: [pt(28), pt(24), pt(22), pt(20), pt(18)],
  tableSizes: [pt(18), pt(16), pt(14), pt(12)],
  maxWords: 60
}

export const part = (body: readonly Block[], notes: readonly Block[] = []): SlidePart => ({body, notes})
export const slide = (title: string, parts: readonly SlidePart[], layout: Slide['layout'] = 'text'): Slide => ({
  type: 'slide',
  layout,
  title: inlines(title),
  parts,
  section: 'Phần một'
})

/** A deck of 16:9 slides. */
export const slides = (children: readonly Slide[], changes: Partial<Document> = {}): Document =>
  pages(children, {
    name: 'slides',
    flow: 'slides',
    page: {width: pt(960), height: pt(540), margins: {top: pt(0), bottom: pt(0), left: pt(0), right: pt(0)}, pageNumber: null},
    styles: slideStyles,
    deck,
    ...changes
  })
