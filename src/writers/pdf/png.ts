import {zlibSync} from 'fflate'
import type {PdfkitDocument, PdfObject, PdfValue} from './pdfkit.js'
import {decodePng} from './png-pixels.js'
import {type Png, readPng, samplesOf} from './read-png.js'

/** Write a PNG file: its data as they are where PDF can read them, else its pixels with their opacity apart. Throws for what is no PNG. */
export function writePng(pdfkit: PdfkitDocument, bytes: Uint8Array): PdfObject {
  const png = readPng(bytes)
  const asItIs = !png.interlaced && !samplesOf(png).alpha && !(png.palette && png.transparency)
  return asItIs ? writeData(pdfkit, png) : writePixels(pdfkit, png)
}

/** PDF's predictors 10 to 15 are PNG's filters (ISO 32000-1, 7.4.4.4). */
function writeData(pdfkit: PdfkitDocument, png: Png): PdfObject {
  const object = pdfkit.ref({
    ...imageOf(png),
    BitsPerComponent: png.bits,
    ColorSpace: colorSpace(pdfkit, png),
    Mask: maskOf(png),
    Filter: 'FlateDecode',
    DecodeParms: {Predictor: 15, Colors: samplesOf(png).colors, BitsPerComponent: png.bits, Columns: png.width}
  })
  object.end(png.data)
  return object
}

function writePixels(pdfkit: PdfkitDocument, png: Png): PdfObject {
  const {colors, opacity} = decodePng(png)
  const mask = opacity && pdfkit.ref({...imageOf(png), BitsPerComponent: 8, ColorSpace: 'DeviceGray', Filter: 'FlateDecode'})
  mask?.end(zlibSync(opacity!))
  const object = pdfkit.ref({
    ...imageOf(png),
    BitsPerComponent: 8,
    ColorSpace: colorSpace(pdfkit, png),
    SMask: mask ?? undefined,
    Filter: 'FlateDecode'
  })
  object.end(zlibSync(colors))
  return object
}

const imageOf = ({width, height}: Png): Readonly<Record<string, PdfValue>> => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height
})

function colorSpace(pdfkit: PdfkitDocument, png: Png): PdfValue {
  if (!png.palette) return samplesOf(png).colors === 1 ? 'DeviceGray' : 'DeviceRGB'
  const palette = pdfkit.ref({})
  palette.end(png.palette)
  return ['Indexed', 'DeviceRGB', png.palette.length / 3 - 1, palette]
}

/** One colour that is left out: its samples, each as a range (ISO 32000-1, 8.9.6.4). */
function maskOf({transparency}: Png): readonly number[] | undefined {
  if (!transparency) return undefined
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.byteLength)
  return Array.from({length: transparency.length & ~1}, (_, at) => view.getUint16(at & ~1))
}
