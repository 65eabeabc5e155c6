import {noBreakSpaces} from '../../language/no-break.js'
import type {EndKind, LineEnds, MeasuredText} from './types.js'

/** Find where lines may end. `breaks` are the offsets of the line breaks' spaces. */
export function lineEnds(text: string, breaks: ReadonlySet<number>, references: MeasuredText['references']): LineEnds {
  const bound = new Set(noBreakSpaces(text))
  const beforeNumber = new Set(references.map(({start}) => start - 1))
  const offsets: number[] = []
  const kinds: EndKind[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const forced = breaks.has(at)
    // The spaces after a word stay together, in the line that ends there; a line break ends its own line.
    if (!forced && text.charCodeAt(at + 1) === 0x20) continue
    // A footnote's number does not open a line.
    if (!forced && beforeNumber.has(at)) continue
    offsets.push(at + 1)
    kinds.push(forced ? 'forced' : bound.has(at) ? 'bound' : 'free')
  }
  if (offsets.at(-1) !== text.length) {
    offsets.push(text.length)
    kinds.push('forced')
  } else kinds[kinds.length - 1] = 'forced'
  return {offsets, kinds}
}
