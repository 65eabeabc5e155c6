import {gaps} from '../../language/word-gaps.js'
import {figure, type KnownWords} from './known-words.js'

/** Sentences of fewer words are said again with good reason: `Đại hội đã thành công tốt đẹp`. */
const sentenceWords = 12

/** A sentence that says again, by the hashes of its words, what another one said: who tells compares them. Offsets; ends are exclusive. */
export interface RepeatedSentence {
  readonly first: number
  readonly firstEnd: number
  readonly start: number
  readonly end: number
}

/** Sentences that were there before. */
export function repeatedSentences({count, starts, ends, before, hashes}: KnownWords): RepeatedSentence[] {
  const repeated: RepeatedSentence[] = []
  const seen = new Map<number, number>()
  let from = 0
  let sum = 0
  for (let word = 0; word <= count; word++) {
    const opens = word === count || before[word] === gaps.edge || before[word] === gaps.stop
    if (opens) {
      const length = word - from
      if (length >= sentenceWords) {
        const first = seen.get(sum)
        if (first === undefined) seen.set(sum, from)
        else repeated.push({first: starts[first]!, firstEnd: ends[first + length - 1]!, start: starts[from]!, end: ends[word - 1]!})
      }
      from = word
      sum = 0
    }
    sum = (Math.imul(sum, 31) + hashes[word]!) | 0
  }
  return repeated
}

/** One, two or three words that stand twice in a row, by their hashes; `end` is behind the second time. */
export interface Echo {
  readonly words: number
  readonly end: number
}

/** Words that stand twice in a row, only spaces between them: `của của`, `phát triển phát triển`. Figures may. */
export function echoesOf({count, ends, before, numbers, hashes}: KnownWords): Echo[] {
  const echoes: Echo[] = []
  // How many words so far have only spaces between them, and how many are the same as the one two, or three, before them.
  let run = 0
  let pairs = 0
  let triples = 0
  for (let word = 0; word < count; word++) {
    const hash = hashes[word]
    run = before[word] === gaps.space ? run + 1 : 1
    pairs = run > 2 && hash === hashes[word - 2] ? pairs + 1 : 0
    triples = run > 3 && hash === hashes[word - 3] ? triples + 1 : 0
    const words = run > 1 && hash === hashes[word - 1] ? 1 : pairs === 2 ? 2 : triples === 3 ? 3 : 0
    if (words > 0 && numbers[word] !== figure) echoes.push({words, end: ends[word]!})
  }
  return echoes
}
