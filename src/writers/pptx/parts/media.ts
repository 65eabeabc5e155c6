import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import type {Picture} from '../../../document/types.js'
import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {partNames} from './names.js'

/** Collects the pictures of a deck; the same bytes become one part. */
export interface Media {
  /** The name of the picture's part. */
  add(picture: Picture): string
  /** In the order of their first use. */
  parts(): TypedPart[]
}

/** No pictures yet. */
export function collectMedia(): Media {
  const found = new Map<string, TypedPart>()
  return {
    add({bytes, format}) {
      const key = bytesToHex(sha256(bytes))
      const part = found.get(key) ?? {name: partNames.media(found.size + 1, format), contentType: `image/${format}`, data: bytes}
      found.set(key, part)
      return part.name
    },
    parts: () => [...found.values()]
  }
}
