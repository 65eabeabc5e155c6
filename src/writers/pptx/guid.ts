import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** A GUID as PowerPoint writes it, from a name: the same name gives the same one (RFC 9562, version 8). Lower case makes PowerPoint offer a repair. */
export function guid(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(name))).toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}
