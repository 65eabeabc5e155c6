import {expect, test} from 'vitest'
import {importBytes} from './import-source.js'

const said = (bytes: Uint8Array): string[] =>
  importBytes(bytes).diagnostics.map(({rule, place}) => `${rule} ${place?.line}:${place?.column}`)

/** A text as UTF-16 with a byte order mark. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  for (let index = -1; index < text.length; index++) {
    view.setUint16(2 * index + 2, index < 0 ? 0xfeff : text.charCodeAt(index), order === 'little')
  }
  return bytes
}

/** A text whose characters are all below U+0100, a byte each. */
const eightBit = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each(['little', 'big'] as const)('UTF-16 with its mark, %s end first, is read, and places count its characters', (order) => {
  const text = 'Kết quả\r\n\r\nĐạt 5 tấn 😀 <b>'
  const {imported, parsed} = importBytes(utf16(text, order))
  expect(imported?.markdown).toContain('# Kết quả\n\nĐạt 5 tấn 😀 \\<b>\n')
  const paragraph = parsed?.tree.children[1]
  const place = parsed?.places.at(paragraph?.position?.start.offset ?? 0, paragraph?.position?.end.offset ?? 0)
  // The byte order mark is the first character of the decoded text.
  expect(place).toMatchObject({line: 3, column: 1, start: 12, end: text.length + 1})
  expect(imported).not.toHaveProperty('raw')
})

test('UTF-16 that is cut in the midst of a character is one error', () => {
  expect(said(utf16('Kết quả', 'little').subarray(0, 9))).toEqual(['encoding 1:1'])
  expect(said(utf16('a\ud83d', 'little'))).toEqual(['encoding 1:1'])
})

test('a form feed between pages is white space', () => {
  const {imported, diagnostics} = importBytes(new TextEncoder().encode('Kết quả\nMột câu.\n\fHai câu.'))
  expect(imported?.markdown).toContain('# Kết quả\n\nMột câu.\n\nHai câu.\n')
  expect(diagnostics).toEqual([])
})

const tcvn3 = 'B¸o c¸o kÕt qu¶\nUû ban nh©n d©n x· ®¹t 5 chØ tiªu.'
const vni = 'Baùo caùo keát quaû\nUÛy ban nhaân daân xaõ ñaït 5 chæ tieâu.'

test.each([
  ['TCVN3 in its own bytes', eightBit(tcvn3)],
  ['TCVN3 saved as UTF-8', new TextEncoder().encode(tcvn3)],
  ['VNI in its own bytes', eightBit(vni)],
  ['VNI saved as UTF-8', new TextEncoder().encode(vni)]
])('%s becomes Unicode, with a note and places of the file', (_name, bytes) => {
  const {imported, parsed, diagnostics} = importBytes(bytes)
  expect(imported?.markdown).toMatch(/# Báo cáo kết quả\n\n(?:Uỷ|Ủy) ban nhân dân xã đạt 5 chỉ tiêu\.\n/)
  expect(diagnostics.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['note import-legacy'])
  const at = imported!.markdown.indexOf('5 chỉ')
  expect(parsed?.places.at(at, at + 1).line).toBe(2)
})

test('places after letters that took two characters are right', () => {
  const {imported} = importBytes(eightBit(vni))
  const at = imported!.markdown.indexOf('5 chỉ')
  const {start, column} = imported!.origin.at(at, at + 1)
  expect(vni.charAt(start)).toBe('5')
  expect(column).toBe(vni.split('\n')[1]!.indexOf('5') + 1)
})

test('Unicode with a stray old word, and bytes that are no Vietnamese, are left alone', () => {
  const text = 'Kết quả tháng\nỦy ban nhân dân xã đã họp, gửi nh©n d©n.'
  expect(importBytes(new TextEncoder().encode(text)).imported?.markdown).toContain('nh©n d©n')
  expect(said(eightBit('Résumé de la réunion'))).toEqual(['encoding 1:2'])
})
