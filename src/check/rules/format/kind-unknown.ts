import {foldTone} from '../../../language/fold.js'
import type {Rule} from '../../rule.js'

/** A kind of paper that bodies of the profile do not sign: `Đề cương`. */
export const kindUnknown: Rule = {
  id: 'kind-unknown',
  severity: 'note',
  find: ({report, profile, form, words}) => {
    const {kind} = report.meta
    if (!kind || !profile.forms[form].signature) return []
    if (Object.keys(words.lists.kinds[profile.body]).some((name) => foldTone(name) === foldTone(kind.value))) return []
    return [
      {
        message: {
          vi: `“${kind.value}” không có trong danh mục tên loại văn bản ${profile.body === 'party' ? 'của Đảng' : 'hành chính'}, đề nghị kiểm tra lại`,
          en: `“${kind.value}” is no type of paper that ${profile.body === 'party' ? 'the Party' : 'the state'} signs`
        },
        hint: {
          vi: 'Nếu là tài liệu kèm theo công văn, ghi “form: attachment”',
          en: 'if it is sent with a letter, give “form: attachment”'
        },
        place: kind.place
      }
    ]
  }
}
