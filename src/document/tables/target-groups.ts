import type {Report, Section, Target} from '../../report/types.js'

/** The targets of one section, in order. */
export interface TargetGroup {
  /** Id of the section; null for targets outside any. */
  readonly id: string | null
  readonly section: Section | null
  readonly targets: readonly Target[]
}

/** The announcement's targets by the section that groups them, in the order of the source. */
export function targetGroups({facts, sections}: Report): TargetGroup[] {
  const groups = new Map<string | null, Target[]>()
  for (const target of facts.targets) {
    const targets = groups.get(target.group) ?? []
    targets.push(target)
    groups.set(target.group, targets)
  }
  const byId = sectionsById(sections)
  return [...groups].map(([id, targets]) => ({id, section: (id !== null && byId.get(id)) || null, targets}))
}

function sectionsById(sections: readonly Section[], found = new Map<string, Section>()): ReadonlyMap<string, Section> {
  for (const section of sections) {
    found.set(section.id, section)
    sectionsById(section.sections, found)
  }
  return found
}
