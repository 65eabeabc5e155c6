import type {PictureHeader} from './types.js'

/**
 * Read the frame header of a JPEG; null when the bytes are none. Walks the segments up to the first SOFn (ITU-T T.81, B.1.1 and B.2.2):
 * each step goes at least two bytes on, so a hostile file costs no more than its length.
 */
export function readJpeg(bytes: Uint8Array): PictureHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff)
      at += 1 // Fill bytes may stand before a marker.
    else if (isAlone(marker)) at += 2
    else if (marker === 0xd9 || marker === 0xda)
      return null // The picture's end, or its data, without a frame header before it.
    else if (isFrame(marker)) return frameAt(view, at)
    else {
      const length = view.getUint16(at + 2)
      if (length < 2) return null
      at += 2 + length
    }
  }
  return null
}

/** Markers without a segment: TEM, RSTn, SOI. */
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** SOF0 to SOF15, without DHT, JPG and DAC, which lie among them. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Length, precision, height, width; a height of 0 (told only later, by DNL) is not for us. */
function frameAt(view: DataView, at: number): PictureHeader | null {
  if (at + 9 > view.byteLength) return null
  const height = view.getUint16(at + 5)
  const width = view.getUint16(at + 7)
  return width >= 1 && height >= 1 ? {format: 'jpeg', width, height} : null
}
