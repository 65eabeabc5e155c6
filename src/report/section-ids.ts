import {slug} from '../language/fold.js'
import {labelParts} from '../language/labels.js'

/** An id, and the parts that ids of inner sections begin with. */
interface SectionId {
  readonly id: string
  readonly parts: readonly string[]
}

/** Gives the id of a section from its parent's parts, its label and its title; each id once a report. */
export type SectionIds = (parent: readonly string[], label: string, title: string) => SectionId

/** The most letters of a title that an id takes. */
const longest = 48

/** Ids of one report; a second use of an id gets `~2`. */
export function createIds(): SectionIds {
  const used = new Map<string, number>()
  return (parent, label, title) => {
    const parts = join(parent, label === '' ? [shortSlug(title)] : labelParts(label))
    const id = parts.join('.')
    const count = (used.get(id) ?? 0) + 1
    used.set(id, count)
    return count === 1 ? {id, parts} : {id: `${id}~${count}`, parts: [...parts.slice(0, -1), `${parts.at(-1)}~${count}`]}
  }
}

/** A decimal label replaces the parents that it repeats: `III`, `2`, `3` and `2.3.1.` are `III.2.3.1`. */
function join(parent: readonly string[], own: readonly string[]): readonly string[] {
  for (let count = Math.min(parent.length, own.length - 1); count > 0; count--) {
    const repeated = parent.slice(-count)
    if (repeated.every((part, index) => part === own[index])) return [...parent, ...own.slice(count)]
  }
  return [...parent, ...own]
}

/** The beginning of a title as an ASCII name, cut at a hyphen. */
function shortSlug(title: string): string {
  const name = slug(title.slice(0, 400))
  if (name.length <= longest) return name || 'muc'
  return name
    .slice(0, longest + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longest)
}
