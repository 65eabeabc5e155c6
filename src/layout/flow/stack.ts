import type {Canvas, Item, Strip} from './types.js'

/** Strips one below the other, as one thing that is not cut. */
export interface Stack {
  readonly height: number
  readonly notes: readonly number[]
  draw(canvas: Canvas, x: number, y: number): void
}

/** Put items below one another; no space above the first and below the last, and no page ends. */
export function stack(items: readonly Item[]): Stack {
  const strips = stripsOf(items)
  const tops: number[] = []
  let y = 0
  let space = 0
  for (const [index, strip] of strips.entries()) {
    if (index > 0) y += space + strip.before
    tops.push(y)
    y += strip.height
    space = strip.after
  }
  return {
    height: y,
    notes: strips.flatMap(({notes}) => notes),
    draw(canvas, x, top) {
      for (const [index, strip] of strips.entries()) strip.draw(canvas, x, top + tops[index]!)
    }
  }
}

/** All strips; those of columns one below the other. */
export function stripsOf(items: readonly Item[]): Strip[] {
  return items.flatMap((item) => {
    if (item.type === 'columns') return stripsOf(item.strips)
    return item.type === 'strip' ? [item] : []
  })
}
