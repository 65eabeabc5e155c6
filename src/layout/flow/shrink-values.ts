import type {Figure} from '../../document/types.js'
import type {ParagraphStyle, Styles} from '../../theme/types.js'
import {measureText, noElements} from '../lines/measure-text.js'
import {textWidths} from '../lines/text-widths.js'
import {scaleStyle} from '../scale-style.js'
import {styleOf} from '../style-of.js'
import type {State} from './types.js'

/** Down to this share of its size a value is set smaller to stay on one line; else it takes several. */
const leastForOneLine = 0.6
/** A value with a very long word gets no smaller than this. */
const least = 0.35

/**
 * The styles with those of the figures' values so small that no word is broken, and on slides, if that is possible, so
 * that each value stands on one line. All values of a style keep one size.
 */
export function shrinkValues(state: State, items: readonly Figure[]): Styles {
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
  return {...state.styles, ...Object.fromEntries(shrunk)}
}

function shrinkStyle(state: State, style: ParagraphStyle, items: readonly Figure[]): ParagraphStyle {
  const room = (state.width - style.left - style.right) * state.spare
  const widths = items.map(({value}) => textWidths(measureText(value.children, style, state.fonts, noElements)))
  const line = room / Math.max(...widths.map(({most}) => most), room)
  const word = room / Math.max(...widths.map(({least: width}) => width), room)
  const scale = state.onSlide && line >= leastForOneLine ? line : word
  return scale < 1 ? scaleStyle(style, Math.floor(style.size * scale * 2) / 2 / style.size, style.size * least) : style
}
