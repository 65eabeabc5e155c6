import fc from 'fast-check'
import {zlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {Picture} from '../../../src/document/types.js'
import {pt} from '../../../src/units.js'
import {decodePng} from '../../../src/writers/pdf/png-pixels.js'
import {type Png, readPng} from '../../../src/writers/pdf/read-png.js'
import {writePdf} from '../../../src/writers/pdf/write-pdf.js'
import {laidOut, page, treeBuilder} from './laid-out.js'
import {pngOf} from './png-files.js'
import {type Dictionary, readPdf} from './read-pdf.js'

/** Write pictures of one page, and give the image objects that belong to the page. */
async function images(pictures: readonly Pick<Picture, 'format' | 'bytes'>[]) {
  const node = treeBuilder()
  const figures = pictures.map(() => node('Figure', [], {alt: 'Ảnh'}))
  const frames = pictures.map(({format, bytes}, at) => {
    const picture = {type: 'picture', format, bytes, pixelWidth: 2, pixelHeight: 2, alt: 'Ảnh'} as const
    return {type: 'picture', x: pt(9), y: pt(9), width: pt(9), height: pt(9), picture, structure: figures[at]!.id} as const
  })
  const bytes = await writePdf(laidOut([page(1, frames)], node('Document', figures)), (diagnostic) => expect(diagnostic).toBeNull())
  const pdf = readPdf(bytes)
  const names = Object.entries(pdf.dictionary(pdf.dictionary(pdf.pages[0]!.Resources).XObject))
  return {pdf, images: names.map(([, object]) => ({image: pdf.dictionary(object), data: pdf.stream(object)}))}
}

const png = (colorType: number, extra = {}) => ({format: 'png', bytes: pngOf(2, 2, colorType, extra)}) as const

describe('PNG', () => {
  test('data that PDF can read stay as they are', async () => {
    const palette = Uint8Array.of(1, 2, 3, 4, 5, 6)
    const {pdf, images: found} = await images([png(0), png(2), png(3, {PLTE: palette})])
    expect(found.map(({image}) => (image.DecodeParms as Dictionary).Colors)).toEqual([1, 3, 1])
    expect(found.map(({image}) => image.ColorSpace).slice(0, 2)).toEqual(['/DeviceGray', '/DeviceRGB'])
    const [, base, last, colors] = pdf.array(found[2]!.image.ColorSpace)
    expect([base, last, pdf.stream(colors)]).toEqual(['/DeviceRGB', 1, palette])
    expect(found[1]!.data).toEqual(readPng(png(2).bytes).data)
  })

  test('opacity becomes a mask of its own', async () => {
    const {pdf, images: found} = await images([png(6), png(4), png(3, {PLTE: new Uint8Array(768), tRNS: Uint8Array.of(7)})])
    const [color, grey, palette] = found
    expect([...color!.data]).toEqual([0, 10, 20, 40, 50, 60, 80, 90, 100, 120, 130, 140])
    expect([...pdf.stream(color!.image.SMask)]).toEqual([30, 70, 110, 150])
    expect([...grey!.data]).toEqual([0, 20, 40, 60])
    expect([...pdf.stream(grey!.image.SMask)]).toEqual([10, 30, 50, 70])
    expect([...pdf.stream(palette!.image.SMask)]).toEqual([7, 255, 255, 255])
    expect(color!.image.ColorSpace).toBe('/DeviceRGB')
  })

  test('one colour that is left out is a range', async () => {
    const {images: found} = await images([png(2, {tRNS: Uint8Array.of(0, 1, 0, 2, 0, 3)})])
    expect(found[0]!.image.Mask).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('one picture that is shown twice is written once', async () => {
    const same = png(2)
    const {images: found} = await images([same, same, png(2)])
    expect(found).toHaveLength(2)
  })

  test('what is cut short or unknown is refused', () => {
    const {bytes} = png(6)
    for (let length = 0; length < bytes.length - 12; length++) expect(() => decodePng(readPng(bytes.subarray(0, length)))).toThrow()
    expect(() => readPng(pngOf(2, 2, 0).fill(7, 25, 26))).toThrow('colour type 7')
    expect(() => readPng(pngOf(2, 2, 3))).toThrow('without its palette')
  })
})

/** The order of the seven pictures of Adam7 in each square of eight by eight pixels (ISO 15948, 8.2). */
const adam7 = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777']

/** Filter lines of bytes as an encoder does, each line with a filter of its own. */
function filtered(lines: readonly (readonly number[])[], filters: readonly number[], distance: number): number[] {
  return lines.flatMap((line, row) => {
    const filter = filters[row % filters.length]!
    const left = (at: number, of: readonly number[] = line) => (at < distance ? 0 : of[at - distance]!)
    const above = row === 0 ? line.map(() => 0) : lines[row - 1]!
    const paeth = (at: number) => {
      const [a, b, c] = [left(at), above[at]!, left(at, above)]
      return [a, b, c].sort((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0]!
    }
    const predictors = [() => 0, left, (at: number) => above[at]!, (at: number) => (left(at) + above[at]!) >> 1, paeth]
    return [filter, ...line.map((byte, at) => (byte - predictors[filter]!(at)) & 255)]
  })
}

const png8 = (width: number, height: number, interlaced: boolean, bytes: readonly number[]): Png => ({
  width,
  height,
  bits: 8,
  colorType: 2,
  interlaced,
  palette: null,
  transparency: null,
  data: zlibSync(Uint8Array.from(bytes))
})

const drawing = fc
  .record({
    width: fc.integer({min: 1, max: 17}),
    height: fc.integer({min: 1, max: 17}),
    filters: fc.array(fc.nat(4), {minLength: 1}),
    seed: fc.nat(255)
  })
  .map(({width, height, filters, seed}) => {
    const at = (x: number, y: number) => [0, 1, 2].map((sample) => (x * 31 + y * 57 + sample * 101 + x * y * seed) & 255)
    return {width, height, filters, at}
  })

describe('pixels', () => {
  test('come back from all filters', () => {
    fc.assert(
      fc.property(drawing, ({width, height, filters, at}) => {
        const lines = Array.from({length: height}, (_, y) => Array.from({length: width}, (_, x) => at(x, y)).flat())
        expect([...decodePng(png8(width, height, false, filtered(lines, filters, 3))).colors]).toEqual(lines.flat())
      })
    )
  })

  test('come back from interlaced files', () => {
    fc.assert(
      fc.property(drawing, ({width, height, filters, at}) => {
        const bytes = '1234567'.split('').flatMap((pass) => {
          const lines = Array.from({length: height}, (_, y) =>
            Array.from({length: width}, (_, x) => (adam7[y % 8]![x % 8] === pass ? at(x, y) : [])).flat()
          )
          return filtered(
            lines.filter((line) => line.length > 0),
            filters,
            3
          )
        })
        const whole = Array.from({length: height}, (_, y) => Array.from({length: width}, (_, x) => at(x, y))).flat(2)
        expect([...decodePng(png8(width, height, true, bytes)).colors]).toEqual(whole)
      })
    )
  })

  test('of few bits are spread over bytes, grey to its full range', () => {
    const bits = (colorType: 0 | 3): Png => ({...png8(5, 1, false, [0, 0b00011011, 0b11000000]), bits: 2, colorType})
    expect([...decodePng(bits(0)).colors]).toEqual([0, 85, 170, 255, 255])
    expect([...decodePng({...bits(3), palette: new Uint8Array(12)}).colors]).toEqual([0, 1, 2, 3, 3])
  })
})

/** A JPEG file's head: start, Adobe's marker where asked, frame. */
function jpegOf(channels: number, adobe: boolean): Uint8Array {
  const marker = adobe ? [0xff, 0xee, 0, 14, ...new TextEncoder().encode('Adobe'), 0, 100, 0, 0, 0, 0, 2] : []
  const components = Array.from({length: channels}, (_, at) => [at + 1, 0x11, 0]).flat()
  return Uint8Array.of(
    0xff,
    0xd8,
    ...marker,
    0xff,
    0xff,
    0xc2,
    0,
    8 + components.length,
    8,
    0,
    30,
    0,
    20,
    channels,
    ...components,
    0xff,
    0xd9
  )
}

describe('JPEG', () => {
  test('goes in as it is, with the colours that it has', async () => {
    const {images: found} = await images([1, 3].map((channels) => ({format: 'jpeg', bytes: jpegOf(channels, false)})))
    expect(found.map(({image}) => [image.ColorSpace, image.Width, image.Height, image.Filter])).toEqual([
      ['/DeviceGray', 20, 30, '/DCTDecode'],
      ['/DeviceRGB', 20, 30, '/DCTDecode']
    ])
    expect(found[1]!.data).toEqual(jpegOf(3, false))
  })

  test('print colours are mixed to the screen’s, turned round where Adobe wrote them so', async () => {
    const {pdf, images: found} = await images([false, true].map((adobe) => ({format: 'jpeg', bytes: jpegOf(4, adobe)})))
    expect(found.map(({image}) => image.Decode)).toEqual([undefined, [1, 0, 1, 0, 1, 0, 1, 0]])
    expect(pdf.array(found[0]!.image.ColorSpace).slice(0, 3)).toEqual([
      '/DeviceN',
      ['/Cyan', '/Magenta', '/Yellow', '/Black'],
      '/DeviceRGB'
    ])
  })
})
