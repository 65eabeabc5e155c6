import {guid} from '../guid.js'
import type {Section} from '../presentation.js'

/** Gather neighbours of one section's name. The names are those of the slides, in order; slides without one go with those before. */
export function toSections(names: readonly string[]): Section[] {
  if (names.every((name) => name === '')) return []
  const sections: {name: string; guid: string; slides: number[]}[] = []
  names.forEach((name, index) => {
    const last = sections.at(-1)
    if (last && (name === '' || name === last.name)) last.slides.push(index)
    else sections.push({name, guid: guid(`section ${sections.length} ${name}`), slides: [index]})
  })
  return sections
}
