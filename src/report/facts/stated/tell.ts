import type {Diagnose, Place} from '../../../diagnostic.js'

/** Tell that an entry of `facts:` says too little: the text tells of no such fact, and without the key it is none of its own. */
export type Tell = (entry: string, place: Place, key: string) => void

/** Tells to a diagnose. */
export function createTell(diagnose: Diagnose): Tell {
  return (entry, place, key) => {
    diagnose({
      rule: 'stated-fact-unmatched',
      severity: 'warning',
      message: {
        vi: `Không tìm thấy “${entry}” trong dữ liệu đọc được từ văn bản, nên mục này của facts chưa được sử dụng`,
        en: `“${entry}” is no fact that was read from the text, so this entry of facts is not used`
      },
      hint: {vi: `Kiểm tra lại cách ghi, hoặc khai báo thêm ${key}`, en: `Check how it is written, or add ${key}`},
      place
    })
  }
}
