import type {Rule} from '../../rule.js'
import {isPublic} from './is-public.js'

/** A secret paper for everyone. */
export const secretInPublic: Rule = {
  id: 'secret-in-public',
  severity: 'warning',
  find: ({report}) => {
    const {secrecy} = report.meta
    if (!secrecy || !isPublic(report)) return []
    return [
      {
        message: {
          vi: `Văn bản có độ mật “${secrecy.value}” nhưng khai báo công khai (audience: public), đề nghị kiểm tra lại`,
          en: `the paper has the secrecy “${secrecy.value}” and “audience: public”`
        },
        place: secrecy.place
      }
    ]
  }
}
