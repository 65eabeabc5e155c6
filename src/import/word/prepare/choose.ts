import {child, elementsOf} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'

/** What stands in `mc:AlternateContent`: the form for programs of today, else the one for old ones (ECMA-376-3, 9.3). */
export function choose(alternate: XmlElement): XmlElement[] {
  const choice = child(alternate, 'mc:Choice') ?? child(alternate, 'mc:Fallback')
  return choice ? elementsOf(choice) : []
}
