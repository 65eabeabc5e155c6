import {textsOfBlock} from './texts-of.js'
import type {Block} from './types.js'

/** The numbers of the footnotes that blocks call. */
export function footnoteNumbers(blocks: readonly Block[]): ReadonlySet<number> {
  const inlines = blocks.flatMap(textsOfBlock).flatMap(({children}) => children)
  return new Set(inlines.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : [])))
}
