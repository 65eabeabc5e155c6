import {expect, test} from 'vitest'
import {type Part, partText, unzip, zipParts} from '../../../src/ooxml/zip.js'

const parts: readonly Part[] = [
  {name: 'word/document.xml', data: '<w>Đại hội</w>'},
  {name: '10.bin', data: new Uint8Array([1, 2, 3])},
  {name: '[Content_Types].xml', data: '<Types/>'}
]

/** Central directory entries: name, made-by system, external attributes, date and time. */
function directory(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  let at = view.getUint32(end + 16, true)
  return Array.from({length: view.getUint16(end + 10, true)}, () => {
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    const entry = {
      name,
      system: bytes[at + 5],
      mode: view.getUint16(at + 40, true),
      method: view.getUint16(at + 10, true),
      date: view.getUint16(at + 14, true)
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return entry
  })
}

test('content types come first, with unix attributes and the first day of zips', () => {
  const entries = directory(zipParts(parts))
  expect(entries[0]!.name).toBe('[Content_Types].xml')
  for (const {system, mode, method, date} of entries) {
    expect(system).toBe(3)
    expect(mode.toString(8)).toBe('100644')
    expect(method).toBe(8)
    expect(date).toBe((0 << 9) | (1 << 5) | 1)
  }
})

test('what was zipped comes back', () => {
  const back = unzip(zipParts(parts))
  expect(back.map(({name}) => name).sort()).toEqual(parts.map(({name}) => name).sort())
  expect(partText(back.find(({name}) => name === 'word/document.xml')!)).toBe('<w>Đại hội</w>')
  expect(back.find(({name}) => name === '10.bin')!.data).toEqual(new Uint8Array([1, 2, 3]))
})

test('the same parts give the same bytes', () => {
  expect(zipParts(parts)).toEqual(zipParts(parts.map((part) => ({...part}))))
})

test('two parts of one name are refused', () => {
  expect(() => zipParts([...parts, parts[0]!])).toThrow(RangeError)
})
