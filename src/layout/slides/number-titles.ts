import type {Inline} from '../../document/types.js'
import {plainText} from '../../language/inlines.js'

/** Rounds in which titles that are still the same get one more suffix; one is enough but for titles made to defeat it. */
const rounds = 5

/** Titles of all slides, each different: those that are the same get ` (1/2)`, ` (2/2)`. A suffix is no word of the author: its run has no place. */
export function numberTitles(titles: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  let numbered = titles
  for (let round = 0; round < rounds; round++) {
    const counts = countTitles(numbered)
    if ([...counts.values()].every((count) => count === 1)) break
    numbered = addSuffixes(numbered, counts)
  }
  return numbered
}

const keyOf = (title: readonly Inline[]): string => plainText(title).trim().replace(/\s+/g, ' ')

function countTitles(titles: readonly (readonly Inline[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(keyOf(title), (counts.get(keyOf(title)) ?? 0) + 1)
  return counts
}

function addSuffixes(titles: readonly (readonly Inline[])[], counts: ReadonlyMap<string, number>): readonly (readonly Inline[])[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const key = keyOf(title)
    const count = counts.get(key)!
    if (count === 1) return title
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return [...title, {type: 'run', text: ` (${number}/${count})`}]
  })
}
