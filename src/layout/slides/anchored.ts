import type {TextFrame} from '../types.js'

/** How far down text begins in a box that it leaves so much room in. */
export function anchored(anchor: TextFrame['anchor'], rest: number): number {
  if (anchor === 'top') return 0
  return anchor === 'middle' ? rest / 2 : rest
}
