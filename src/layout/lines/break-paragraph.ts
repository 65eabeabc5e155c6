import type {Inline} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {pt} from '../../units.js'
import {breakLines} from './break-lines.js'
import {lookOf, measureText, raised, type TextElements, widthOf} from './measure-text.js'
import type {BrokenParagraph, Label, SetLabel} from './types.js'

/** A paragraph with all that its lines depend on. */
export interface ParagraphToBreak {
  readonly children: readonly Inline[]
  /** With the indents that hold here. */
  readonly style: ParagraphStyle
  readonly styleName: string
  readonly label: Label | null
  readonly level: number
  readonly source: string | undefined
  /** Of the frame. */
  readonly width: number
  /** Share of a line that may be filled. */
  readonly spare: number
  readonly elements: TextElements
}

/** Break a paragraph into lines. Indents that would leave no room for text are cut down. */
export function breakParagraph(given: ParagraphToBreak, fonts: FontSet): BrokenParagraph {
  const style = boundIndents(given.style, given.width)
  const measured = measureText(given.children, style, fonts, given.elements)
  const label = given.label && setLabel(given.label, style, fonts)
  const first = style.left + style.firstLine
  const lines = breakLines(measured, {
    first: label ? Math.max(style.firstLine < 0 ? style.left : 0, label.x + label.width + gapAfter(label)) : first,
    left: style.left,
    right: given.width - style.right,
    align: style.align,
    spare: given.spare,
    size: style.size
  })
  const {children, styleName, level, source, width} = given
  return {
    measured,
    lines,
    label,
    children,
    style,
    styleName,
    level,
    structure: given.elements.paragraph,
    source,
    width,
    baseline: baselineOf(style, fonts)
  }
}

/** Between a label and its text: a space of the label's font. */
const gapAfter = ({look}: SetLabel): number => widthOf(' ', look)

function setLabel({text, raised: isRaised, structure}: Label, style: ParagraphStyle, fonts: FontSet): SetLabel {
  const plain = lookOf(style, fonts, structure)
  const look = isRaised ? raised(plain) : plain
  return {text, look, x: style.left + style.firstLine, width: widthOf(text, look)}
}

/** Keep at least half of the width for the text, and the first line inside of it. */
function boundIndents(style: ParagraphStyle, width: number): ParagraphStyle {
  const left = Math.max(0, Math.min(style.left, width * 0.4))
  const right = Math.max(0, Math.min(style.right, width * 0.1 + Math.max(0, width * 0.4 - left)))
  const firstLine = Math.max(-left, Math.min(style.firstLine, width * 0.5 - left))
  if (left === style.left && right === style.right && firstLine === style.firstLine) return style
  return {...style, left: pt(left), right: pt(right), firstLine: pt(firstLine)}
}

/** The baseline of a line, from its top: ascent and descent stand in the middle of the pitch. */
function baselineOf(style: ParagraphStyle, fonts: FontSet): number {
  const {ascent, descent, unitsPerEm} = fonts.get(style.family, style.bold, style.italic)
  const up = (ascent * style.size) / unitsPerEm
  const down = (-descent * style.size) / unitsPerEm
  return (style.lineHeight - up - down) / 2 + up
}
