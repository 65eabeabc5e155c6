import type {Document} from '../../../src/document/types.js'
import type {Font} from '../../../src/fonts/types.js'
import type {Frame, LaidOut, Line, Page, SetParagraph, Span, StructureNode, TextFrame} from '../../../src/layout/types.js'
import type {Color, ParagraphStyle} from '../../../src/theme/types.js'
import {mm, pt} from '../../../src/units.js'
import {shippedFont} from '../fonts/shipped-fonts.js'

/** Fonts of the tests, read once. */
export const fonts = {
  regular: shippedFont('Tinos-Regular.ttf'),
  bold: shippedFont('Tinos-Bold.ttf'),
  italic: shippedFont('Tinos-Italic.ttf'),
  sans: shippedFont('Arimo-Regular.ttf')
}

export const black: Color = '#000000'

const style: ParagraphStyle = {
  family: 'Times New Roman',
  size: pt(14),
  bold: false,
  italic: false,
  underline: false,
  color: black,
  align: 'left',
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

/** A document of which the PDF writer reads the properties only. */
function properties(changes: Partial<Document> = {}): Document {
  return {
    name: 'record',
    flow: 'pages',
    language: 'vi-VN',
    title: 'Thông báo thử',
    author: 'Văn phòng',
    date: '2025-09-25',
    page: {
      width: mm(210),
      height: mm(297),
      margins: {top: mm(20), bottom: mm(20), left: mm(30), right: mm(15)},
      pageNumber: null
    },
    styles: {body: style},
    table: {headerFill: null, groupFill: null, stripeFill: null, line: black, lineWidth: pt(0.5), padding: pt(4)},
    deck: null,
    children: [],
    footnotes: [],
    fit: null,
    ...changes
  }
}

/** Structure nodes with ids in the order of their making. */
export function treeBuilder() {
  let next = 0
  return (type: StructureNode['type'], children: readonly StructureNode[] = [], more: Partial<StructureNode> = {}): StructureNode => ({
    id: next++,
    type,
    children,
    ...more
  })
}

const widthOf = (text: string, font: Font, size: number): number =>
  [...text].reduce((sum, char) => sum + (font.advance(char.codePointAt(0)!) * size) / font.unitsPerEm, 0)

/** A span at a place; its width is measured. */
export function span(structure: number, text: string, x: number, changes: Partial<Span> = {}): Span {
  const font = changes.font ?? fonts.regular
  const size = changes.size ?? pt(14)
  return {
    text,
    font,
    size,
    color: black,
    x: pt(x),
    width: pt(widthOf(text.trimEnd(), font, size)),
    wordSpace: pt(0),
    underline: false,
    strike: false,
    rise: pt(0),
    structure,
    ...changes
  }
}

/** A paragraph of given lines. */
export const paragraph = (structure: number, lines: readonly Line[], changes: Partial<SetParagraph> = {}): SetParagraph => ({
  style,
  styleName: 'body',
  children: [],
  label: null,
  level: 0,
  structure,
  lines,
  ...changes
})

/** Break text into lines of a width, spaces kept at their ends, and set it from a height downwards. */
export function setText(
  structure: number,
  text: string,
  top: number,
  changes: Partial<Omit<Span, 'x'>> & {justify?: boolean; measure?: number; x?: number} = {}
) {
  const {justify, measure = mm(165), x = mm(30), ...rest} = changes
  const font = rest.font ?? fonts.regular
  const size = rest.size ?? pt(14)
  const texts = ['']
  for (const word of text.split(/(?<= )/)) {
    const last = texts.length - 1
    if (texts[last] !== '' && widthOf((texts[last]! + word).trimEnd(), font, size) > measure) texts.push(word)
    else texts[last] += word
  }
  const lines = texts.map((line, index): Line => {
    const inner = line.trimEnd()
    const gaps = inner.split(' ').length - 1
    const wordSpace = justify && index < texts.length - 1 && gaps > 0 ? (measure - widthOf(inner, font, size)) / gaps : 0
    const width = widthOf(inner, font, size) + gaps * wordSpace
    return {baseline: pt(top + 14 + index * 18), spans: [span(structure, line, x, {...rest, wordSpace: pt(wordSpace), width: pt(width)})]}
  })
  return {paragraph: paragraph(structure, lines), bottom: top + lines.length * 18 + 6}
}

export const textFrame = (paragraphs: readonly SetParagraph[], changes: Partial<TextFrame> = {}): TextFrame => ({
  type: 'text',
  slot: 'flow',
  anchor: 'top',
  artifact: false,
  x: mm(30),
  y: mm(20),
  width: mm(165),
  height: mm(257),
  paragraphs,
  ...changes
})

export const page = (number: number, frames: readonly Frame[], changes: Partial<Page> = {}): Page => ({
  width: mm(210),
  height: mm(297),
  number,
  frames,
  slide: null,
  ...changes
})

/** A page's number at its foot. */
export const pageNumber = (number: number): TextFrame =>
  textFrame([paragraph(-1, [{baseline: pt(800), spans: [span(-1, String(number), 300)]}])], {slot: 'number', artifact: true})

export const laidOut = (pages: readonly Page[], structure: StructureNode, changes: Partial<Document> = {}): LaidOut => ({
  document: properties(changes),
  pages,
  structure
})
