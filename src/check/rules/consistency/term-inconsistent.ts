import type {Prose} from '../../../texts/prose.js'
import type {Finding, Rule} from '../../rule.js'
import {placeOf} from '../../words/grouped.js'
import {cues} from '../../words/lexicon.js'
import {sweepOf} from '../../words/sweep.js'

/** A term of a length that no body has: `nhiệm kỳ 2025 - 2031`, `nhiệm kỳ 2030 - 2025`. */
export const termInconsistent: Rule = {
  id: 'term-inconsistent',
  severity: 'warning',
  find: ({prose, words}) =>
    sweepOf(prose, words)
      .hitsOf(cues.term)
      .flatMap(({end}) => findTerm(prose, end + 1))
}

const term = /(\d{4})\s?[-–]\s?(\d{4})(?!\d)/y

function findTerm(prose: Prose, start: number): Finding[] {
  term.lastIndex = start
  const [written = '', from, to] = term.exec(prose.all) ?? []
  const years = Number(to) - Number(from)
  if (written === '' || lengths.has(years) || (years > 0 && Number(from) < firstOfToday)) return []
  return [
    {
      message: {
        vi: `Nhiệm kỳ “${written}” ${years > 0 ? `dài ${years} năm` : 'kết thúc trước khi bắt đầu'}, đề nghị kiểm tra lại`,
        en: years > 0 ? `the term “${written}” is ${years} years long` : `the term “${written}” ends before it begins`
      },
      place: placeOf(prose, {start, end: start + written.length})
    }
  ]
}

/** Years of a term: five of committees and assemblies, two and a half of party cells. */
const lengths: ReadonlySet<number> = new Set([2, 3, 5])
/** Earlier ones were of other lengths as well, such as 2004 - 2011. */
const firstOfToday = 2015
