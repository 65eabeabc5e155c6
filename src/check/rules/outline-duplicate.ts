import type {Diagnostic} from '../../diagnostic.js'
import type {LabelPair} from '../label-pairs.js'

/** The same label twice in a row: `(2)`, `(2)`. */
export function outlineDuplicate(pairs: readonly LabelPair[]): Diagnostic[] {
  return pairs.flatMap(({label, order, before, place}): Diagnostic[] => {
    if (before?.order.parents !== order.parents || before.order.number !== order.number) return []
    return [
      {
        rule: 'outline-duplicate',
        severity: 'warning',
        message: {
          vi: `Đề mục “${label}” lặp lại, đã có ở dòng ${before.place.line}, đề nghị kiểm tra lại`,
          en: `the label “${label}” is repeated; it stands on line ${before.place.line} already`
        },
        place
      }
    ]
  })
}
