import {foldTone} from '../language/fold.js'
import {partitionPoint} from '../language/partition-point.js'
import {Words} from '../language/words.js'
import type {Text} from './texts.js'

/** All running text as one string, a line a text, so that a rule can sweep it once. */
export interface Prose {
  readonly texts: readonly Text[]
  /** The texts, each followed by a line feed. No text holds one itself. */
  readonly all: string
  /** The words of `all`. */
  readonly words: Words
  /** `all` in lower case and with one placement of tone marks (see `foldTone`): offsets are the same. */
  folded(): string
  /** The text that holds an offset of `all`, and the offset in it. */
  at(offset: number): {readonly text: Text; readonly offset: number}
  /** The offset in `all` at which a text begins, by its index in `texts`. */
  startOf(index: number): number
}

/** Join all texts of a report; what is costly is made when it is first asked for. */
export function toProse(texts: readonly Text[]): Prose {
  const starts: number[] = []
  const lines: string[] = []
  let length = 0
  for (const {text} of texts) {
    starts.push(length)
    lines.push(text)
    length += text.length + 1
  }
  // Joined at once: a string that is put together piece by piece is slower to read, character by character.
  lines.push('')
  const all = lines.join('\n')
  let folded: string | undefined
  return {
    texts,
    all,
    words: texts[0]?.words.all ?? new Words(),
    folded() {
      folded ??= foldTone(all)
      return folded
    },
    at(offset) {
      const index = partitionPoint(starts, (start) => start <= offset) - 1
      return {text: texts[index]!, offset: offset - starts[index]!}
    },
    startOf: (index) => starts[index]!
  }
}
