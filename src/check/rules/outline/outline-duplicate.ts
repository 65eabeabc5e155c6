import type {Finding, Rule} from '../../rule.js'
import {labelPairs} from './label-pairs.js'

/** The same label twice in a row: `(2)`, `(2)`. */
export const outlineDuplicate: Rule = {
  id: 'outline-duplicate',
  severity: 'warning',
  find: ({report}) =>
    labelPairs(report).flatMap(({label, order, before, place}): Finding[] => {
      if (before?.order.parents !== order.parents || before.order.number !== order.number) return []
      return [
        {
          message: {
            vi: `Đề mục “${label}” lặp lại, đã có ở dòng ${before.place.line}, đề nghị kiểm tra lại`,
            en: `the label “${label}” is repeated; it stands on line ${before.place.line} already`
          },
          place
        }
      ]
    })
}
