import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {grouped, inOrder, written} from '../../words/grouped.js'
import {sweepOf} from '../../words/sweep.js'
import type {Preference} from '../../words/word-lists.js'

/** Wordings for which the office has another: `đảm bảo` for `bảo đảm`. */
export const officeWords: Rule = {
  id: 'office-words',
  severity: 'note',
  find: ({prose, words}) => inOrder(words.lists['office-words'].flatMap((entry) => findWordings(prose, entry, words)))
}

function findWordings(prose: Prose, entry: Preference, words: CheckInput['words']): Finding[] {
  const hits = sweepOf(prose, words).hitsOf(entry)
  if (hits.length === 0) return []
  const [first] = hits.filter(({phrase}) => phrase.text !== entry.write)
  if (!first || (entry.mixed && hits.every(({phrase}) => phrase.text !== entry.write))) return []
  const others = hits.filter(({phrase}) => phrase.text !== entry.write)
  return grouped(prose, others, (times) => ({
    message: {
      vi: `Đề nghị kiểm tra lại cách viết “${written(prose, first)}”${times.vi}, ${entry.mixed ? 'chỗ khác' : 'thường'} viết “${entry.write}”`,
      en: `“${written(prose, first)}”${times.en}: ${entry.mixed ? 'elsewhere' : 'usually'} “${entry.write}”`
    }
  }))
}
