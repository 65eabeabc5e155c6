import type {Inline} from '../../document/types.js'
import type {FontSet} from '../../fonts/types.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {breakLines, type LineShape} from './break-lines.js'
import {measureText} from './measure-text.js'
import type {BrokenLine, MeasuredText} from './types.js'

/** Measures and breaks texts, each only once however often it is tried: in another selection, on another slide. */
export interface Texts {
  readonly fonts: FontSet
  /** The style's indents do not matter. */
  measure(children: readonly Inline[], style: ParagraphStyle): MeasuredText
  break(measured: MeasuredText, shape: LineShape): readonly BrokenLine[]
}

/** Nothing measured yet. What is measured is remembered as long as the inlines themselves. */
export function startTexts(fonts: FontSet): Texts {
  const measured = new WeakMap<readonly Inline[], Map<ParagraphStyle, MeasuredText>>()
  const broken = new WeakMap<MeasuredText, {readonly shape: LineShape; readonly lines: readonly BrokenLine[]}>()
  return {
    fonts,
    measure(children, style) {
      const known = measured.get(children) ?? new Map<ParagraphStyle, MeasuredText>()
      const text = known.get(style) ?? measureText(children, style, fonts)
      measured.set(children, known.set(style, text))
      return text
    },
    break(text, shape) {
      const known = broken.get(text)
      if (known && sameShape(known.shape, shape)) return known.lines
      const lines = breakLines(text, shape)
      broken.set(text, {shape, lines})
      return lines
    }
  }
}

const sameShape = (one: LineShape, other: LineShape): boolean =>
  one.first === other.first &&
  one.left === other.left &&
  one.right === other.right &&
  one.align === other.align &&
  one.spare === other.spare &&
  one.size === other.size
