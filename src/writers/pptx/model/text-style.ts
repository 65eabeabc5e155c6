import {plainStyle} from '../../../theme/plain-style.js'
import type {ParagraphStyle, Styles} from '../../../theme/types.js'
import {pt, toEmu} from '../../../units.js'
import type {ParagraphLook, RunStyle, TextStyle} from '../presentation.js'

/** What a theme without the asked style gets: black Arial that fits a slide. */
const plain: ParagraphStyle = {...plainStyle, family: 'Arial', size: pt(20), lineHeight: pt(24)}

/** The look of a style by name, for placeholders. */
export function textStyle(styles: Styles, name: string): TextStyle {
  const style = styles[name] ?? plain
  return {...runStyle(style), ...paragraphLook(style)}
}

/** What a style says of characters. */
export function runStyle({family, size, bold, italic, underline, color}: ParagraphStyle): RunStyle {
  return {family, size, bold, italic, underline, strike: false, color}
}

/** What a style says of paragraphs. */
export function paragraphLook({align, left, right, firstLine, lineHeight, before, after}: ParagraphStyle): ParagraphLook {
  return {align, marginLeft: toEmu(left), marginRight: toEmu(right), indent: toEmu(firstLine), lineHeight, before, after}
}
