import type {PdfkitDocument, PdfObject, PdfValue} from './pdfkit.js'

/** What a JPEG file says of itself. */
interface JpegFrame {
  readonly bits: number
  readonly width: number
  readonly height: number
  /** Components: 1 grey, 3 colour, 4 for print. */
  readonly channels: number
  /** Whether Adobe's marker stands in it: print colours are turned round then. */
  readonly adobe: boolean
}

/** Write a JPEG file as it is. Throws a RangeError for what is none. */
export function writeJpeg(pdfkit: PdfkitDocument, bytes: Uint8Array): PdfObject {
  const {bits, width, height, channels, adobe} = readFrame(bytes)
  const object = pdfkit.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: channels === 1 ? 'DeviceGray' : channels === 3 ? 'DeviceRGB' : printColors(pdfkit),
    Decode: channels === 4 && adobe ? [1, 0, 1, 0, 1, 0, 1, 0] : undefined,
    Filter: 'DCTDecode'
  })
  object.end(bytes)
  return object
}

/** Walk the segments to the frame header (ISO 10918-1, B.2.2). */
function readFrame(bytes: Uint8Array): JpegFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0xffd8) throw new RangeError('not a JPEG file')
  let adobe = false
  for (let offset = 2; ; offset += 2 + view.getUint16(offset + 2)) {
    // Fill bytes may stand before a marker.
    while (view.getUint8(offset) === 0xff && view.getUint8(offset + 1) === 0xff) offset++
    const marker = view.getUint16(offset)
    if (marker < 0xffc0 || marker === 0xffda) throw new RangeError('JPEG file without frame')
    if (marker === 0xffee && view.getUint32(offset + 4) === 0x41646f62) adobe = true
    if (!isFrame(marker)) continue
    const channels = view.getUint8(offset + 9)
    if (![1, 3, 4].includes(channels)) throw new RangeError(`JPEG file with ${channels} components`)
    return {bits: view.getUint8(offset + 4), height: view.getUint16(offset + 5), width: view.getUint16(offset + 7), channels, adobe}
  }
}

/** SOF0 to SOF15, apart from DHT, JPG and DAC, which lie between them. */
const isFrame = (marker: number): boolean => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)

/** Print colours without a profile of their own, mixed to the screen's: DeviceCMYK would need an output intent for print (ISO 19005-2, 6.2.4.3). */
function printColors(pdfkit: PdfkitDocument): readonly PdfValue[] {
  const mix = pdfkit.ref({FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1]})
  // From cyan, magenta, yellow and black: each of the first three becomes (1 - colour) (1 - black).
  const one = '1 exch sub 3 index mul 3 1 roll'
  mix.end(`{ 1 exch sub 4 1 roll ${one} ${one} ${one} 4 -1 roll pop }`)
  return ['DeviceN', ['Cyan', 'Magenta', 'Yellow', 'Black'], 'DeviceRGB', mix]
}
