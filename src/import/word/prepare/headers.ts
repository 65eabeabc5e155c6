import type {WordPackage} from '../package/open-package.js'
import type {Relationships} from '../package/relationships.js'
import {wordsIn} from './revisions.js'
import type {Finding} from './types.js'

/** What stands at the head and foot of every page: not of the text, but told when it has words. Page numbers are furniture. */
export function headers(file: WordPackage, relationships: Relationships): Finding[] {
  const parts = [...relationships.ofType('header'), ...relationships.ofType('footer')]
  const texts = parts.flatMap(({part}) => {
    const root = part === undefined ? null : file.xml(part)
    const text = root ? wordsIn(root).replace(/\s+/g, ' ').trim() : ''
    return /\p{L}{2}/u.test(text) ? [text] : []
  })
  return [...new Set(texts)].map((text) => ({kind: 'header', paragraph: 0, text}))
}
