import {mismatchRule} from './mismatches.js'

/** A rise or fall that its two levels do not give: `từ 1.705 thôn thành 1.646 thôn, giảm 69 thôn`. */
export const changeMismatch = mismatchRule({
  id: 'change-mismatch',
  concerns: ({kind}) => kind === 'change',
  word: ({terms, computed, stated}, equation) => ({
    vi: `Mức tăng, giảm không khớp: ${levels(terms, 'từ', 'đến')} ${
      equation.computed < 0 ? 'thay đổi theo chiều ngược lại' : `là ${computed}`
    }, văn bản ghi ${stated}, đề nghị kiểm tra lại`,
    en: `the change does not fit: ${levels(terms, 'from', 'to')} ${
      equation.computed < 0 ? 'goes the other way' : `is ${computed}`
    }, the text says ${stated}`
  })
})

/** Two levels, or done and planned in one ratio. */
const levels = ([from = '', to]: readonly string[], one: string, other: string): string =>
  to === undefined ? from : `${one} ${from} ${other} ${to}`
