import {foldTone} from '../language/fold.js'
import {readLabel} from '../language/labels.js'
import {namesType} from './document-types.js'
import type {BodyLine} from './text/body-line.js'

/** What opens a text. */
interface TitleBlock {
  /** Whether the first line is the title of a page, which the lines below it repeat. */
  readonly pageTitle: boolean
  /** Index of the line that is the text's heading; -1 when there is none. */
  readonly heading: number
}

/** Titles stand in the first lines; what follows a labelled line, a list's item or a sentence is no title. */
const maxLines = 10
const maxWords = 60

/** The letters and digits of a text, folded. */
const letters = (text: string): string => foldTone(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a line may be part of a title. */
function isTitle({text, table}: BodyLine): boolean {
  return (
    !table && !/[.;!?…,]$|^[-–+*•“"(]|^Kính (?:gửi|thưa)/u.test(text) && text.split(/\s+/).length <= maxWords && readLabel(text) === null
  )
}

/** The words of a text, folded. */
const words = (text: string): readonly string[] => foldTone(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Fewer words may be repeated by chance. */
const minWords = 6

/** Whether two or three lines together repeat the first line, in its order or in another, or the first line holds them and little else. */
export function repeats(first: string, below: readonly string[]): boolean {
  const title = letters(first)
  if (title.length < 12) return false
  const there = new Set(words(below.join(' ')))
  const own = words(first)
  // An abbreviation may stand for words below.
  if (own.length >= minWords && own.filter((word) => !there.has(word)).length <= own.length / 8) return true
  return below.some((_, index) => {
    const joined = letters(below.slice(0, index + 1).join(' '))
    const [short, long] = title.length < joined.length ? [title, joined] : [joined, title]
    return short.length * 2 >= long.length && long.includes(short)
  })
}

/** Find the title of a page and the heading among the first lines of a text; lines that may be no part of it are passed over. */
export function findTitleBlock(lines: readonly BodyLine[]): TitleBlock {
  const opening = lines.slice(0, maxLines).flatMap((line, index) => (line.isDoubtful ? [] : [{line, index}]))
  const end = opening.findIndex(({line}) => !isTitle(line))
  const head = end < 0 ? opening : opening.slice(0, end)
  const [first, ...below] = head
  const pageTitle =
    first?.index === 0 &&
    repeats(
      first.line.text,
      below.slice(0, 3).map(({line}) => line.text)
    )
  const after = pageTitle ? below : head
  return {pageTitle, heading: (after.find(({line}) => namesType(line.text)) ?? after[0])?.index ?? -1}
}
