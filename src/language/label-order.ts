import {type LabelKind, labelParts, readLabel} from './labels.js'

/** What an outline label says about its place among others. */
export interface LabelOrder {
  readonly kind: LabelKind
  /** Labels of one style follow one another: kind, number of parts and marks, such as `decimal 2`. */
  readonly style: string
  /** Parts before the last one, joined by `.`: `2.3` of `2.3.1.`. */
  readonly parents: string
  /** Of the last part, from 1; for a letter, in the Vietnamese alphabet. */
  readonly number: number
  /** How deep labels of this kind usually stand: smaller is higher. Habits differ among the last ones, which share a rank. */
  readonly rank: number
}

/** How high labels of a kind stand; those of one rank may be nested either way round, as the text does. */
export const labelRanks: Readonly<Record<LabelKind, number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  capital: 3,
  roman: 3,
  article: 4,
  // One more for each part after the first.
  decimal: 5,
  bracketed: 20,
  letter: 20,
  word: 20
}

const vietnamese = 'abcdđeghiklmnopqrstuvxy'
const latin = 'abcdefghijklmnopqrstuvwxyz'
const values: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** The value of a Roman numeral in lower case; null for other letters. */
function romanValue(letters: string): number | null {
  let sum = 0
  for (let index = 0; index < letters.length; index++) {
    const value = values[letters[index]!]
    if (value === undefined) return null
    sum += value < (values[letters[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

function readPart(kind: LabelKind, part: string): {readonly form: string; readonly number: number} {
  const letters = part.toLowerCase()
  const roman = kind === 'letter' || kind === 'capital' ? null : romanValue(letters)
  if (/^\d+/.test(part)) return {form: 'digits', number: Number.parseInt(part, 10)}
  return roman === null ? {form: 'letter', number: vietnamese.indexOf(letters) + 1} : {form: 'roman', number: roman}
}

/** Labels that were read before: a paper has few, and asks often. */
const known = new Map<string, LabelOrder | null>()
const mostKnown = 2_000

/** The order that a label as written tells; null when it is no outline label (a bullet, nothing). */
export function labelOrder(label: string): LabelOrder | null {
  const found = known.get(label)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const order = readOrder(label)
  known.set(label, order)
  return order
}

function readOrder(label: string): LabelOrder | null {
  // A title in capitals: some labels are only labels before one.
  const kind = readLabel(`${label} AA`)?.kind
  if (kind === undefined) return null
  const parts = labelParts(label)
  const {form, number} = readPart(kind, parts.at(-1) ?? '')
  const mark = kind === 'decimal' ? (/[)/–-]$/.exec(label)?.[0] ?? '') : ''
  const decimals = kind === 'decimal' ? parts.length : 1
  return {
    kind,
    style: [kind, kind === 'decimal' ? String(decimals) : form, mark].join(' ').trimEnd(),
    parents: parts.slice(0, -1).join('.'),
    number,
    rank: labelRanks[kind] + decimals - 1
  }
}

/** Whether one label comes right after another; letters in the Vietnamese or the English alphabet, `(i)` after `(h)` or before `(ii)`. */
export function isNextLabel(before: string, after: string): boolean {
  const one = labelOrder(before)
  const two = labelOrder(after)
  if (!one || !two || one.kind !== two.kind || one.parents !== two.parents) return false
  if (one.style === two.style && two.number === one.number + 1) return true
  // Letters may follow one another in another alphabet; numbers may not.
  if (one.kind === 'decimal' || one.style.endsWith('digits')) return false
  const [from, to] = [before, after].map((label) => labelParts(label).at(-1)?.toLowerCase() ?? '')
  return [vietnamese, latin].some((alphabet) => from!.length === 1 && to!.length === 1 && alphabet.includes(from! + to!))
}
