import type {SourceLine} from '../text/source-lines.js'
import type {FurnitureKind} from './line-kind.js'
import type {Edges} from './text-edges.js'

/** Whether a line reads as the title of a page, a date after it apart. */
const isPageTitle = ({text}: SourceLine): boolean => text.length <= 250 && !/[.;:]$/.test(text.replace(/\([\d/.:,\s-]+\)$/, '').trimEnd())

/** Find the titles of other pages below `Tin liên quan`, where nothing else stands between them and the end. */
export function findRelated(lines: readonly SourceLine[], kinds: ReadonlyMap<number, FurnitureKind>, {end}: Edges): readonly number[] {
  let at = end
  while (at < lines.length && kinds.get(at) !== 'related') at++
  const titles: number[] = []
  for (let index = at + 1; index < lines.length; index++) {
    if (kinds.has(index)) continue
    if (!isPageTitle(lines[index]!)) return []
    titles.push(index)
  }
  return titles
}
