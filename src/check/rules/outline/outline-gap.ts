import type {Finding, Rule} from '../../rule.js'
import {labelPairs} from './label-pairs.js'

/** A label that skips some (`(1)`, `(3)`), or a list that does not begin with its first. */
export const outlineGap: Rule = {
  id: 'outline-gap',
  severity: 'warning',
  find: ({report}) =>
    labelPairs(report).flatMap(({label, order, before, place}): Finding[] => {
      if (before && before.order.parents === order.parents && order.number <= before.order.number) return []
      return [
        {
          message: before
            ? {
                vi: `Đề mục “${label}” đứng ngay sau “${before.label}”, đề nghị kiểm tra lại`,
                en: `the label “${label}” follows “${before.label}”`
              }
            : {vi: `Đề mục “${label}” mở đầu một dãy, đề nghị kiểm tra lại`, en: `the label “${label}” opens a list`},
          place
        }
      ]
    })
}
