import {readNumber} from '../../../src/language/numbers.js'
import type {Equation, Report} from '../../../src/report/types.js'
import type {Faults} from './compare.js'
import type {ExpectedEquation, ExpectedFacts} from './expected-facts.js'
import {type Figures, numbersIn} from './figures.js'

/** Every equation that a reader must state, with its truth; those whose figures stand in tables, or the others. */
export function compareEquations(expected: readonly ExpectedEquation[], report: Report, figures: Figures, table: boolean): Faults {
  const demanded = expected.filter((equation) => !equation.optional && (equation.table ?? false) === table)
  return demanded.flatMap((equation) => {
    const found = report.facts.equations.filter((one) => one.kind === equation.kind && isSame(equation, one, report, figures))
    const [first] = found
    if (!first) return [`${shownExpected(equation)}: not found`]
    if (found.some(({holds}) => String(holds) === equation.holds)) return []
    return [`${shownExpected(equation)}: expected ${equation.holds}, found ${first.holds} (computed ${first.computed})`]
  })
}

/** Nothing is stated but what a reader would or may state. */
export function compareOtherEquations({equations, noEquation}: ExpectedFacts, report: Report, figures: Figures): Faults {
  const near = noEquation.map(({near: words, why}) => ({words, why, quantities: figures.findAll(words)}))
  return report.facts.equations.flatMap((one) => {
    const known = equations.some(
      (equation) => isSame(equation, one, report, figures) && (equation.optional || equation.kind === one.kind) && agrees(equation, one)
    )
    if (known) return []
    const forbidden = near.find(({quantities}) => combines(one, quantities))
    return [`${shownFound(one, report)}: expected none${forbidden ? ` (“${forbidden.words}”: ${forbidden.why})` : ''}`]
  })
}

/** An optional equation is asked for its truth where it is stated; a demanded one was asked already. */
const agrees = (expected: ExpectedEquation, found: Equation): boolean =>
  !expected.optional || (found.holds === false) === (expected.holds === 'false')

/** Whether an equation reckons with two of these quantities, or with the only one. */
function combines({terms, result}: Equation, quantities: readonly number[]): boolean {
  const used = quantities.filter((quantity) => terms.includes(quantity) || quantity === result)
  return used.length >= Math.min(2, quantities.length)
}

/** The same terms in any order and the same stated figure, on the expected line. Of a fraction one number may be meant; a mean may name its years besides. */
function isSame(expected: ExpectedEquation, found: Equation, report: Report, figures: Figures): boolean {
  const wanted = expected.terms.flatMap(numbersIn)
  for (const term of new Set(found.terms)) {
    const used = figures.numbersOf(term).filter((number) => take(wanted, number))
    if (used.length === 0 && expected.kind !== 'mean') return false
  }
  return wanted.length === 0 && isStated(expected, found, figures) && isThere(expected, found, report)
}

function take(list: string[], item: string): boolean {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

function isStated({stated}: ExpectedEquation, found: Equation, figures: Figures): boolean {
  const written = numbersIn(stated)[0]!
  if (found.result === null) return found.stated === readNumber(written)
  return figures.numbersOf(found.result).some((number) => readNumber(number) === readNumber(written))
}

function isThere({line}: ExpectedEquation, {terms, result, place}: Equation, {facts}: Report): boolean {
  const lines = [...terms, ...(result === null ? [] : [result])].map((index) => facts.quantities[index]?.place.line)
  return line === undefined || place.line === line || lines.includes(line)
}

const shownExpected = ({kind, terms, stated, line}: ExpectedEquation): string =>
  `${kind} of ${terms.join(', ')} = ${stated}${line === undefined ? '' : ` (line ${line})`}`

function shownFound({kind, terms, result, stated, holds, place}: Equation, {facts}: Report): string {
  const text = (index: number) => facts.quantities[index]?.text
  return `${kind} of ${terms.map(text).join(', ')} = ${result === null ? stated : text(result)} (line ${place.line}, ${holds})`
}
