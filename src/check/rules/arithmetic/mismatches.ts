import type {Wording} from '../../../diagnostic.js'
import type {Equation, Quantity} from '../../../report/types.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {computedWords} from './number-words.js'

/** The words of a finding. */
interface Words {
  /** The figures that are reckoned with, as written. */
  readonly terms: readonly string[]
  /** What they give. */
  readonly computed: string
  /** What the text says. */
  readonly stated: string
}

interface Mismatch {
  readonly id: string
  /** Which equations the rule is about. */
  readonly concerns: (equation: Equation) => boolean
  readonly word: (words: Words, equation: Equation) => Wording
}

/** A rule that asks about equations of one kind which do not hold. */
export function mismatchRule({id, concerns, word}: Mismatch): Rule {
  const find = ({report: {facts}}: CheckInput): Finding[] =>
    facts.equations.flatMap((equation) => {
      if (equation.holds !== false || !concerns(equation)) return []
      return [{message: word(wordsOf(equation, facts.quantities), equation), place: equation.place}]
    })
  return {id, severity: 'warning', find}
}

function wordsOf(equation: Equation, quantities: readonly Quantity[]): Words {
  const result = equation.result === null ? null : quantities[equation.result]!
  return {
    terms: equation.terms.map((index) => inBrackets(quantities[index]!.text)),
    computed: computedWords(equation, result),
    stated: result?.text ?? '100%'
  }
}

/** A range in brackets, so that its hyphen is no minus. */
const inBrackets = (text: string): string => (/\d\s?[-–—]\s?\d/.test(text) ? `(${text})` : text)
