import type {ParagraphStyle} from '../theme/types.js'
import {pt} from '../units.js'

/** A style in another size, a multiple of half a point, with its spaces and indents in proportion. */
export function scaleStyle(style: ParagraphStyle, scale: number, least: number): ParagraphStyle {
  const size = Math.max(Math.round(style.size * scale * 2) / 2, Math.min(least, style.size))
  if (size === style.size) return style
  const by = size / style.size
  const {before, after, lineHeight, firstLine, left, right} = style
  return {
    ...style,
    size: pt(size),
    lineHeight: pt(lineHeight * by),
    before: pt(before * by),
    after: pt(after * by),
    firstLine: pt(firstLine * by),
    left: pt(left * by),
    right: pt(right * by)
  }
}
