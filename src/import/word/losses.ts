import type {LegacyEncoding} from '../../language/legacy/looks-legacy.js'
import {quoted, type Told} from './findings.js'

const encodings: Readonly<Record<LegacyEncoding, string>> = {tcvn3: 'TCVN3 (ABC)', vni: 'VNI'}

/** Paragraphs that were converted from an old encoding; told once for each way in which that was known. */
export function converted(encoding: LegacyEncoding, by: 'font' | 'characters', count: number): Told['diagnostic'] {
  const name = encodings[encoding]
  if (by === 'font') {
    return {
      rule: 'import-legacy',
      severity: 'note',
      message: {
        vi: `Chữ bảng mã ${name} đã được chuyển sang Unicode (${count} đoạn)`,
        en: `Text in ${name} was converted to Unicode (${count} paragraphs)`
      }
    }
  }
  return {
    rule: 'import-legacy',
    severity: 'warning',
    message: {
      vi: `Chữ giống bảng mã ${name} đã được chuyển sang Unicode (${count} đoạn)`,
      en: `Text that looks like ${name} was converted to Unicode (${count} paragraphs)`
    },
    hint: {vi: 'Đề nghị kiểm tra lại các đoạn này', en: 'Please check these paragraphs'}
  }
}

/** Cells that Markdown cannot show as they stand. */
export function tableLoss(kind: 'merged' | 'nested', count: number): Told['diagnostic'] {
  const merged = kind === 'merged'
  return {
    rule: merged ? 'word-merged-cells' : 'word-nested-table',
    severity: 'warning',
    message: merged
      ? {
          vi: `Bảng có ${count} ô gộp; chữ được để ở ô đầu, các ô còn lại để trống`,
          en: `The table has ${count} merged cells; their text stands in the first of them, the others are empty`
        }
      : {
          vi: `Bảng có bảng con trong ${count} ô; chữ của bảng con được viết liền từng dòng`,
          en: `The table has tables in ${count} cells; their text was written line by line`
        },
    hint: {vi: 'Kiểm tra lại bảng này', en: 'Check this table'}
  }
}

/** A picture that cannot be shown; `isInside`: the file itself holds it. */
export function lostPicture(alt: string, isInside: boolean): Told['diagnostic'] {
  const [vi, en] = isInside
    ? ['Ảnh không phải PNG hoặc JPEG nên không đưa vào', 'A picture that is no PNG or JPEG is left out']
    : ['Ảnh nằm ngoài tệp Word nên không đưa vào', 'A picture outside the Word file is left out']
  return {
    rule: 'word-picture',
    severity: 'warning',
    message: {vi: vi + quoted(alt), en: en + quoted(alt)},
    hint: {vi: 'Lưu ảnh thành PNG rồi chèn lại trong Word', en: 'Save it as PNG and insert it again in Word'}
  }
}

export const letterheadPicture: Told['diagnostic'] = {
  rule: 'word-picture',
  severity: 'note',
  message: {vi: 'Ảnh ở phần đầu hoặc phần ký không đưa vào', en: 'A picture in letterhead or signature is left out'}
}

export const strayNote: Told['diagnostic'] = {
  rule: 'word-note-moved',
  severity: 'warning',
  message: {
    vi: 'Chú thích của phần đầu hoặc phần ký được chuyển xuống đầu nội dung',
    en: 'A note of letterhead, title or signature was moved to the beginning of the text'
  },
  hint: {vi: 'Kiểm tra lại vị trí của chú thích', en: 'Check where the note belongs'}
}

export const lostSign = (sign: string): Told['diagnostic'] => ({
  rule: 'word-symbol',
  severity: 'warning',
  message: {
    vi: `Ký hiệu của phông biểu tượng không có trong Unicode nên bị bỏ (${sign})`,
    en: `A sign without a character in Unicode is left out (${sign})`
  },
  hint: {vi: 'Thay bằng chữ hoặc dấu thông thường', en: 'Write an ordinary letter or sign instead'}
})

export const lostLink = (link: string): Told['diagnostic'] => ({
  rule: 'word-link',
  severity: 'note',
  message: {
    vi: `Liên kết đến tệp trên máy không đưa vào, chữ được giữ lại${quoted(link)}`,
    en: `A link to a file on a computer is left out, its text kept${quoted(link)}`
  }
})

export const emptyFile: Told['diagnostic'] = {
  rule: 'empty-announcement',
  severity: 'error',
  message: {vi: 'Tệp không có nội dung thông báo', en: 'The file holds no announcement'}
}
