import type {Place, Wording} from '../../../diagnostic.js'
import type {Finding} from '../../rule.js'

/** So many findings of a kind are told one by one; more of them are told together, so that a reader does not drown. */
const few = 3
/** So many lines are named where findings are told together. */
const shown = 5

/** Items of one kind in groups: each on its own where there are few, else all in one. */
export const groupsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length > few ? [items] : items.map((item) => [item])

/** The lines of places, the first few of them: `3, 7, 12 …`. */
export function linesOf(places: readonly Place[]): string {
  const lines = [...new Set(places.map(({line}) => line))]
  return lines.length > shown ? `${lines.slice(0, shown).join(', ')} …` : lines.join(', ')
}

/** How often something stands in a text, and where. */
export const countOf = (places: readonly Place[]): Wording => ({
  vi: `ở ${places.length} chỗ (dòng ${linesOf(places)})`,
  en: `in ${places.length} places (lines ${linesOf(places)})`
})

/** Findings for places, each with what there is to say of it; one for all where there are many, which says `what` it is about. */
export function tellPlaces(places: readonly Place[], sayOf: (index: number) => Wording, what: Wording): Finding[] {
  if (places.length <= few) return places.map((place, index) => ({message: sayOf(index), place}))
  const {vi, en} = countOf(places)
  return [{message: {vi: `${what.vi} ${vi}, đề nghị kiểm tra lại`, en: `${what.en} ${en}`}, place: places[0]!}]
}
