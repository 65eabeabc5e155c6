import {labelOrder} from '../../../language/label-order.js'
import type {Section} from '../../../report/types.js'
import type {Finding, Rule} from '../../rule.js'
import {sectionsOf} from './sections-of.js'

/** Parts of a decimal label: 3 of `2.3.1.`; null for others. */
function depthOf(section: Section): number | null {
  const order = labelOrder(section.label)
  if (order?.kind !== 'decimal') return null
  return order.parents === '' ? 1 : order.parents.split('.').length + 1
}

/** A decimal label two or more levels below the one around it: `1.1.1.` right in `1.`. */
export const outlineLevelSkipped: Rule = {
  id: 'outline-level-skipped',
  severity: 'warning',
  find: ({report}) =>
    sectionsOf(report).flatMap(({section, parent}): Finding[] => {
      const outer = parent && depthOf(parent)
      const inner = depthOf(section)
      if (outer === null || inner === null || inner <= outer + 1) return []
      return [
        {
          message: {
            vi: `Đề mục “${section.label}” đứng ngay trong “${parent!.label}”, thiếu một cấp, đề nghị kiểm tra lại`,
            en: `the label “${section.label}” stands right in “${parent!.label}”; a level is missing`
          },
          place: section.place
        }
      ]
    })
}
