import {textsOf} from '../document/texts-of.js'
import type {Document} from '../document/types.js'

/**
 * The words of the documents that are not the announcement's: each piece once, in order of its first use. A number in them is
 * furniture (of a page or part) and stands as `#`.
 */
export function templateWords(documents: readonly Document[]): string[] {
  const found = new Set<string>()
  for (const document of documents) {
    for (const {children} of textsOf(document)) {
      for (const inline of children) {
        const piece = inline.type === 'run' && !inline.place ? inline.text.trim().replace(/\d+(?:[.,]\d+)*/g, '#') : ''
        if (/[\p{L}\p{N}]/u.test(piece)) found.add(piece)
      }
    }
  }
  return [...found]
}
