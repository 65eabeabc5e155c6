import {placeIn} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {pairMarks} from './pair-marks.js'

/** `“…”` and `"…"` in one text: one finding, at the first of the rarer ones. */
export const quoteStyles: Rule = {
  id: 'quote-styles',
  severity: 'note',
  find: findStyles
}

function findStyles({prose}: CheckInput): Finding[] {
  const {curly, straight: all} = pairMarks(prose)
  // After a digit: inches, seconds.
  const straight = all.filter(({text, offset}) => !/\d/.test(text.text.charAt(offset - 1)))
  const [first] = straight.length <= curly.length ? straight : curly
  if (!first || curly.length === 0 || straight.length === 0) return []
  return [
    {
      message: {
        vi: `Dấu ngoặc kép viết theo hai kiểu: “ ” (${curly.length} dấu) và " " (${straight.length} dấu), đề nghị thống nhất`,
        en: `Quotation marks are of two kinds: “ ” (${curly.length}) and " " (${straight.length})`
      },
      place: placeIn(first.text, first.offset, first.offset + 1)
    }
  ]
}
