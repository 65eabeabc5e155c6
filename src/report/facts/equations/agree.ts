import type {Figure} from './figures.js'
import {wordsAfter} from './near.js'

/** Words after a number that are no noun: what goes on with the sentence. */
const verbs = /^\s?(?:lên|xuống|còn|thành|trong|trên|sang|đến|tới|đạt|và|là|của|so|vào|ở|tại|năm|được|có|từ|để|trở)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/

/** The noun that a figure counts, in lower case: its unit, or the next words, two at most, where no unit is known; empty where none follows. */
export function nounOf(figure: Figure): string {
  if (figure.unit !== null) return figure.unit
  const words = wordsAfter(figure)
  return verbs.test(words) ? '' : (/^\s([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)?)/.exec(words)?.[1] ?? '')
}

/** Nouns that may stand for one another where persons are counted. */
const persons = /^(?:đồng chí|người|đại biểu|ủy viên|uỷ viên|thành viên|đảng viên|cán bộ|nhân sự)/

/** Whether two figures count the same, so that they may be added and compared. A figure without a noun agrees with any count. */
export function agree(one: Figure, other: Figure): boolean {
  if (one.percent || other.percent) return one.percent && other.percent
  if (one.per !== '' && other.per !== '' && one.per !== other.per) return false
  const first = nounOf(one)
  const second = nounOf(other)
  if (first === '' || second === '') return true
  if (one.unit === null && other.unit === null) return firstWord(first) === firstWord(second)
  return sameNoun(first, second)
}

/** Whether two nouns name the same: `lượt` never stands for persons. */
export function sameNoun(one: string, other: string): boolean {
  if (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)) return true
  if (one.startsWith('lượt') || other.startsWith('lượt')) return false
  return isGeneric(one, other) || isGeneric(other, one)
}

function isGeneric(one: string, other: string): boolean {
  return /^(?:đồng chí|người|đại biểu)$/.test(one) && persons.test(other)
}

const firstWord = (words: string): string => words.split(' ')[0]!
