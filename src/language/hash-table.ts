/** Numbers other than 0 by the hashes of words: a lookup is a step or two, and makes nothing. Who needs to be sure of a word compares it. */
export class HashTable {
  /** A hash and its number, one after the other, so that both are at hand together. */
  private pairs = new Int32Array(2048)
  private used = 0

  /** The number of a hash; 0 for an unknown one. */
  get(hash: number): number {
    const {pairs} = this
    return pairs[slotOf(pairs, hash) + 1]!
  }

  /** Make a hash known by a number; the first number of a hash stays. */
  add(hash: number, number: number): void {
    // Never more than half full, so that a free slot is near.
    if (this.used * 4 >= this.pairs.length) this.grow()
    const {pairs} = this
    const slot = slotOf(pairs, hash)
    if (pairs[slot + 1] !== 0) return
    pairs[slot] = hash
    pairs[slot + 1] = number
    this.used++
  }

  /** Give a known hash another number. */
  set(hash: number, number: number): void {
    const {pairs} = this
    pairs[slotOf(pairs, hash) + 1] = number
  }

  private grow(): void {
    const {pairs} = this
    this.pairs = new Int32Array(pairs.length * 2)
    this.used = 0
    for (let slot = 0; slot < pairs.length; slot += 2) if (pairs[slot + 1] !== 0) this.add(pairs[slot]!, pairs[slot + 1]!)
  }
}

/** Where a hash stands, or would. */
function slotOf(pairs: Int32Array, hash: number): number {
  const mask = pairs.length - 1
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask
  while (pairs[slot + 1] !== 0 && pairs[slot] !== hash) slot = (slot + 2) & mask
  return slot
}
