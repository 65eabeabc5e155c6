import {describe, expect, test} from 'vitest'
import {allFontFiles} from '../../../src/fonts/font-files.js'
import {openTrueType} from '../../../src/fonts/open-true-type.js'
import {subset} from '../../../src/fonts/subset.js'
import {fontBytes} from './shipped-fonts.js'

const bytes = fontBytes(allFontFiles[0]!)
const font = openTrueType(bytes)
const glyphsOf = (text: string) => [0, ...[...text].map((char) => font.glyphOf(char.codePointAt(0)!))]

/** The subset has no character map: its glyphs are asked by number, so it gets the font's own. */
function reopen(program: Uint8Array) {
  const view = new DataView(program.buffer)
  const tags = Array.from({length: view.getUint16(4)}, (_, at) => String.fromCharCode(...program.subarray(12 + 16 * at, 16 + 16 * at)))
  const table = (tag: string) => {
    const entry = 12 + 16 * tags.indexOf(tag)
    return new DataView(program.buffer, view.getUint32(entry + 8), view.getUint32(entry + 12))
  }
  return {tags, table}
}

const sum = (program: Uint8Array) => {
  const view = new DataView(program.buffer)
  let total = 0
  for (let offset = 0; offset < program.length; offset += 4) total = (total + view.getUint32(offset)) >>> 0
  return total
}

describe('subset', () => {
  test('glyph n is the n-th that was asked for, with its own metrics and outline', () => {
    const glyphs = glyphsOf('Ab b')
    const {table} = reopen(subset(font, glyphs))
    const loca = table('loca')
    expect(table('maxp').getUint16(4)).toBe(glyphs.length)
    for (const [place, glyph] of glyphs.entries()) {
      expect(table('hmtx').getUint16(4 * place)).toBe(font.advanceOf(glyph))
      const glyf = table('glyf')
      const start = loca.getUint32(4 * place)
      const outline = font.outlineOf(glyph)
      expect(loca.getUint32(4 * place + 4) - start - outline.length).toBeLessThan(4)
      expect(new Uint8Array(glyf.buffer, glyf.byteOffset + start, outline.length)).toEqual(outline)
    }
  })

  test('parts of composites follow, and the composites name them', () => {
    const text = 'ếỮẵ'
    const composites = glyphsOf(text).filter((glyph) => new DataView(font.outlineOf(glyph).slice().buffer).getInt16(0) < 0)
    expect(composites.length).toBeGreaterThan(0)
    const {table} = reopen(subset(font, [0, ...composites]))
    const count = table('maxp').getUint16(4)
    expect(count).toBeGreaterThan(composites.length + 1)
    const glyf = table('glyf')
    const loca = table('loca')
    for (let place = 1; place <= composites.length; place++) {
      const part = glyf.getUint16(loca.getUint32(4 * place) + 12)
      expect(part).toBeLessThan(count)
      expect(part).toBeGreaterThan(0)
    }
  })

  test('is small, sums up, sorts its tables, and is the same each time', () => {
    const glyphs = glyphsOf('Hội nghị lần thứ nhất')
    const program = subset(font, glyphs)
    expect(program.length).toBeLessThan(bytes.length / 20)
    expect(sum(program)).toBe(0xb1b0afba)
    const {tags} = reopen(program)
    expect(tags).toEqual([...tags].sort())
    expect(subset(font, glyphs)).toEqual(program)
  })
})
