import {addLetter, emptyHash, letterOf} from './letters.js'

/** Known words by the hash of their lower-case letters, each with its number. A lookup costs no cutting out. */
export interface WordTable {
  /** The number of a hash; 0 for an unknown word. */
  numberOf(hash: number): number
  /** Make a word known by a number from 1; the first number of a word stays. */
  add(word: string, number: number): void
}

/** A table that grows. Hashes of two words may be the same: who needs to be sure compares the words. */
export function createWordTable(): WordTable {
  let hashes = new Int32Array(4096)
  let numbers = new Int32Array(4096)
  let used = 0

  const slotOf = (hash: number): number => {
    const mask = numbers.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }
  const put = (hash: number, number: number): void => {
    const slot = slotOf(hash)
    if (numbers[slot] !== 0) return
    hashes[slot] = hash
    numbers[slot] = number
    used++
  }
  const grow = (): void => {
    const [oldHashes, oldNumbers] = [hashes, numbers]
    hashes = new Int32Array(oldHashes.length * 2)
    numbers = new Int32Array(oldNumbers.length * 2)
    used = 0
    for (const [slot, number] of oldNumbers.entries()) if (number !== 0) put(oldHashes[slot]!, number)
  }
  return {
    numberOf: (hash) => numbers[slotOf(hash)]!,
    add(word, number) {
      if (used * 2 > numbers.length) grow()
      put(hashOf(word), number)
    }
  }
}

function hashOf(word: string): number {
  let hash = emptyHash
  for (let at = 0; at < word.length; at++) hash = addLetter(hash, letterOf(word.charCodeAt(at)))
  return hash
}
