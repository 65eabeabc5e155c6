import type {Rule} from '../../rule.js'

/** A number below ten without its zero: `5` for `05`. */
export const numberLeadingZero: Rule = {
  id: 'number-leading-zero',
  severity: 'note',
  find: ({report, profile, form}) => {
    const {number} = report.meta
    if (!number || !profile.forms[form].number || !/^[1-9]$/.test(number.value)) return []
    return [
      {
        message: {
          vi: `Số văn bản dưới 10 thường viết thêm số 0: “0${number.value}”, đề nghị kiểm tra lại`,
          en: `a number below ten usually has a zero: “0${number.value}”`
        },
        place: number.place
      }
    ]
  }
}
