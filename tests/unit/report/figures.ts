import {numberPattern} from '../../../src/language/numbers.js'
import type {Report} from '../../../src/report/types.js'

/** The figures of an announcement: where they stand in its file, and the quantities that the report made of them. */
export interface Figures {
  readonly lines: readonly string[]
  /** Index of the quantity that holds the last number of these words, -1 when none does. Without a line the words must stand once in the text. */
  find(words: string, line?: number): number
  /** Indexes of the quantities that hold the numbers of these words, each once. */
  findAll(words: string): number[]
  /** The numbers of a quantity, as written. */
  numbersOf(quantity: number): string[]
  /** Numbers of the text that do not lie in the place of one quantity alone. */
  astray(): string[]
}

/** Numbers as they are written, in order. */
export const numbersIn = (words: string): string[] => words.match(numberPattern()) ?? []

/** Find figures by words. `source` is the file as it lies on disk; a number has the same count in it whatever the form of its letters. */
export function readFigures(source: string, {facts, meta}: Report): Figures {
  const raw = [...source.matchAll(numberPattern())]
  const text = source.normalize('NFC')
  const counts = new Map([...text.matchAll(numberPattern())].map(({index}, count) => [index, count]))
  const lines = text.split('\n')
  const body = text.startsWith('---\n') ? text.indexOf('\n---\n', 4) : 0

  const holding = (at: number) =>
    facts.quantities.flatMap(({place}, index) => (place.start <= at && at < place.end ? [{index, place}] : []))

  /** The quantity that holds a number; where places are of whole lines, the one whose number has the same rank in them. */
  const quantityOf = (count: number) => {
    const {index: at, 0: written} = raw[count]!
    const found = holding(at)
    const start = Math.min(...found.map(({place}) => place.start))
    const rank = raw.filter((number) => number[0] === written && number.index >= start && number.index < at).length
    const same = found.flatMap(({index}) =>
      numbersIn(facts.quantities[index]!.text).flatMap((number) => (number === written ? [index] : []))
    )
    return same[rank] ?? -1
  }

  /** The counts of the numbers of words that stand at an offset; null where a number of the text is longer than that of the words. */
  const countsAt = (words: string, at: number) => {
    const found = [...words.matchAll(numberPattern())].map(({index, 0: written}) => {
      const count = counts.get(at + index)
      return count !== undefined && raw[count]![0] === written ? count : null
    })
    return found.at(-1) === null ? null : found
  }

  const occurrence = (words: string, line: number | undefined) => {
    const from = line === undefined ? body : lines.slice(0, line - 1).join('\n').length
    const to = line === undefined ? text.length : lines.slice(0, line).join('\n').length
    const found: (number | null)[][] = []
    for (let at = text.indexOf(words, from); at >= 0 && at < to; at = text.indexOf(words, at + 1)) found.push(countsAt(words, at) ?? [])
    const whole = found.filter((numbers) => numbers.length > 0)
    if (whole.length === 0 || (line === undefined && whole.length > 1))
      throw new Error(`“${words}” stands ${whole.length} times${line === undefined ? '' : ` in line ${line}`}`)
    return whole[0]!
  }

  return {
    lines,
    find: (words, line) => quantityOf(occurrence(words, line).at(-1)!),
    findAll: (words) => [...new Set(occurrence(words, undefined).flatMap((count) => (count === null ? [] : [quantityOf(count)])))],
    numbersOf: (quantity) => numbersIn(facts.quantities[quantity]?.text ?? ''),
    astray() {
      // Front matter, the title that an importer moved there, and the marks of footnotes are no running text.
      const title = meta.title?.place
      const start = source.startsWith('---\n') ? source.indexOf('\n---\n', 4) : 0
      return raw.flatMap(({index: at, 0: written}) => {
        const apart = at < start || (title && at >= title.start && at < title.end) || source.slice(at - 2, at) === '[^'
        const held = apart ? 1 : holding(at).length
        return held === 1 ? [] : [`line ${source.slice(0, at).split('\n').length}: ${written} in ${held}`]
      })
    }
  }
}
