import {foldTone} from '../../language/fold.js'
import type {SourceLine} from '../text/source-lines.js'
import type {FurnitureKind} from './line-kind.js'
import {menus} from './phrases.js'
import type {Edges} from './text-edges.js'

/** Find the entries of a menu that stand a line each below or above the link to the home page, outside the text. */
export function findMenu(
  lines: readonly SourceLine[],
  kinds: ReadonlyMap<number, FurnitureKind>,
  {start, end}: Edges
): ReadonlySet<number> {
  const entries = new Set<number>()
  const isEntry = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && (index < start || index >= end) && !kinds.has(index) && menus.has(foldTone(line.text))
  }
  for (const [home, kind] of kinds) {
    if (kind !== 'navigation') continue
    for (let index = home + 1; isEntry(index); index++) entries.add(index)
    for (let index = home - 1; isEntry(index); index--) entries.add(index)
  }
  return entries
}
