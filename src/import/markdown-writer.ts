import {OffsetMap} from '../language/offset-map.js'
import type {Imported, Places} from '../parse/types.js'
import {type Context, escapes} from './escapes.js'
import type {Line} from './line.js'

/** Builds Markdown from lines of a text, and remembers where each character came from. */
export class MarkdownWriter {
  readonly #source: string
  readonly #map = new OffsetMap()
  #markdown = ''

  constructor(source: string) {
    this.#source = source
  }

  /** Add what the source does not have, at an offset of the source. */
  add(text: string, at: number): void {
    this.#map.add(this.#markdown.length, at, at)
    this.#markdown += text
  }

  /** Add what stands for a range of the source, written differently. */
  replace(text: string, start: number, end: number): void {
    this.#map.add(this.#markdown.length, start, end)
    // The end of what is shorter or longer is still the end of its source.
    if (text.length > 1 && text.length !== end - start && start < end) this.#map.add(this.#markdown.length + text.length - 1, end - 1, end)
    this.#markdown += text
  }

  /** Add a line as it is, so that Markdown reads it as it is. */
  line({text, spans}: Line, context: Context, from = 0): void {
    const marks = escapes(text.slice(from), context)
    let mark = 0
    let at = 0
    for (const {start, end} of spans) {
      const first = mark
      while (mark < marks.length && marks[mark]! + from < at + end - start) mark++
      const inSpan = marks.slice(first, mark).map((offset) => start + offset + from - at)
      this.#copy(Math.min(start + Math.max(0, from - at), end), end, inSpan)
      at += end - start + 1
      if (at < text.length) this.add(' ', end)
    }
  }

  #copy(start: number, end: number, marks: readonly number[]): void {
    let taken = start
    for (const mark of [...marks, end]) {
      this.#copySpaced(taken, mark)
      if (mark < end) this.add('\\', mark)
      taken = mark
    }
  }

  /** Copy what holds no mark; tabs and runs of spaces become single spaces. */
  #copySpaced(start: number, end: number): void {
    let taken = start
    for (const {0: gap, index} of this.#source.slice(start, end).matchAll(/[ \t]*\t[ \t]*| {2,}/g)) {
      this.replace(this.#source.slice(taken, start + index), taken, start + index)
      taken = start + index + gap.length
      this.replace(' ', start + index, taken)
    }
    this.replace(this.#source.slice(taken, end), taken, end)
  }

  /** The Markdown, with its places in the source. */
  finish(places: Places): Imported {
    const map = this.#map
    return {
      markdown: this.#markdown,
      origin: {at: (start, end) => places.at(map.at(start), end > start ? map.after(end) : map.at(start))}
    }
  }
}
