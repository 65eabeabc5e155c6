import type {Inline} from '../../document/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {pt} from '../../units.js'
import {breakParagraph, type ParagraphToBreak} from '../lines/break-paragraph.js'
import type {BrokenParagraph} from '../lines/types.js'
import {styleOf} from '../style-of.js'
import {layNote} from './lay-note.js'
import type {Laid, State, Strip} from './types.js'

interface Text {
  readonly style: string
  readonly children: readonly Inline[]
  readonly source?: string
}

/** Lay out a paragraph or heading, whose structure element is given. Footnotes that it is the first to name are set with it. */
export function layText(state: State, node: Text, element: number): Laid {
  const broken = breakText(state, node, element)
  return {items: lineStrips(broken, notesByLine(state, broken)), last: broken}
}

/** What a table's cell has of its own. */
interface CellLook {
  readonly width: number
  readonly align: ParagraphStyle['align'] | undefined
}

/** Break a text in the indents that hold where it stands. */
export function breakText(state: State, node: Text, element: number, cell?: CellLook): BrokenParagraph {
  const {texts, label, level, spare} = state
  const ownStyle = styleOf(state.styles, node.style)
  const inPlace = indented(state, ownStyle)
  const style = cell?.align && cell.align !== inPlace.align ? {...inPlace, align: cell.align} : inPlace
  const source = node.source ?? state.source
  const width = cell?.width ?? state.width
  const elements: ParagraphToBreak['elements'] = (inner) => [element, ...inner.map((type) => state.structure.add(element, type))]
  return breakParagraph(
    {children: node.children, ownStyle, style, styleName: node.style, label, level, source, width, spare, elements},
    texts
  )
}

function indented(state: State, style: ParagraphStyle): ParagraphStyle {
  if (!state.item) return state.left === 0 ? style : {...style, left: pt(style.left + state.left)}
  const {left, firstLine} = state.item
  // A second paragraph of an item that hangs stands where the first one's text stands.
  return {...style, left: pt(left), firstLine: pt(state.label ? firstLine : Math.max(0, firstLine))}
}

/** Set the footnotes that are named here for the first time; gives the numbers by line. */
export function notesByLine(state: State, {measured, lines}: BrokenParagraph): ReadonlyMap<number, readonly number[]> {
  const byLine = new Map<number, number[]>()
  let line = 0
  for (const {start, number} of measured.references) {
    while (line + 1 < lines.length && lines[line + 1]!.start <= start) line++
    const numbers = layNote(state, number)
    if (numbers.length > 0) byLine.set(line, [...(byLine.get(line) ?? []), ...numbers])
  }
  return byLine
}

function lineStrips(paragraph: BrokenParagraph, notes: ReadonlyMap<number, readonly number[]>): Strip[] {
  const {lines, style} = paragraph
  const last = lines.length - 1
  return lines.map((_, index) => ({
    type: 'strip',
    height: style.lineHeight,
    before: index === 0 ? style.before : 0,
    after: index === last ? style.after : 0,
    parting: partingAfter(style, index, lines.length),
    notes: notes.get(index) ?? [],
    opening: null,
    closing: 0,
    draw: (canvas, x, y) => canvas.line(paragraph, index, x, y)
  }))
}

/** At least two lines stay on each side of a page's end. */
function partingAfter({keepLines, keepWithNext}: ParagraphStyle, index: number, count: number): Strip['parting'] {
  if (index === count - 1) return keepWithNext ? 2 : 0
  if (keepLines) return 2
  return index === 0 || index === count - 2 ? 1 : 0
}
