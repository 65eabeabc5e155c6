import type {Equation} from '../../types.js'
import type {Figure, Line} from './figures.js'
import {nameOf} from './part-names.js'
import {sumEquation} from './sum-equation.js'
import {partMark} from './wholes.js'

/** A sentence that tells how many of so many targets were reached, or missed. */
interface Account {
  readonly whole: Figure
  readonly reached: readonly Figure[]
  readonly missed: readonly Figure[]
}

const opensWhole = /(?:^|[^A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])trong\s(?:tổng\s)?(?:số\s)?$/
const isMissed = (name: string): boolean => /(?:chưa|không)\s(?:đạt|hoàn thành)/.test(name)
const isReached = (name: string): boolean => /đạt|vượt|hoàn thành/.test(name) && !isMissed(name)

/** `Trong 20 chỉ tiêu …, đạt và vượt 18` and `trong 20 chỉ tiêu …, còn 02 chưa đạt`, in one sentence or in two sections. */
export function readReached(lines: readonly (Line | null)[]): Equation[] {
  const accounts = lines.flatMap((line) => (line ? accountsOf(line) : []))
  const found = accounts.flatMap(({whole, reached, missed}) =>
    reached.length > 0 && missed.length > 0 ? [sumEquation(whole, [...reached, ...missed])] : []
  )
  const one = accounts.find(({reached, missed}) => reached.length > 0 && missed.length === 0)
  const other = accounts.find(({reached, missed}) => reached.length === 0 && missed.length > 0)
  return one && other && isSameWhole(one.whole, other.whole) ? [...found, acrossSentences(one, other)] : found
}

/** Against both wholes: where they differ, one of them cannot be right. */
function acrossSentences(one: Account, other: Account): Equation {
  const parts = [...one.reached, ...other.missed]
  const equation = sumEquation(one.whole, parts)
  return equation.holds === false ? equation : (refuted(sumEquation(other.whole, parts)) ?? equation)
}

const refuted = (equation: Equation): Equation | null => (equation.holds === false ? equation : null)

/** Wholes of one name; in two sentences they may differ in number only where their names are the same. */
function isSameWhole(one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map((whole) => /^[^,;.()]*/.exec(whole.line.figures[whole.at + 1]?.before ?? '')![0].trim())
  if (first === undefined || second === undefined) return false
  return first === second || first.startsWith(second) || second.startsWith(first)
}

/** The accounts of a text, one a sentence that opens with `trong … chỉ tiêu`. */
function accountsOf({figures}: Line): Account[] {
  if (!figures.some(({unit}) => unit === 'chỉ tiêu')) return []
  return figures.flatMap((whole) => {
    if (whole.unit !== 'chỉ tiêu' || whole.kind !== 'amount' || !opensWhole.test(whole.before)) return []
    const parts: Figure[] = []
    for (let at = whole.at + 1; at < Math.min(figures.length, whole.at + 12) && figures[at]!.sentence === whole.sentence; at++) {
      const figure = figures[at]!
      if (opensWhole.test(figure.before)) break
      if (figure.kind === 'amount' && figure.unit === 'chỉ tiêu' && figure.change === null) parts.push(figure)
    }
    const own = parts.filter((part) => !partMark.test(part.before))
    const reached = own.filter((part) => part.depth === whole.depth && isReached(nameOf(part)))
    const missed = own.filter((part) => isMissed(nameOf(part)))
    return reached.length + missed.length > 0 ? [{whole, reached, missed}] : []
  })
}
