import {quantitiesIn} from '../../texts/clauses.js'
import type {Text, TextQuantity} from '../../texts/texts.js'

/** Ages are values of these, and after a verb; all others say whose value it is: `trẻ em dưới 5 tuổi`. */
const ofAge = /tuổi (?:thọ|bình quân|trung bình)|(?:đạt|là|còn|lên|xuống)\s$/

/** Values of a range: amounts and fractions, not those that `cả` counts, nor a class (`4 sao`, `dưới 5 tuổi`). */
export function valuesIn(text: Text, from: number, to: number): TextQuantity[] {
  return quantitiesIn(text, from, to).filter(({reading, start}) => {
    const {kind} = reading
    if (kind !== 'amount' && kind !== 'ratio' && kind !== 'rank') return false
    if (
      kind === 'amount' &&
      (reading.unit === 'sao' || (reading.unit === 'tuổi' && !ofAge.test(text.lower.slice(Math.max(0, start - 60), start))))
    )
      return false
    return !(text.text.startsWith('cả ', start - 3) && (start < 4 || text.text[start - 4] === ' '))
  })
}

/** Values that only a goal has: shares, parts of a whole, and what has a bound; a plain count may be of anything. */
export function goalsIn(text: Text, from: number, to: number): TextQuantity[] {
  return valuesIn(text, from, to).filter(
    ({reading}) => reading.kind !== 'amount' || reading.unit?.startsWith('%') || reading.bound !== 'exact'
  )
}
