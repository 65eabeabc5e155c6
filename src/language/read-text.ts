import type {Diagnose, Wording} from '../diagnostic.js'
import type {Source, SourceText} from '../parse/types.js'
import {composeText} from './compose-text.js'
import {Lines} from './lines.js'
import {firstBadByte} from './utf8.js'

/** What no text holds: the control characters, tab and line ends apart. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/

/** The byte order marks of UTF-16, little and big end first. */
const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** A way in which a file is not the text that we read. */
interface Fault {
  readonly rule: string
  readonly message: Wording
  readonly hint: Wording
  /** Offset into the decoded text. */
  readonly at: number
}

const saveAsUtf8: Wording = {
  vi: 'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8',
  en: 'Open the file in an editor and save it as UTF-8'
}

/** The first fault of the bytes, or null; `lengthBefore` decodes what stands before an index. */
function faultOfBytes(bytes: Uint8Array, lengthBefore: (index: number) => number): Fault | null {
  if (isUtf16(bytes)) {
    const message = {vi: 'Tệp dùng bảng mã UTF-16, cần UTF-8', en: 'The file is in UTF-16, UTF-8 is needed'}
    return {rule: 'encoding', message, hint: saveAsUtf8, at: 0}
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    return {
      rule: 'binary-file',
      message: {vi: 'Đây là tệp nhị phân, không phải văn bản', en: 'This is a binary file, not a text'},
      hint: {vi: 'Chọn tệp văn bản .md hoặc .txt', en: 'Choose a text file, .md or .txt'},
      at: lengthBefore(nul)
    }
  }
  const bad = firstBadByte(bytes)
  if (bad < 0) return null
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const message = {vi: `Byte ${byte} không thuộc bảng mã UTF-8`, en: `Byte ${byte} is not UTF-8`}
  return {rule: 'encoding', message, hint: saveAsUtf8, at: lengthBefore(bad)}
}

/** The first control character of a text, or null. */
function faultOfText(raw: string): Fault | null {
  const at = raw.search(control)
  if (at < 0) return null
  const name = `U+${raw.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return {
    rule: 'control-character',
    message: {vi: `Văn bản có ký tự điều khiển ${name}`, en: `The text holds the control character ${name}`},
    hint: {vi: 'Xóa ký tự này; nó không hiện trên màn hình', en: 'Delete this character; it does not show on the screen'},
    at
  }
}

/** Read a file's bytes as text: strict UTF-8, no control characters. Null after an error, which has line and column. */
export function readText(source: Source, diagnose: Diagnose): SourceText | null {
  const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const raw = decode(source.bytes)
  const fault = faultOfBytes(source.bytes, (index) => decode(source.bytes.subarray(0, index)).length) ?? faultOfText(raw)
  if (fault === null) return composeText(source.path, raw)
  const {at, ...said} = fault
  diagnose({severity: 'error', ...said, place: new Lines(source.path, raw).placeOf(at, at + 1)})
  return null
}
