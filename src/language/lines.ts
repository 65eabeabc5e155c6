import type {Place} from '../diagnostic.js'

/** The lines of a file's decoded text; CRLF, LF and CR end a line. */
export class Lines {
  readonly #path: string
  /** Offsets at which lines begin. */
  readonly #starts: number[] = [0]

  constructor(path: string, text: string) {
    this.#path = path
    for (const {0: end, index} of text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length)
  }

  /** The place of a half-open range of offsets, by bisection. */
  placeOf(start: number, end: number): Place {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= start) low = middle
      else high = middle - 1
    }
    return {path: this.#path, start, end: Math.max(start, end), line: low + 1, column: start - (this.#starts[low] ?? 0) + 1}
  }
}
