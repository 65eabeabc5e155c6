import type {Wording} from '../../diagnostic.js'
import type {FoundFields} from '../front-matter.js'

/** What messages call the two ends of a paper. */
export const parts = {
  opening: {vi: 'Phần đầu văn bản', en: 'The letterhead'},
  closing: {vi: 'Phần ký và nơi nhận', en: 'The signature block'},
  attached: {vi: 'Dòng “Kèm theo …”', en: 'The line “Kèm theo …”'},
  department: {vi: 'Tên cơ quan ở cuối văn bản', en: 'The department’s name at the end'}
} as const satisfies Readonly<Record<string, Wording>>

/** Something at the ends of a paper that is left to the author: what is said, and what to do. */
interface Doubt {
  readonly what: Wording
  readonly hint: Wording
}

const fillIn: Wording = {vi: 'Điền vào phần khai báo, rồi xóa dòng này', en: 'Fill in the front matter, then delete this line'}

/** A row a doubt. */
export const doubts = {
  bodies: {
    what: {vi: 'chưa rõ cơ quan cấp trên và cơ quan ban hành, còn để trong văn bản', en: 'superior and issuer are not clear; kept as text'},
    hint: fillIn
  },
  number: {
    what: {
      vi: 'cách viết số và ký hiệu không theo quy chuẩn của quốc hiệu, tiêu đề ở trên, còn để trong văn bản',
      en: 'number and symbol are not written as the profile writes them; kept as text'
    },
    hint: fillIn
  },
  text: {
    what: {
      vi: 'nằm trong phần đầu văn bản nhưng chưa rõ là gì, còn để trong văn bản',
      en: 'it stands in the letterhead, but it is not clear what it is; kept as text'
    },
    hint: {vi: 'Xóa hoặc chuyển vào phần khai báo', en: 'Delete it, or move it to the front matter'}
  },
  date: {
    what: {vi: 'chưa đủ ngày, tháng, năm nên khóa “date” để trống', en: 'day, month or year is missing, so “date” was left blank'},
    hint: {vi: 'Điền date: ngày/tháng/năm', en: 'Fill in date: day/month/year'}
  },
  abstract: {
    what: {vi: 'chưa rõ trích yếu kết thúc ở dòng nào, còn để trong văn bản', en: 'it is not clear where the abstract ends; kept as text'},
    hint: {vi: 'Chuyển trích yếu vào khóa “title”', en: 'Move the abstract to “title”'}
  },
  closing: {
    what: {
      vi: 'giống phần ký hoặc nơi nhận nhưng có dòng chưa rõ, còn để trong văn bản',
      en: 'it looks like a signature block, but some of its lines are not clear; kept as text'
    },
    hint: {
      vi: 'Điền các khóa “signer” và “recipients”, rồi xóa các dòng này',
      en: 'Fill in “signer” and “recipients”, then delete these lines'
    }
  },
  form: {
    what: {
      vi: 'có phần đầu văn bản nhưng không có số, chữ ký; tạm coi là văn bản được ký',
      en: 'there is a letterhead, but neither number nor signature; taken as a signed paper'
    },
    hint: {vi: 'Sửa thành form: attachment nếu gửi kèm công văn', en: 'Write form: attachment if it is sent with a letter'}
  }
} as const satisfies Readonly<Record<string, Doubt>>

/** The keys of fields as front matter writes them. */
export function keysOf(fields: FoundFields): string[] {
  const signer = new Set(['authority', 'inPlaceOf', 'post', 'name'])
  const keys = Object.keys(fields).map((key) =>
    signer.has(key) ? 'signer' : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  )
  return [...new Set(keys)]
}
