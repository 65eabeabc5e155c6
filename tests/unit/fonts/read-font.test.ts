import {describe, expect, test} from 'vitest'
import {uncovered} from '../../../src/fonts/cover.js'
import {allFontFiles, fontFiles} from '../../../src/fonts/font-files.js'
import {fontSet} from '../../../src/fonts/font-set.js'
import {readFont} from '../../../src/fonts/read-font.js'
import {fontBytes, shippedFont} from './shipped-fonts.js'

const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'

describe('font files', () => {
  test('four styles a family, by the names that the host is asked for', () => {
    expect(fontFiles(['Times New Roman']).map(({file}) => file)).toEqual([
      'Tinos-Regular.ttf',
      'Tinos-Bold.ttf',
      'Tinos-Italic.ttf',
      'Tinos-BoldItalic.ttf'
    ])
    expect(new Set(allFontFiles.map(({file}) => file)).size).toBe(8)
  })
})

describe('readFont', () => {
  test.each(allFontFiles.map((entry) => [entry.file, entry] as const))('%s covers Vietnamese and knows its heights', (file) => {
    const font = shippedFont(file)
    expect(font.unitsPerEm).toBe(2048)
    expect(font.postscriptName).toBe(file.replace('.ttf', ''))
    expect(uncovered(vietnamese + vietnamese.toUpperCase() + '“”‘’–—…•≥≤%₫\u00a0', font)).toEqual([])
    expect(font.ascent).toBeGreaterThan(font.capHeight)
    expect(font.capHeight).toBeGreaterThan(font.xHeight)
    expect(font.descent).toBeLessThan(0)
  })

  test('advances are those of Times New Roman and Arial', () => {
    const times = shippedFont('Tinos-Regular.ttf')
    const arial = shippedFont('Arimo-Bold.ttf')
    const widths = (text: string, font: typeof times) => [...text].map((char) => font.advance(char.codePointAt(0)!))
    expect(widths('Ai 1ế', times)).toEqual([1479, 569, 512, 1024, 909])
    expect(widths('Ai 1ế', arial)).toEqual([1479, 569, 569, 1139, 1139])
    // Asked again, and beyond what is remembered.
    expect(widths('Ai', times)).toEqual([1479, 569])
    expect(times.advance(0x1f600)).toBe(times.advance(0xe123))
  })

  test('a character without glyph is told once, in the order of the text', () => {
    const font = shippedFont('Tinos-Regular.ttf')
    expect(uncovered('a✓b😀c✓\ud800', font)).toEqual([0x2713, 0x1f600, 0xd800])
    expect(font.covers(0x41)).toBe(true)
  })

  test('what is no font is refused by name', () => {
    const bytes = fontBytes(allFontFiles[0]!)
    const read = (broken: Uint8Array) => () => readFont('X.ttf', 'Arial', false, false, broken)
    expect(read(new Uint8Array())).toThrow(/^X\.ttf: not a font/)
    expect(read(new TextEncoder().encode('OTTO and so on'))).toThrow(/^X\.ttf: not a font/)
    expect(read(bytes.slice(0, 4000))).toThrow(RangeError)
    expect(read(bytes.slice(0, 100))).toThrow(/^X\.ttf: /)
  })

  test('bytes may lie anywhere in their buffer', () => {
    const bytes = fontBytes(allFontFiles[0]!)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const font = readFont('X.ttf', 'Times New Roman', false, false, shifted.subarray(3))
    expect(font.advance(0x41)).toBe(1479)
  })
})

describe('fontSet', () => {
  test('finds a style, and names the one that was not loaded', () => {
    const bold = shippedFont('Tinos-Bold.ttf')
    const set = fontSet([bold])
    expect(set.get('Times New Roman', true, false)).toBe(bold)
    expect(() => set.get('Arial', false, true)).toThrow('font not loaded: Arial italic')
  })
})
