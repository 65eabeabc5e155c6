import type {Prose} from '../../../texts/prose.js'
import type {Finding, Rule} from '../../rule.js'
import {grouped, inOrder, written} from '../../words/grouped.js'
import type {Hit} from '../../words/match-phrases.js'
import {sweepOf} from '../../words/sweep.js'
import type {Preference} from '../../words/word-lists.js'

/** Words whose syllables all exist, and which are spelled wrong even so: `bổ xung`, `nổ lực`. */
export const misspelledWord: Rule = {
  id: 'misspelled-word',
  severity: 'warning',
  find: ({prose, words}) => inOrder(words.lists.confusions.flatMap((entry) => findWords(prose, entry, sweepOf(prose, words).hitsOf(entry))))
}

function findWords(prose: Prose, {write}: Preference, hits: readonly Hit[]): Finding[] {
  return grouped(prose, hits, (times) => ({
    message: {
      vi: `Đề nghị kiểm tra lại chính tả của “${written(prose, hits[0]!)}”${times.vi}, thường viết “${write}”`,
      en: `the spelling of “${written(prose, hits[0]!)}”${times.en}: usually “${write}”`
    }
  }))
}
