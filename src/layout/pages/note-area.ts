import {pt} from '../../units.js'
import type {Canvas, Strip} from '../flow/types.js'

/** Above the rule, its thickness, and from it to the first footnote. */
const above = 6
const thickness = 0.5
const below = 4
const overhead = above + thickness + below
/** The rule's length as a share of the measure. */
const ruleShare = 0.3

/** Height that footnotes take at a page's foot, rule included; 0 when there are none. */
export function noteHeight(strips: readonly Strip[]): number {
  if (strips.length === 0) return 0
  return strips.reduce((y, strip, index) => y + strip.height + spaceAbove(strips, index), overhead)
}

const spaceAbove = (strips: readonly Strip[], index: number): number => (index === 0 ? 0 : strips[index - 1]!.after + strips[index]!.before)

/** How many of the strips fit into so much height. */
export function fittingNotes(strips: readonly Strip[], room: number): number {
  let y = overhead
  for (const [index, strip] of strips.entries()) {
    y += spaceAbove(strips, index) + strip.height
    if (y > room + 0.01) return index
  }
  return strips.length
}

/** Draw footnotes so that the last ends at `bottom`. */
export function drawNotes(canvas: Canvas, strips: readonly Strip[], x: number, bottom: number, width: number): void {
  if (strips.length === 0) return
  const top = bottom - noteHeight(strips)
  canvas.frame({type: 'rule', x: pt(x), y: pt(top + above), width: pt(width * ruleShare), height: pt(thickness), color: '#000000'})
  let y = top + overhead
  for (const [index, strip] of strips.entries()) {
    y += spaceAbove(strips, index)
    strip.draw(canvas, x, y)
    y += strip.height
  }
}
