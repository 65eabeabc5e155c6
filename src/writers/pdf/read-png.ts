/** A PNG file's parts (ISO 15948). */
export interface Png {
  readonly width: number
  readonly height: number
  /** Of a sample: 1, 2, 4, 8 or 16. */
  readonly bits: number
  readonly colorType: ColorType
  readonly interlaced: boolean
  /** Three bytes a colour; null when the samples are colours themselves. */
  readonly palette: Uint8Array | null
  /** Opacity of the palette's colours, or the one colour that is left out; null when there is none. */
  readonly transparency: Uint8Array | null
  /** The pixels, filtered and deflated. */
  readonly data: Uint8Array
}

/** Grey, colour, palette, grey with opacity, colour with opacity. */
type ColorType = keyof typeof samples

const samples = {
  0: {colors: 1, alpha: false},
  2: {colors: 3, alpha: false},
  3: {colors: 1, alpha: false},
  4: {colors: 1, alpha: true},
  6: {colors: 3, alpha: true}
}

/** Samples of a pixel: of colour (or of the palette), and whether one of opacity follows. */
export const samplesOf = ({colorType}: Png): {readonly colors: number; readonly alpha: boolean} => samples[colorType]

const signature = [0x89504e47, 0x0d0a1a0a]

/** Read a PNG file's chunks. Throws a RangeError when it is none, is cut short, or has no pixels. */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== signature[0] || view.getUint32(4) !== signature[1]) throw new RangeError('not a PNG file')
  const chunks = chunksOf(bytes, view)
  const header = chunks.get('IHDR')?.[0]
  const data = chunks.get('IDAT')
  if (!header || !data) throw new RangeError('PNG file without header or pixels')
  const head = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const colorType = head.getUint8(9)
  if (!(colorType in samples)) throw new RangeError(`PNG file of colour type ${colorType}`)
  const palette = chunks.get('PLTE')?.[0] ?? null
  if (colorType === 3 && !palette) throw new RangeError('PNG file without its palette')
  return {
    width: head.getUint32(0),
    height: head.getUint32(4),
    bits: head.getUint8(8),
    // The test above makes it one of them.
    colorType: colorType as ColorType,
    interlaced: head.getUint8(12) === 1,
    // In other types it is a mere suggestion.
    palette: colorType === 3 ? palette : null,
    transparency: chunks.get('tRNS')?.[0] ?? null,
    data: joined(data)
  }
}

function chunksOf(bytes: Uint8Array, view: DataView): Map<string, Uint8Array[]> {
  const chunks = new Map<string, Uint8Array[]>()
  for (let offset = 8; offset < bytes.length; ) {
    const length = view.getUint32(offset)
    const tag = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8))
    if (tag === 'IEND') break
    if (offset + 12 + length > bytes.length) throw new RangeError('PNG file cut short')
    const chunk = bytes.subarray(offset + 8, offset + 8 + length)
    const same = chunks.get(tag)
    if (same) same.push(chunk)
    else chunks.set(tag, [chunk])
    offset += 12 + length
  }
  return chunks
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
