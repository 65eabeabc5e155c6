import type {Root} from 'mdast'

type Position = NonNullable<Root['position']>
type Point = Position['start']

/** Offsets into a text as positions of a tree. */
export class Points {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The position of a half-open range of offsets. */
  position(start: number, end: number): Position {
    return {start: this.#point(start), end: this.#point(end)}
  }

  #point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset}
  }
}
