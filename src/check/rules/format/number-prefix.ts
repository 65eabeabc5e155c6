import type {Rule} from '../../rule.js'

/** A number that holds more than itself: the template adds `Số`, the colon and the symbol. */
export const numberPrefix: Rule = {
  id: 'number-prefix',
  severity: 'warning',
  find: ({report, profile, form}) => {
    const {number} = report.meta
    if (!number || !profile.forms[form].number || !/^số|[-:]|\/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/i.test(number.value)) return []
    return [
      {
        message: {
          vi: `Số “${number.value}” có cả chữ “Số” hoặc ký hiệu, mẫu trình bày tự thêm, đề nghị kiểm tra lại`,
          en: `the number “${number.value}” holds the word “Số” or the symbol, which the template adds`
        },
        hint: {vi: 'Chỉ ghi chữ số ở “number:”, ghi ký hiệu ở “symbol:”', en: 'give digits in “number:”, the symbol in “symbol:”'},
        place: number.place
      }
    ]
  }
}
