import type {Diagnostic, Wording} from '../../diagnostic.js'

/** Why a file is not read at all. Thrown wherever that is found, so that one error is told and nothing is half done. */
export class Refusal extends Error {
  readonly said: Pick<Diagnostic, 'rule' | 'message' | 'hint'>

  constructor(rule: string, message: Wording, hint: Wording) {
    super(message.en)
    this.said = {rule, message, hint}
  }
}

const saveAgain: Wording = {
  vi: 'Mở tệp bằng Word rồi lưu lại thành tệp .docx mới; nếu Word cũng không mở được, đề nghị lấy lại bản gốc',
  en: 'Open the file in Word and save it as a new .docx; if Word cannot open it either, get the original again'
}

/** A zip that is damaged, or made to do harm; `vi` and `en` say in what. */
export const badArchive = (vi: string, en: string): Refusal =>
  new Refusal('word-archive', {vi: `Tệp Word hỏng hoặc không an toàn: ${vi}`, en: `The Word file is damaged or unsafe: ${en}`}, saveAgain)

/** A part that is not the XML that Word writes. */
export const badXml = (part: string, vi: string, en: string): Refusal =>
  new Refusal(
    'word-xml',
    {vi: `Phần “${part}” của tệp Word không đọc được: ${vi}`, en: `The part “${part}” of the Word file cannot be read: ${en}`},
    saveAgain
  )

/** What would need more memory than any announcement does. */
export const tooLarge = (vi: string, en: string): Refusal =>
  new Refusal(
    'word-too-large',
    {vi: `Tệp Word quá lớn: ${vi}`, en: `The Word file is too large: ${en}`},
    {vi: 'Nén hoặc xóa bớt ảnh và đối tượng nhúng, rồi lưu lại', en: 'Compress or delete pictures and embedded objects, then save again'}
  )
