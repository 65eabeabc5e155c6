import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'

/** Stands for the file identifier until the file's bytes are known. */
export const placeholder = new Uint8Array(16)

/** Put the identifier, a digest of the file's own bytes, where its placeholder stands twice in the trailer (ISO 32000-1, 14.4). Changes `file`. */
export function identify(file: Uint8Array): Uint8Array {
  const blank = new TextEncoder().encode(`<${bytesToHex(placeholder)}>`)
  const id = new TextEncoder().encode(`<${bytesToHex(sha256(file).subarray(0, placeholder.length))}>`)
  // The trailer is the file's end, so that nothing but it is searched.
  for (let start = file.length - blank.length, found = 0; start >= 0 && found < 2; start--) {
    if (!blank.every((byte, at) => file[start + at] === byte)) continue
    file.set(id, start)
    found++
  }
  return file
}
