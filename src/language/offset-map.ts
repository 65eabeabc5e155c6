/** A stretch of a text that came from another one. */
interface Run {
  /** Offset of the stretch in the new text. */
  readonly from: number
  /** Offset of the stretch in the old text. */
  readonly to: number
  /** Offset in the old text at which the stretch ends; equal to `to` for what was added to the new text. */
  readonly end: number
}

/** Offsets of a text that was made from another one, as offsets of that other one. */
export class OffsetMap {
  readonly #runs: Run[] = []

  /** Note that from offset `from` the new text is made from the old text between `to` and `end`. Call it with rising `from`. */
  add(from: number, to: number, end: number): void {
    this.#runs.push({from, to, end})
  }

  /** The old offset of a new one; within added text, the old offset at which it was added. */
  at(offset: number): number {
    const run = this.#runAt(offset)
    return run ? Math.min(run.to + offset - run.from, run.end) : offset
  }

  /** The old offset right after the character that stands before a new offset: where a range ends if what follows it was moved or left out. */
  after(offset: number): number {
    const run = this.#runAt(offset - 1)
    return run && offset > 0 ? Math.min(run.to + offset - run.from, run.end) : this.at(offset)
  }

  /** The last run that begins at or before an offset, by bisection. */
  #runAt(offset: number): Run | undefined {
    let low = 0
    let high = this.#runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#runs[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#runs[low]
  }
}
