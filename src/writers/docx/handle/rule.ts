import {BorderStyle, Paragraph} from 'docx'
import type {Block, Rule} from '../../../document/types.js'
import {type Pt, pt, toTwip} from '../../../units.js'
import {eighths} from '../eighths.js'
import {leftOf} from '../left-of.js'
import {separatorStyle} from '../separator.js'
import type {Made, State} from '../state.js'

/** Height of the empty paragraph that bears the line, in pt. */
const lineHeight = 1

/** Write a line across: the upper border of an empty paragraph (ECMA-376-1, 17.3.1.24 `pBdr`), as long as its indents leave it. */
export function rule(state: State, node: Rule, before: Block | null): Made[] {
  const {left, right} = indents(state, node, before)
  return [
    new Paragraph({
      style: separatorStyle(state),
      border: {top: {style: BorderStyle.SINGLE, size: eighths(node.thickness), space: 0, color: node.color.slice(1)}},
      spacing: {before: toTwip(node.before), after: toTwip(pt(Math.max(0, node.after - lineHeight)))},
      indent: {left: toTwip(left), right: toTwip(right)},
      ...(state.breakBefore && {pageBreakBefore: true})
    })
  ]
}

/** What the line leaves free at its sides; as long as the text it stands where the text stands. */
function indents(state: State, {length}: Rule, before: Block | null): {left: Pt; right: Pt} {
  const {measure} = state
  const start = leftOf(state)
  const room = pt(measure - start)
  if (typeof length === 'number') return centred(start, room, pt(room * Math.min(1, Math.max(0, length))))
  if (length === 'full' || (before?.type !== 'paragraph' && before?.type !== 'heading')) return {left: start, right: pt(0)}
  const style = state.styles.get(before.style)
  const text = pt(Math.min(measure, state.lengths.lastLine(before, style)))
  if (style.align === 'center') return centred(start, room, text)
  const free = pt(Math.max(0, measure - text - style.left - style.right))
  return style.align === 'right' ? {left: pt(style.left + free), right: style.right} : {left: style.left, right: pt(style.right + free)}
}

const centred = (start: Pt, room: Pt, length: Pt): {left: Pt; right: Pt} => {
  const side = Math.max(0, room - length) / 2
  return {left: pt(start + side), right: pt(side)}
}
