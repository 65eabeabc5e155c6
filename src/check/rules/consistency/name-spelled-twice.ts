import type {Rule} from '../../rule.js'
import {nearNames} from './near-names.js'
import {personsOf} from './persons.js'

/** One person's name in two spellings: `Nguyễn Cảnh Toàn`, `Nguyễn Cảnh Toản`. */
export const nameSpelledTwice: Rule = {
  id: 'name-spelled-twice',
  severity: 'warning',
  find: (input) =>
    nearNames(personsOf(input)).map(({usual, odd}) => ({
      message: {
        vi: `“${odd.name}” gần giống “${usual.name}” (dòng ${usual.place.line}), đề nghị kiểm tra lại họ tên`,
        en: `“${odd.name}” is nearly “${usual.name}” on line ${usual.place.line}`
      },
      place: odd.place
    }))
}
