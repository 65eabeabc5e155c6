import type {PictureHeader} from './types.js'

/** The signature, then a chunk of 13 bytes by the name of IHDR, which must be the first (PNG specification, 5.2 and 11.2.2). */
const beginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** The largest size that the format allows. */
const largest = 2 ** 31 - 1

/** Read the header of a PNG; null when the bytes are none. */
export function readPng(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < beginning.length + 13 || beginning.some((byte, index) => bytes[index] !== byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const width = view.getUint32(16)
  const height = view.getUint32(20)
  return width >= 1 && height >= 1 && width <= largest && height <= largest ? {format: 'png', width, height} : null
}
