import {plainText} from '../language/inlines.js'
import type {Report, Section} from '../report/types.js'

/** Label and title of each section by its id: `2.3.1. Chỉ tiêu kinh tế`. */
export function sectionTitles({sections}: Report): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const add = (section: Section): void => {
    titles.set(section.id, titleOf(section))
    for (const inner of section.sections) add(inner)
  }
  for (const section of sections) add(section)
  return titles
}

/** Label and title of a section. */
export function titleOf({label, title}: Section): string {
  return [label, plainText(title)].filter((part) => part !== '').join(' ')
}
