import type {Figure} from '../../document/types.js'
import type {ParagraphStyle, Styles} from '../../theme/types.js'
import {textWidths} from '../lines/text-widths.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'
import type {State} from './types.js'

/** Share of the width that a value may take: another program may set it a little wider. */
const otherPrograms = 0.98
/** Down to this share of its size a value is set smaller to stay on one line; else it takes several. */
const leastForOneLine = 0.6
/** A value with a very long word gets no smaller than this. */
const least = 0.35

/**
 * The styles with those of the figures' values so small that each value stands on one line, or at least that no word is
 * broken. All values of a style keep one size. On pages nothing changes here: what is found is taken down, for the
 * whole document and so for Word too.
 */
export function shrinkValues(state: State, items: readonly Figure[]): Styles {
  const {valueStyles, onSlide} = state
  if (!valueStyles && !onSlide) return state.styles
  const names = new Set(items.map(({value}) => value.style))
  const shrunk = [...names].map((name): [string, ParagraphStyle] => {
    const style = styleOf(state.styles, name)
    return [
      name,
      shrinkStyle(
        state,
        style,
        items.filter(({value}) => value.style === name)
      )
    ]
  })
  for (const [name, style] of shrunk) {
    const known = valueStyles?.get(name)
    if (!known || style.size < known.size) valueStyles?.set(name, style)
  }
  return onSlide ? {...state.styles, ...Object.fromEntries(shrunk)} : state.styles
}

function shrinkStyle(state: State, style: ParagraphStyle, items: readonly Figure[]): ParagraphStyle {
  const room = (state.width - style.left - style.right) * Math.min(state.spare, otherPrograms)
  const widths = items.map(({value}) => textWidths(state.texts.measure(value.children, style)))
  const line = room / Math.max(...widths.map(({most}) => most), room)
  const word = room / Math.max(...widths.map(({least: width}) => width), room)
  const scale = line >= leastForOneLine ? line : word
  return scale < 1
    ? scaleStyle(style, Math.floor(style.size * scale * 2) / 2 / style.size, Math.max(state.leastSize, style.size * least))
    : style
}
