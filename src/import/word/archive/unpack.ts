import {Inflate} from 'fflate'
import {inMebibytes} from '../limits.js'
import {badArchive, tooLarge} from '../refusal.js'
import {crc32} from './crc32.js'
import type {Entry} from './read-directory.js'

/** Packed bytes are read in pieces: one piece unpacks to at most 1032 times its size. */
const piece = 4096

/** Unpack a file of an archive, of at most `most` bytes. Never trusts the size that the archive tells. Throws a Refusal. */
export function unpack(entry: Entry, most: number): Uint8Array {
  const {name, size, crc} = entry
  if (size > most) throw overflow(name, size)
  const bytes = entry.isDeflated ? inflate(entry, most) : entry.packed
  if (bytes.length !== size || crc32(bytes) !== crc) throw badArchive(`“${name}” sai tổng kiểm tra`, `“${name}” has a wrong checksum`)
  return bytes
}

const overflow = (name: string, size: number) =>
  tooLarge(`“${name}” có dung lượng trên ${inMebibytes(size)}`, `“${name}” has more than ${inMebibytes(size)}`)

function inflate({name, packed, size}: Entry, most: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) throw overflow(name, most)
    if (length + chunk.length > size) throw badArchive(`“${name}” sai dung lượng`, `“${name}” has a wrong size`)
    bytes.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += piece) stream.push(packed.subarray(at, at + piece), at + piece >= packed.length)
  } catch (error) {
    // fflate tells what is wrong with the bytes by errors with a code; what we throw ourselves passes.
    if (error instanceof Error && 'code' in error) throw badArchive(`“${name}” không giải nén được`, `“${name}” cannot be unpacked`)
    throw error
  }
  return bytes.subarray(0, length)
}
