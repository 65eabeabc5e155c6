import {foldTone} from '../../language/fold.js'
import type {SourceLine} from '../text/source-lines.js'
import type {FurnitureKind} from './line-kind.js'

/** A page of a copied PDF has no fewer lines than this. */
const minPage = 12
/** Lines next to a page number that may be a running header or footer. */
const reach = 2

/** Numbers and headers that a copy of pages leaves between them. */
interface PageMarks {
  readonly out: ReadonlyMap<number, FurnitureKind>
  readonly doubtful: ReadonlyMap<number, FurnitureKind>
}

/** The number of a page that a line alone gives: `3`, `- 3 -`, `Trang 3`; null for other lines. */
function pageNumber({text}: SourceLine): number | null {
  const match = /^(?:(\d{1,3})|[-–]\s?(\d{1,3})\s?[-–]|trang\s+(\d{1,3}))$/i.exec(text)
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null
}

/** Find page numbers, a page apart and each one more than the one before it, and the lines beside them that are repeated on each page. */
export function findPageMarks(lines: readonly SourceLine[]): PageMarks {
  const numbers = lines.flatMap((line, index) => {
    const number = pageNumber(line)
    return number === null ? [] : [{index, number}]
  })
  const pages = numbers.filter(({index, number}, at) => {
    const isAfter = (one: {index: number; number: number} | undefined, step: 1 | -1): boolean =>
      one !== undefined && one.number === number + step && Math.abs(one.index - index) >= minPage
    return isAfter(numbers[at - 1], -1) || isAfter(numbers[at + 1], 1)
  })
  const out = new Map<number, FurnitureKind>(pages.map(({index}) => [index, 'page-number']))
  for (const index of findHeaders(lines, out)) out.set(index, 'running-header')
  // Single numbers in a row are the cells of a table that was copied line by line.
  const isParted = (index: number): boolean => (lines[index]?.gap ?? 0) > 0 || (lines[index + 1]?.gap ?? 0) > 0
  const doubtful = numbers.filter(({index}, at) => !out.has(index) && isParted(index) && isLonely(numbers, at))
  return {out, doubtful: new Map(doubtful.map(({index}) => [index, 'page-number']))}
}

function isLonely(numbers: readonly {readonly index: number}[], at: number): boolean {
  const {index} = numbers[at]!
  return [numbers[at - 1], numbers[at + 1]].every((other) => other === undefined || Math.abs(other.index - index) >= minPage)
}

/** Lines beside page numbers whose words, figures apart, are the same beside at least two others. */
function findHeaders(lines: readonly SourceLine[], pages: ReadonlyMap<number, FurnitureKind>): readonly number[] {
  const places = new Map<string, number[]>()
  for (const page of pages.keys()) {
    for (let index = page - reach; index <= page + reach; index++) {
      const line = lines[index]
      if (!line || pages.has(index) || line.text.length > 120 || /[.;:!?]$/.test(line.text)) continue
      const words = foldTone(line.text)
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
      if (words === '') continue
      const found = places.get(words)
      if (found) found.push(index)
      else places.set(words, [index])
    }
  }
  return [...places.values()].filter((found) => found.length >= 3).flat()
}
