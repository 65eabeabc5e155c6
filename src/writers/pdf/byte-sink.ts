/** Bytes that are collected in one growing array: a file's thousands of chunks would cost more than their bytes. */
export interface ByteSink {
  add(chunk: Uint8Array): void
  /** All that was added, in an array of its own. */
  bytes(): Uint8Array
}

/** A new, empty sink. */
export function byteSink(): ByteSink {
  let held = new Uint8Array(65_536)
  let length = 0
  return {
    add(chunk) {
      if (length + chunk.length > held.length) {
        const larger = new Uint8Array(2 * (length + chunk.length))
        larger.set(held.subarray(0, length))
        held = larger
      }
      held.set(chunk, length)
      length += chunk.length
    },
    bytes: () => held.slice(0, length)
  }
}
