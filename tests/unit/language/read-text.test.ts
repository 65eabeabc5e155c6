import fc from 'fast-check'
import {expect, test} from 'vitest'
import {collectDiagnostics} from '../../../src/diagnostic.js'
import {composeText} from '../../../src/language/compose-text.js'
import {readText} from '../../../src/language/read-text.js'
import {firstBadByte} from '../../../src/language/utf8.js'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What reading bytes says, with line and column. */
function said(bytes: Uint8Array): string[] {
  const {diagnose, diagnostics} = collectDiagnostics()
  const read = readText({path: 'a.md', stem: 'a', bytes}, diagnose)
  expect(read === null).toBe(diagnostics.length > 0)
  return diagnostics.map(({rule, place}) => `${rule} ${place?.line}:${place?.column}`)
}

test.each<[string, Uint8Array, string[]]>([
  ['text', encode('Một\r\n\thai'), []],
  ['no text', encode(''), []],
  ['a bad byte', Uint8Array.of(...encode('Một\nĐ'), 0xe1, 0x41), ['encoding 2:2']],
  ['a cut character', encode('a Đ').subarray(0, 3), ['encoding 1:3']],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), ['encoding 1:1']],
  ['a binary file', Uint8Array.of(...encode('PK\r\n'), 3, 0, 0xff), ['binary-file 2:2']],
  ['a control character', encode('một\r\nhai\u0007'), ['control-character 2:4']],
  ['a C1 control', encode('a\u0085'), ['control-character 1:2']]
])('%s', (_name, bytes, rules) => {
  expect(said(bytes)).toEqual(rules)
})

test('the first bad byte is where a strict decoder stops', () => {
  const bytes = fc
    .uint8Array({maxLength: 12})
    .chain((tail) => fc.string({unit: 'binary', maxLength: 6}).map((head) => [...encode(head), ...tail]))
  const isText = (list: readonly number[]): boolean => {
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(list))
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(bytes, (list) => {
      const bad = firstBadByte(Uint8Array.from(list))
      expect(bad < 0).toBe(isText(list))
      if (bad >= 0) expect(isText(list.slice(0, bad))).toBe(true)
    }),
    {numRuns: 2000}
  )
})

const letters = [
  'a',
  'e\u0302\u0301',
  'ế',
  'ê\u0323',
  'Ω',
  '\u2126',
  'ᄀ',
  '\u1161',
  '\u11a8',
  '\u0958',
  '😀',
  '\r\n',
  '\n',
  '\r',
  ' ',
  '\u0301',
  '*'
]

test('text is composed as a whole, and places lead back to what composes to it', () => {
  const raws = fc
    .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.constantFrom(...letters), {maxLength: 20}))
    .map(([mark, list]) => mark + list.join(''))
  const normal = (raw: string): string => raw.replace(/\r\n?/g, '\n').normalize('NFC')
  fc.assert(
    fc.property(raws, (raw) => {
      const {text, places} = composeText('a.md', raw)
      expect(text).toBe(normal(raw.replace(/^\ufeff/, '')))
      const whole = places.at(0, text.length)
      expect(normal(raw.slice(whole.start, whole.end))).toBe(text)
      for (const {0: word, index} of text.matchAll(/\S+/gu)) {
        const place = places.at(index, index + word.length)
        expect(normal(raw.slice(place.start, place.end))).toBe(word)
        const before = raw.slice(0, place.start)
        expect(place.line).toBe(before.split(/\r\n?|\n/).length)
        expect(place.column).toBe(before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')))
      }
    }),
    {numRuns: 2000}
  )
})

test('variants of one text give places of the same words', () => {
  const text = 'Đại hội đại biểu\nlần thứ XVIII, nhiệm kỳ 2025 - 2030\n\nHòa bình'
  for (const raw of [
    text,
    text.normalize('NFD'),
    text.replaceAll('\n', '\r\n'),
    `\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`
  ]) {
    const read = composeText('a.md', raw)
    expect(read.text).toBe(text)
    for (const {0: word, index} of text.matchAll(/\S+/g)) {
      const {start, end, line} = read.places.at(index, index + word.length)
      expect(raw.slice(start, end).normalize('NFC')).toBe(word)
      expect(line).toBe(text.slice(0, index).split('\n').length)
    }
  }
})
