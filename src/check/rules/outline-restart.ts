import type {Diagnostic} from '../../diagnostic.js'
import type {LabelPair} from '../label-pairs.js'

/** A list that goes back within one section: `(3)`, `(1)`. In another section a list begins anew, which is no restart. */
export function outlineRestart(pairs: readonly LabelPair[]): Diagnostic[] {
  return pairs.flatMap(({label, order, before, place}): Diagnostic[] => {
    if (before?.order.parents !== order.parents || order.number >= before.order.number) return []
    return [
      {
        rule: 'outline-restart',
        severity: 'warning',
        message: {
          vi: `Đề mục “${label}” đứng sau “${before.label}” trong cùng một mục, đề nghị kiểm tra lại`,
          en: `the label “${label}” comes after “${before.label}” in the same section`
        },
        place
      }
    ]
  })
}
