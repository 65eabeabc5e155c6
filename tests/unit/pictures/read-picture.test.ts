import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readPicture} from '../../../src/pictures/read-picture.js'

const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]

/** The first 33 bytes of a PNG: signature, and IHDR with its checksum (not looked at). */
const png = (width: number, height: number) =>
  Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    ...u32(13),
    0x49,
    0x48,
    0x44,
    0x52,
    ...u32(width),
    ...u32(height),
    8,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    0
  ])

/** A JPEG's segments up to its frame header. */
const jpeg = (width: number, height: number, frame = 0xc0, before: readonly number[] = []) =>
  Uint8Array.from([0xff, 0xd8, ...before, 0xff, frame, ...u16(17), 8, ...u16(height), ...u16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])

/** Application data of a length that holds bytes like a frame header, which must not be taken for one. */
const misleading = [0xff, 0xe1, ...u16(12), 0xff, 0xc0, ...u16(17), 8, 0, 1, 0, 1, 3]

test('the size of any PNG and JPEG', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 65_535}), fc.integer({min: 1, max: 65_535}), (width, height) => {
      expect(readPicture(png(width, height))).toEqual({format: 'png', width, height})
      expect(readPicture(jpeg(width, height))).toEqual({format: 'jpeg', width, height})
    })
  )
})

test('segments, fill bytes and lone markers before the frame are passed over', () => {
  const expected = {format: 'jpeg', width: 640, height: 480}
  expect(readPicture(jpeg(640, 480, 0xc2, misleading))).toEqual(expected)
  expect(readPicture(jpeg(640, 480, 0xc0, [0xff, 0xff, 0xff, 0x01, ...misleading]))).toEqual(expected)
  expect(readPicture(jpeg(640, 480, 0xc1, [0xff, 0xc4, ...u16(5), 0, 0, 0]))).toEqual(expected)
})

test('bytes at an offset of a larger buffer', () => {
  const padded = Uint8Array.from([1, 2, 3, ...png(7, 9)])
  expect(readPicture(padded.subarray(3))).toEqual({format: 'png', width: 7, height: 9})
})

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a GIF', new TextEncoder().encode('GIF89a\x10\x00\x10\x00')],
  ['a PNG of no width', png(0, 10)],
  ['a PNG wider than the format allows', png(0xffffffff, 10)],
  ['a PNG that is cut off', png(10, 10).subarray(0, 28)],
  ['a JPEG of no height', jpeg(10, 0)],
  ['a JPEG that is cut off in its frame', jpeg(10, 10).subarray(0, 8)],
  ['a JPEG whose segment has no room for its own length', jpeg(10, 10, 0xc0, [0xff, 0xe0, 0, 1])],
  ['a JPEG whose segment ends beyond the file', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 1])],
  ['a JPEG that ends before a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0])],
  ['a JPEG with something else between its segments', jpeg(10, 10, 0xc0, [0x41, 0x42])]
])('%s is refused', (_, bytes) => {
  expect(readPicture(bytes)).toBeNull()
})

test('any bytes are read or refused, in linear time', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      for (const start of [[], [0xff, 0xd8, 0xff], [...png(1, 1).subarray(0, 16)]]) {
        const found = readPicture(Uint8Array.from([...start, ...bytes]))
        if (found) expect(Math.min(found.width, found.height)).toBeGreaterThanOrEqual(1)
      }
    })
  )
  expect(readPicture(Uint8Array.from([0xff, 0xd8, ...new Uint8Array(1_000_000).fill(0xff)]))).toBeNull()
})
