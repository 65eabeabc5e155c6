import type {Rule} from '../../rule.js'

/** The last recipient: `Lưu Văn phòng Tỉnh ủy.` in papers of the Party, `Lưu: VT, …` in those of the state. */
export const recipientsLast: Rule = {
  id: 'recipients-last',
  severity: 'note',
  find: ({report, profile, form}) => {
    const last = report.meta.recipients?.at(-1)
    if (!last || !profile.forms[form].recipients) return []
    const party = profile.body === 'party'
    if (
      party
        ? /^[-\s]*Lưu\s(?!.*(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])VT(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]))/.test(last.value)
        : /^[-\s]*Lưu:\s?VT(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(last.value)
    )
      return []
    const usual = party ? 'Lưu Văn phòng …' : 'Lưu: VT, …'
    return [
      {
        message: {
          vi: `Dòng cuối của nơi nhận thường là “${usual}”, đề nghị kiểm tra lại “${last.value}”`,
          en: `the last recipient is “${usual}” as a rule, here “${last.value}”`
        },
        place: last.place
      }
    ]
  }
}
