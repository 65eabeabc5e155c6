import type {Inline} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {pt} from '../../units.js'
import {lookOf, raised, widthOf} from './measure-text.js'
import type {Texts} from './texts.js'
import type {BrokenParagraph, Label, MeasuredText, SetLabel} from './types.js'

/** A paragraph with all that its lines depend on. */
export interface ParagraphToBreak {
  readonly children: readonly Inline[]
  /** Without the indents of what is around it. */
  readonly ownStyle: ParagraphStyle
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
  /** Gives the ids of the paragraph's structure elements: its own, then those inside of it. */
  readonly elements: (inner: MeasuredText['inner']) => readonly [number, ...number[]]
}

/** Break a paragraph into lines. Indents that would leave no room for text are cut down. */
export function breakParagraph(given: ParagraphToBreak, texts: Texts): BrokenParagraph {
  const {children, styleName, level, source, width, spare} = given
  const style = boundIndents(given.style, width)
  const measured = texts.measure(children, given.ownStyle)
  const label = given.label && setLabel(given.label, style, texts.fonts)
  const first = label ? textAfter(label, style) : style.left + style.firstLine
  const {align, size, left} = style
  const lines = texts.break(measured, {first, left, right: width - style.right, align, spare, size})
  const elements = given.elements(measured.inner)
  return {measured, lines, label, children, style, styleName, level, elements, source, width, baseline: baselineOf(style, texts.fonts)}
}

/** Where the text begins after a label: at the hanging indent, or a space behind the label. */
const textAfter = ({x, width, look}: SetLabel, {firstLine, left}: ParagraphStyle): number =>
  Math.max(firstLine < 0 ? left : 0, x + width + widthOf(' ', look))

function setLabel({text, raised: isRaised, structure}: Label, style: ParagraphStyle, fonts: FontSet): SetLabel {
  const plain = lookOf(style, fonts)
  const look = isRaised ? raised(plain) : plain
  return {text, look, structure, x: style.left + style.firstLine, width: widthOf(text, look)}
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
