import type {Diagnostic} from '../../diagnostic.js'
import type {LabelPair} from '../label-pairs.js'

/** A label that skips some (`(1)`, `(3)`), or a list that does not begin with its first. */
export function outlineGap(pairs: readonly LabelPair[]): Diagnostic[] {
  return pairs.flatMap(({label, order, before, place}): Diagnostic[] => {
    if (before && before.order.parents === order.parents && order.number <= before.order.number) return []
    return [
      {
        rule: 'outline-gap',
        severity: 'warning',
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
