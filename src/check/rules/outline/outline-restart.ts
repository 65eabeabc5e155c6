import type {Finding, Rule} from '../../rule.js'
import {labelPairs} from './label-pairs.js'

/** A list that goes back within one section: `(3)`, `(1)`. In another section a list begins anew, which is no restart. */
export const outlineRestart: Rule = {
  id: 'outline-restart',
  severity: 'warning',
  find: ({report}) =>
    labelPairs(report).flatMap(({label, order, before, place}): Finding[] => {
      if (before?.order.parents !== order.parents || order.number >= before.order.number) return []
      return [
        {
          message: {
            vi: `Đề mục “${label}” đứng sau “${before.label}” trong cùng một mục, đề nghị kiểm tra lại`,
            en: `the label “${label}” comes after “${before.label}” in the same section`
          },
          place
        }
      ]
    })
}
