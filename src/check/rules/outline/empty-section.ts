import {plainText} from '../../../language/inlines.js'
import {labelOrder} from '../../../language/label-order.js'
import type {Report, Section} from '../../../report/types.js'
import type {Finding, Rule} from '../../rule.js'
import {sectionsOf} from './sections-of.js'

/** Labels of lists: a task that is said in its title alone (`(3) Ưu tiên …`) is nothing unusual. */
const listed: ReadonlySet<string | undefined> = new Set(['bracketed', 'letter', 'word'])

/** A heading with nothing below it. */
export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'warning',
  find: ({report}) => findEmpty(report)
}

function findEmpty(report: Report): Finding[] {
  const targets = new Set(report.facts.targets.map(({block}) => block))
  const empty = ({blocks, sections: inner, label, title, id}: Section) =>
    blocks.length === 0 &&
    inner.length === 0 &&
    !listed.has(labelOrder(label)?.kind) &&
    // `Chủ đề Đại hội: “…”` holds its own text.
    !/:\s*\S/.test(plainText(title)) &&
    !targets.has(id)
  return sectionsOf(report)
    .filter(({section}) => empty(section))
    .map(({section}) => {
      const name = plainText(section.title).slice(0, 80)
      return {
        message: {vi: `Mục “${name}” chưa có nội dung, đề nghị kiểm tra lại`, en: `the section “${name}” is empty`},
        place: section.place
      }
    })
}
