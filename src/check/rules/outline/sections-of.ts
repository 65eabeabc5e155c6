import type {Report, Section} from '../../../report/types.js'

/** A section with the one around it. */
interface Placed {
  readonly section: Section
  readonly parent: Section | null
}

const known = new WeakMap<Report, readonly Placed[]>()

/** All sections in order, outer before inner. Several rules ask for them. */
export function sectionsOf(report: Report): readonly Placed[] {
  const found = known.get(report)
  if (found) return found
  const placed: Placed[] = []
  addSections(placed, report.sections, null)
  known.set(report, placed)
  return placed
}

function addSections(placed: Placed[], sections: readonly Section[], parent: Section | null): void {
  for (const section of sections) {
    placed.push({section, parent})
    addSections(placed, section.sections, section)
  }
}
