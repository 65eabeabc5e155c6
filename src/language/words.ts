import {gapBetween, gapOf, gaps} from './word-gaps.js'
import {addLetter, emptyHash} from './word-hash.js'

/** What a word holds, as bits. */
export const holds = {letters: 1, digits: 2} as const

/** By code: what it is in a word, 0 for what parts words. All codes have a place, so that looking one up needs no test. */
const parts = new Uint8Array(0x10000)
// Vietnamese and all that is near it lies below; what lies above parts words.
for (let code = 0; code < 0x2000; code++) {
  if (/[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]|\p{M}|\p{N}/u.test(String.fromCharCode(code))) parts[code] = holds.letters
}
parts.fill(holds.digits, 0x30, 0x3a)

/** What one character is in a word: a bit of `holds`; 0 for what parts words. */
export const partOf = (code: number): number => parts[code]!

/** The words of texts, runs of letters and digits, column by column; what lies beyond `count` is nothing yet. */
export class Words {
  count = 0
  /** Offsets in all texts, a line feed between them; ends are exclusive. */
  starts: Int32Array
  ends: Int32Array
  /** Of the letters in lower case, see `word-hash.ts`. */
  hashes: Int32Array
  /** One of `gaps`: what stands before the word. */
  before: Uint8Array
  /** Bits of `holds`. */
  kinds: Uint8Array

  constructor(room = 256) {
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.hashes = new Int32Array(room)
    this.before = new Uint8Array(room)
    this.kinds = new Uint8Array(room)
  }

  /** Add the words of a text in lower case that begins at an offset: each of its characters is looked at once, for all who ask for words. */
  add(lower: string, offset: number): void {
    const {length} = lower
    // A word is a letter and what parts it from the next at least.
    this.makeRoom(this.count + (length >> 1) + 1)
    const {starts, ends, hashes, before, kinds} = this
    const inWords = parts
    let {count} = this
    // Where the last word ended, and at what.
    let [end, mark] = [-1, 0]
    for (let at = 0; at < length; at++) {
      let code = lower.charCodeAt(at)
      let part = inWords[code]!
      if (part === 0) continue
      const start = at
      let [hash, kind] = [emptyHash, 0]
      for (;;) {
        hash = addLetter(hash, code)
        kind |= part
        if (++at === length) break
        code = lower.charCodeAt(at)
        part = inWords[code]!
        if (part === 0) break
      }
      starts[count] = offset + start
      ends[count] = offset + at
      hashes[count] = hash
      before[count] = end < 0 ? gaps.edge : start - end === 1 ? gapOf(mark) : gapBetween(lower, end, start)
      kinds[count] = kind
      count++
      end = at
      mark = code
    }
    this.count = count
  }

  private makeRoom(most: number): void {
    if (most <= this.starts.length) return
    const larger = new Words(Math.max(most, this.starts.length * 2))
    for (const column of ['starts', 'ends', 'hashes', 'before', 'kinds'] as const) larger[column].set(this[column])
    this.starts = larger.starts
    this.ends = larger.ends
    this.hashes = larger.hashes
    this.before = larger.before
    this.kinds = larger.kinds
  }
}

/** The words of one text: from `first` to before `last` of all. */
export interface TextWords {
  readonly all: Words
  readonly first: number
  readonly last: number
  /** The offset of the text: the places of words in `all` are so much further on. */
  readonly offset: number
}

/** The words of a text in lower case that is none of a report's. */
export function spell(lower: string): TextWords {
  const all = new Words((lower.length >> 1) + 1)
  all.add(lower, 0)
  return {all, first: 0, last: all.count, offset: 0}
}
