import {roles} from '../../language/role-names.js'
import type {Role, Section} from '../../report/types.js'
import {type AttributeReader, anyText, readAttributes, whole} from '../attributes.js'
import {sectionBlocks} from '../convert/section-blocks.js'
import type {Directive} from '../state.js'

const role: AttributeReader<Role> = (value) => roles.find((known) => known === value)

/** `::section{role="targets"}` or `::section{id="III.1"}`: whole sections, by what they are and not by their label; nothing where there is none. */
export const section: Directive = {
  form: 'leaf',
  build(state, node) {
    const wanted = readAttributes(state, node, {role, id: anyText, above: whole(0, 5)})
    const fits = ({role: own, id}: Section): boolean =>
      (wanted.role !== undefined && own === wanted.role) || (wanted.id !== undefined && id === wanted.id)
    const found = findSections(state.setting.report.sections, fits)
    return found.flatMap((one) => sectionBlocks(one, wanted.above ?? 0, state.conversion))
  }
}

/** Outermost sections that fit, in order. */
function findSections(sections: readonly Section[], fits: (section: Section) => boolean): Section[] {
  return sections.flatMap((one) => (fits(one) ? [one] : findSections(one.sections, fits)))
}
