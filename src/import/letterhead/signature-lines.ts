import {foldTone} from '../../language/fold.js'
import {isCapitals} from '../capitals.js'

/** Posts as they stand above a signature, folded. */
const posts = (
  'bí thư|phó bí thư|chủ tịch|phó chủ tịch|trưởng ban|phó trưởng ban|chánh văn phòng|phó chánh văn phòng|giám đốc|phó giám đốc|chủ nhiệm|phó chủ nhiệm|' +
  'trưởng đoàn|chánh thanh tra|phó chánh thanh tra|trưởng phòng|phó trưởng phòng|viện trưởng|phó viện trưởng|cục trưởng|phó cục trưởng|vụ trưởng|' +
  'tổng biên tập|phó tổng biên tập|hiệu trưởng|phó hiệu trưởng|chỉ huy trưởng|chính ủy|chính trị viên|bộ trưởng|thứ trưởng|ủy viên|thường trực|tổng giám đốc'
)
  .split('|')
  .map(foldTone)

/** `T/M`, `TM.`, `K/T`, `KT.`, `T/L`, `TL.`, `TUQ.`: who signs in whose name. */
const authority = /^(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|T\/UQ|Q\.)\s*\p{Lu}{2}/u
const signed = /^\(?\s*(?:đã ký|ký tên(?:,? đóng dấu)?|ký,? đóng dấu|chữ ký|đã ký,? đóng dấu|ký)\s*\)?$/

/** Ranks and degrees that stand before a name, folded. */
const ranks =
  /^(?:đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|(?:pgs|gs|ts|ths)\.?(?:\s*ts\.?)?)\s+/

export const isAuthority = (text: string): boolean => authority.test(text) && isCapitals(text)

/** Whether a text is a post in capitals, such as `PHÓ BÍ THƯ THƯỜNG TRỰC`. */
export function isPost(text: string): boolean {
  const folded = foldTone(text)
  return (
    isCapitals(text) &&
    text.length <= 80 &&
    posts.some((post) => folded === post || folded.startsWith(`${post} `) || folded.startsWith(`${post},`))
  )
}

/** Whether a text says that a paper is signed, or where: `(Đã ký)`. */
export const isSignedMark = (text: string): boolean =>
  text.length <= 40 && signed.test(foldTone(text)) && (/^\(/.test(text) || /^đã/i.test(text))

/** Whether a text is the name of a person: two to six words, each with a capital, a rank or degree before them. */
export function isPersonName(text: string): boolean {
  if (text.length > 60) return false
  const rank = ranks.exec(foldTone(text))?.[0].length ?? 0
  const words = text.slice(rank).split(/\s+/)
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))
}
