import {readFileSync} from 'node:fs'
import type {Inline, Picture, Slide} from '../../../src/document/types.js'
import {fontFiles} from '../../../src/fonts/font-files.js'
import {fontSet} from '../../../src/fonts/font-set.js'
import {readFont} from '../../../src/fonts/read-font.js'
import type {Font} from '../../../src/fonts/types.js'
import type {Frame, LaidOut, Line, Page, SetCell, SetParagraph, SetRow, Span, TableFrame, TextFrame} from '../../../src/layout/types.js'
import {readTheme} from '../../../src/theme/read-theme.js'
import type {Box, ParagraphStyle, SlideLayoutName} from '../../../src/theme/types.js'
import {type Pt, pt} from '../../../src/units.js'

/** Decks by hand: just enough of a layout to have frames, lines and spans at true places. */

const fonts = fontSet(
  fontFiles(['Arial']).map(({file, origin, family, bold, italic}) =>
    readFont(file, family, bold, italic, new Uint8Array(readFileSync(`node_modules/${origin}`)))
  )
)
const theme = readTheme('congress', readFileSync('templates/themes/congress.yaml', 'utf8'), (diagnostic) => {
  throw new Error(diagnostic.message.en)
})!
const {deck} = theme

/** A paragraph before it is set. */
export interface Entry {
  readonly style: string
  readonly children: readonly Inline[]
  readonly label?: string
  readonly level?: number
  readonly change?: Partial<ParagraphStyle>
}

export const run = (text: string, marks: Partial<Extract<Inline, {type: 'run'}>> = {}): Inline => ({type: 'run', text, ...marks})
export const entry = (style: string, text: string, more: Partial<Entry> = {}): Entry => ({style, children: [run(text)], ...more})

/** A text frame with its lines from the top, or in the middle, or at the bottom. */
export function textFrame(slot: TextFrame['slot'], box: Box, anchor: TextFrame['anchor'], entries: readonly Entry[]): TextFrame {
  const tops = setEntries(entries, box.x, box.y, box.width)
  const spare = box.height - (tops.bottom - box.y)
  const down = anchor === 'top' ? 0 : anchor === 'middle' ? spare / 2 : spare
  return {
    type: 'text',
    slot,
    anchor,
    artifact: slot === 'number',
    ...onlyBox(box),
    paragraphs: tops.paragraphs.map((one) => moved(one, down))
  }
}

const onlyBox = ({x, y, width, height}: Box): Box => ({x, y, width, height})
const moved = (paragraph: SetParagraph, down: number): SetParagraph => ({
  ...paragraph,
  lines: paragraph.lines.map((line) => ({...line, baseline: pt(line.baseline + down)}))
})

function setEntries(entries: readonly Entry[], x: number, y: number, width: number) {
  let bottom = y
  const paragraphs = entries.map((given, index) => {
    const style: ParagraphStyle = {...deck.styles[given.style]!, ...given.change}
    const level = given.level ?? 0
    const left = style.left + level * 24
    if (index > 0) bottom += style.before
    const lines = setLines(given, style, {x, left, width, top: bottom})
    bottom += lines.length * style.lineHeight + (index < entries.length - 1 ? style.after : 0)
    return {
      style: {...style, left: pt(left)},
      styleName: given.style,
      children: given.children,
      label: given.label ?? null,
      level,
      structure: 1,
      lines
    }
  })
  return {paragraphs, bottom}
}

interface Area {
  readonly x: number
  readonly left: number
  readonly width: number
  readonly top: number
}

/** Greedy lines; each word is a span, which is all that the writer may count on. */
function setLines({children, label}: Entry, style: ParagraphStyle, area: Area): Line[] {
  const font = fonts.get(style.family, style.bold, style.italic)
  const span = (text: string, x: number, look: Partial<Span> = {}): Span => {
    const own = look.font ?? font
    return {
      text,
      font: own,
      size: style.size,
      color: style.color,
      x: pt(x),
      width: widthOf(text, own, style.size),
      wordSpace: pt(0),
      underline: false,
      strike: false,
      rise: pt(0),
      structure: 1,
      ...look
    }
  }
  const rows: Span[][] = [[]]
  let x = area.x + area.left + (label === undefined ? style.firstLine : 0)
  const left = area.x + area.left
  const right = area.x + (area.width - style.right) * 0.98
  if (label !== undefined) rows[0]!.push(span(label, left + style.firstLine))
  for (const child of children) {
    if (child.type === 'break') {
      rows.push([])
      x = left
      continue
    }
    const text = child.type === 'footnote' ? String(child.number) : child.text
    const own = fonts.get(
      style.family,
      style.bold || ('bold' in child && child.bold === true),
      style.italic || ('italic' in child && child.italic === true)
    )
    for (const word of text.match(/\S+ ?|\s+/g) ?? []) {
      const set = span(word, x, {font: own})
      if (x + widthOf(word.trimEnd(), own, style.size) > right && x > left) {
        rows.push([{...set, x: pt(left)}])
        x = left + set.width
      } else {
        rows.at(-1)!.push(set)
        x += set.width
      }
    }
  }
  const up = (style.lineHeight + ((font.ascent + font.descent) * style.size) / font.unitsPerEm) / 2
  return rows.map((spans, index) => ({baseline: pt(area.top + index * style.lineHeight + up), spans: aligned(spans, style, area)}))
}

function aligned(spans: readonly Span[], {align, right}: ParagraphStyle, {x, width}: Area): Span[] {
  const last = spans.at(-1)
  if (!last || align === 'left' || align === 'justify') return [...spans]
  const rest = x + width - right - (last.x + widthOf(last.text.trimEnd(), last.font, last.size))
  return spans.map((span) => ({...span, x: pt(span.x + (align === 'center' ? rest / 2 : rest))}))
}

function widthOf(text: string, font: Font, size: Pt): Pt {
  let units = 0
  for (const character of text) units += font.advance(character.codePointAt(0)!)
  return pt((units * size) / font.unitsPerEm)
}

/** A row of a table: texts, each with the columns that it covers. */
export interface RowEntry {
  readonly kind: SetRow['kind']
  readonly cells: readonly {readonly text: string; readonly span?: number; readonly align?: ParagraphStyle['align']}[]
}

/** A table whose rows are as high as their text. */
export function tableFrame(box: Box, shares: readonly number[], rows: readonly RowEntry[], size: number): TableFrame {
  const {padding, line, lineWidth, headerFill, groupFill} = deck.table
  const total = shares.reduce((sum, share) => sum + share, 0)
  const columns = shares.map((share) => pt((box.width * share) / total))
  const styles = {header: 'table-header', group: 'table-group', body: 'table-cell'} as const
  let y = box.y as number
  const set = rows.map(({kind, cells}): SetRow => {
    let column = 0
    const placed = cells.map(({text, span = 1, align}) => {
      const x = box.x + columns.slice(0, column).reduce((sum, width) => sum + width, 0)
      const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0)
      column += span
      const change = {size: pt(size), lineHeight: pt(size * 1.2), ...(align && {align})}
      const {paragraphs, bottom} = setEntries([entry(styles[kind], text, {change})], x + padding, y + padding, width - 2 * padding)
      return {x, width, span, paragraphs, height: bottom - y + padding}
    })
    const height = pt(Math.max(...placed.map((cell) => cell.height)))
    const row: SetRow = {
      y: pt(y),
      height,
      kind,
      repeated: false,
      fill: kind === 'header' ? headerFill : kind === 'group' ? groupFill : null,
      cells: placed.map(({x, width, span, paragraphs}): SetCell => ({x: pt(x), y: pt(y), width: pt(width), height, span, paragraphs}))
    }
    y += height
    return row
  })
  return {
    type: 'table',
    x: box.x,
    y: box.y,
    width: box.width,
    height: pt(y - box.y),
    columns,
    rows: set,
    alt: 'Bảng chỉ tiêu',
    line,
    lineWidth,
    padding,
    structure: 2
  }
}

/** What one slide holds. */
export interface SlideEntry {
  readonly layout: SlideLayoutName
  readonly title: string
  readonly section?: string
  readonly frames?: (layout: (typeof deck.layouts)[SlideLayoutName]) => readonly Frame[]
  readonly notes?: readonly (readonly Inline[])[]
}

/** A deck of the congress theme. */
export function laidOutDeck(slides: readonly SlideEntry[], properties: Partial<LaidOut['document']> = {}): LaidOut {
  const {colors} = theme
  const named = {...colors, ...Object.fromEntries(colors.accents.map((value, index) => [`accent${index + 1}`, value]))}
  const document: LaidOut['document'] = {
    name: 'slides',
    flow: 'slides',
    language: 'vi-VN',
    title: 'Thông báo nhanh kết quả Đại hội',
    author: null,
    date: '2025-09-25',
    page: {width: deck.width, height: deck.height, margins: {top: pt(0), bottom: pt(0), left: pt(0), right: pt(0)}, pageNumber: null},
    styles: deck.styles,
    table: deck.table,
    deck: {
      theme: theme.name,
      colors: Object.entries(named).flatMap(([name, value]) => (typeof value === 'string' ? [{name, value}] : [])),
      layouts: deck.layouts,
      bodySizes: deck.bodySizes,
      tableSizes: deck.tableSizes,
      maxWords: deck.maxWords
    },
    children: [],
    footnotes: [],
    fit: null,
    ...properties
  }
  return {document, pages: slides.map((slide, index) => page(slide, index + 1)), structure: {id: 0, type: 'Document', children: []}}
}

function page({layout: name, title, section = '', frames, notes = []}: SlideEntry, number: number): Page {
  const layout = deck.layouts[name]
  const node: Slide = {type: 'slide', layout: name, title: [run(title)], parts: [], section}
  const drawn: Frame[] = [
    {type: 'box', x: pt(0), y: pt(0), width: deck.width, height: deck.height, fill: layout.background},
    ...layout.decorations.map((box): Frame => ({type: 'box', ...box}))
  ]
  const numberFrame = layout.number && textFrame('number', layout.number, 'middle', [entry(layout.number.style, String(number))])
  return {
    width: deck.width,
    height: deck.height,
    number,
    frames: [
      ...drawn,
      textFrame('title', layout.title, layout.title.anchor, [entry(layout.title.style, title)]),
      ...(frames?.(layout) ?? []),
      ...(numberFrame ? [numberFrame] : [])
    ],
    slide: {node, layout, title: node.title, notes: notes.map((children) => ({children}))}
  }
}

/** A red square of 2 by 2 pixels. */
export const redSquare: Picture = {
  type: 'picture',
  format: 'png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPYICoNRAwQCgAa4gOBVTOHagAAAABJRU5ErkJggg=='),
    (character) => character.charCodeAt(0)
  ),
  pixelWidth: 2,
  pixelHeight: 2,
  alt: 'Ô vuông màu đỏ'
}
