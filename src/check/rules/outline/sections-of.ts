import type {Section} from '../../../report/types.js'

/** A section with the one around it. */
export interface Placed {
  readonly section: Section
  readonly parent: Section | null
}

/** All sections in order, outer before inner. */
export function sectionsOf(sections: readonly Section[], parent: Section | null = null): Placed[] {
  return sections.flatMap((section) => [{section, parent}, ...sectionsOf(section.sections, section)])
}
