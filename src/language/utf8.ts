/** Smallest second byte after a lead byte; below it the form is overlong or (ED is handled by `largest`) a surrogate. */
const smallest: Readonly<Record<number, number>> = {224: 0xa0, 240: 0x90}
const largest: Readonly<Record<number, number>> = {237: 0x9f, 244: 0x8f}

/** How many bytes a character takes that begins with this byte; 0 when none does (RFC 3629, section 4). */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2) return 0
  if (lead < 0xe0) return 2
  if (lead < 0xf0) return 3
  return lead < 0xf5 ? 4 : 0
}

/** Whether the character at an index is whole and well formed. */
function isWhole(bytes: Uint8Array, at: number, length: number): boolean {
  const lead = bytes[at] ?? 0
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    const least = index === 1 ? (smallest[lead] ?? 0x80) : 0x80
    const most = index === 1 ? (largest[lead] ?? 0xbf) : 0xbf
    if (byte < least || byte > most) return false
  }
  return true
}

/** Index of the first byte that is not UTF-8; -1 when all are. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0)
    if (length === 0 || !isWhole(bytes, at, length)) return at
    at += length
  }
  return -1
}
