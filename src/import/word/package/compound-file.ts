import {Refusal} from '../refusal.js'

/** How files of the old Office begin (MS-CFB, 2.2). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Whether bytes are a file of the old Office, whatever its name. */
const isCompound = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte)

/** Whether bytes hold a text in UTF-16, as names stand in a compound file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** A file of the old Word format, by its name or its bytes. */
export const oldFormat = (): Refusal =>
  new Refusal(
    'import-format',
    {vi: 'Không đọc được tệp .doc (định dạng cũ của Word)', en: 'Files of the old Word format .doc cannot be read'},
    {
      vi: 'Mở tệp bằng Word, chọn Tệp > Lưu thành, kiểu “Tài liệu Word (*.docx)”',
      en: 'Open the file in Word, choose File > Save As, type “Word Document (*.docx)”'
    }
  )

/** Refuse a file that is no archive at all: of the old Word, or with a password (MS-OFFCRYPTO, 2.3.4.4 keeps the archive in `EncryptedPackage`). */
export function refuseCompound(bytes: Uint8Array): void {
  if (!isCompound(bytes)) return
  if (!holdsName(bytes, 'EncryptedPackage')) throw oldFormat()
  throw new Refusal(
    'word-password',
    {vi: 'Tệp Word được đặt mật khẩu nên không đọc được', en: 'The Word file is protected by a password and cannot be read'},
    {
      vi: 'Mở tệp bằng Word, chọn Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu rồi lưu lại',
      en: 'Open the file in Word, choose File > Info > Protect Document, remove the password and save it'
    }
  )
}
