import type {WordLists} from '../../words/word-lists.js'

const words = ['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const number = `(\\d{1,2}|${words.join('|')})`
/** What may stand between the noun and the colon; anything else makes the number that of another thing. */
const filler = 'chính|chủ yếu|trọng tâm|lớn|cơ bản|quan trọng|cụ thể|như sau|sau đây|sau|gồm|bao gồm|là|then chốt|chiến lược|phát triển'

/** A number of things that a text says it lists. */
export interface StatedCount {
  readonly count: number
  /** Number and noun as written, and where they begin. */
  readonly written: string
  readonly start: number
}

/** Patterns of an office's nouns. */
interface Patterns {
  readonly introduction: RegExp
  readonly heading: RegExp
}

const patterns = new WeakMap<WordLists, Patterns>()

function patternsOf(lists: WordLists): Patterns {
  const known = patterns.get(lists)
  if (known) return known
  const noun = `(?:${[...lists.listed].sort((one, other) => other.length - one.length).join('|')})`
  const made = {
    introduction: new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\\d.,/])${number}\\s${noun}(?=(?:,?\\s(?:${filler})){0,5}\\s?:$)`),
    heading: new RegExp(`^${number}\\s${noun}(?=(?:,?\\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){0,6}:?$)`)
  }
  patterns.set(lists, made)
  return made
}

/** `năm nội dung chính:` at the end of an introduction; null where it counts nothing, or more than one thing. */
export function countBeforeColon(text: string, lists: WordLists): StatedCount | null {
  return toCount(patternsOf(lists).introduction.exec(text.toLowerCase()), text)
}

/** `Ba khâu đột phá` as a heading. */
export function countInHeading(text: string, lists: WordLists): StatedCount | null {
  return toCount(patternsOf(lists).heading.exec(text.toLowerCase()), text)
}

function toCount(match: RegExpExecArray | null, text: string): StatedCount | null {
  if (!match) return null
  const [whole, counted = ''] = match
  const count = /\d/.test(counted) ? Number(counted) : words.indexOf(counted) + 2
  return {count, written: text.slice(match.index, match.index + whole.length), start: match.index}
}
