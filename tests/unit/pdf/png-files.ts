import {zlibSync} from 'fflate'

const crcTable = Array.from({length: 256}, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((sum, byte) => crcTable[(sum ^ byte) & 255]! ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0

function chunk(tag: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(tag), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Samples of a pixel by colour type. */
const samples: Readonly<Record<number, number>> = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/** A small PNG of 8 bits a sample, whose samples count up; `extra` are chunks before the pixels. */
export function pngOf(width: number, height: number, colorType: number, extra: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, colorType], 8)
  const length = width * samples[colorType]!
  const lines = Uint8Array.from({length: height * (length + 1)}, (_, at) => {
    const column = at % (length + 1)
    return column === 0 ? 0 : (Math.floor(at / (length + 1)) * length + column - 1) * 10
  })
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    ...Object.entries(extra).map(([tag, data]) => chunk(tag, data)),
    chunk('IDAT', zlibSync(lines)),
    chunk('IEND', new Uint8Array())
  ]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    file.set(part, offset)
    offset += part.length
  }
  return file
}
