import type {ParagraphStyle} from '../../theme/types.js'
import {type Pt, pt, toTwip} from '../../units.js'

/** Indents of a list item's paragraphs. */
export interface ListIndent {
  /** Of the lines after the first. */
  readonly left: Pt
  /** Of the marker, from `left`; below 0 it hangs. */
  readonly firstLine: Pt
}

/** Nine levels, as Word has them; lists further in are not indented further. */
export const deepestLevel = 8

/** Step from a list to one inside of it, where the style does not hang. */
const usualStep = 14
/** Share of the width that the steps of all levels take together. */
const mostIndent = 0.36

/** How much further in a list stands than the one around it: as the layout has it. */
export function listStep({firstLine}: Pick<ParagraphStyle, 'firstLine'>, measure: Pt): Pt {
  return pt(Math.min(firstLine < 0 ? -firstLine : usualStep, (measure * mostIndent) / deepestLevel))
}

/** The indent as Word writes it (ECMA-376-1, 17.3.1.12 `ind`): a first line that hangs has an attribute of its own. */
export function wordIndent({left, firstLine}: ListIndent): {left: number; hanging?: number; firstLine?: number} {
  return firstLine < 0 ? {left: toTwip(left), hanging: -toTwip(firstLine)} : {left: toTwip(left), firstLine: toTwip(firstLine)}
}
