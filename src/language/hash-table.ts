/** Numbers from 1 by the hashes of words: a lookup is a step or two, and makes nothing. Who needs to be sure of a word compares it. */
export class HashTable {
  private hashes = new Int32Array(1024)
  private numbers = new Int32Array(1024)
  private used = 0

  /** The number of a hash; 0 for an unknown one. */
  get(hash: number): number {
    const {hashes, numbers} = this
    const mask = numbers.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    return numbers[slot]!
  }

  /** Make a hash known by a number; the first number of a hash stays. */
  add(hash: number, number: number): void {
    // Never more than half full, so that a free slot is near.
    if (this.used * 2 >= this.numbers.length) this.grow()
    const {hashes, numbers} = this
    const mask = numbers.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    if (numbers[slot] !== 0) return
    hashes[slot] = hash
    numbers[slot] = number
    this.used++
  }

  private grow(): void {
    const {hashes, numbers} = this
    this.hashes = new Int32Array(hashes.length * 2)
    this.numbers = new Int32Array(numbers.length * 2)
    this.used = 0
    for (const [slot, number] of numbers.entries()) if (number !== 0) this.add(hashes[slot]!, number)
  }
}
