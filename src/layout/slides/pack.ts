import type {Range} from './leaves.js'

/** Whether a range fits when only a share of the slide may be filled. */
export type FitsShare = (range: Range, share: number) => boolean

const rounds = 7

/** Join neighbouring pieces to as few ranges as fit. */
export function pack(pieces: readonly Range[], fits: (range: Range) => boolean): Range[] {
  const packed: Range[] = []
  for (const piece of pieces) {
    const last = packed.at(-1)
    const joined = last && {from: last.from, to: piece.to}
    if (joined && fits(joined)) packed[packed.length - 1] = joined
    else packed.push(piece)
  }
  return packed
}

/** The same number of ranges, but as equally filled as can be: the smallest share at which they still are so few. */
export function packEvenly(pieces: readonly Range[], fits: FitsShare): Range[] {
  let best = pack(pieces, (range) => fits(range, 1))
  if (best.length < 2) return best
  const count = best.length
  let low = 0
  let high = 1
  for (let round = 0; round < rounds; round++) {
    const share = (low + high) / 2
    const packed = pack(pieces, (range) => fits(range, share))
    if (packed.length <= count) {
      best = packed
      high = share
    } else low = share
  }
  return best
}
