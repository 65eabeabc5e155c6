import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {grouped, inOrder, isWritten, type Range, written} from '../../words/grouped.js'
import {sweepOf} from '../../words/sweep.js'
import type {Preference} from '../../words/word-lists.js'

/** Names of bodies and posts with other capitals than the office's list has: `nhân dân`, `Ban chấp hành`. */
export const capitals: Rule = {
  id: 'capitals',
  severity: 'note',
  find: ({prose, words}) => inOrder(words.lists.capitals.flatMap((entry) => findSpellings(prose, entry, words)))
}

function findSpellings(prose: Prose, entry: Preference, words: CheckInput['words']): Finding[] {
  const hits = sweepOf(prose, words).hitsOf(entry)
  const odd = hits.filter((hit) => !isWritten(prose, hit, entry.write))
  if (odd.length === 0) return []
  const spellings = new Map<string, Range[]>()
  for (const hit of odd) {
    const spelling = written(prose, hit)
    if (wrongCapitals(entry).has(capitalsOf(spelling))) spellings.set(spelling, [...(spellings.get(spelling) ?? []), hit])
  }
  return [...spellings].flatMap(([spelling, ranges]) =>
    grouped(prose, ranges, (times) => ({
      message: {
        vi: `Đề nghị kiểm tra lại chữ hoa của “${spelling}”${times.vi}, thường viết “${entry.write}”`,
        en: `the capitals of “${spelling}”${times.en}: usually “${entry.write}”`
      }
    }))
  )
}

const patterns = new WeakMap<Preference, ReadonlySet<string>>()

/** Where the spellings that an entry asks about have capitals. */
function wrongCapitals(entry: Preference): ReadonlySet<string> {
  const known = patterns.get(entry) ?? new Set(entry.not.map(capitalsOf))
  patterns.set(entry, known)
  return known
}

/** Which words begin with a capital: `Xx` for `Ban chấp`; a word in capitals throughout is `XX`, which no entry asks about. */
function capitalsOf(text: string): string {
  return text
    .split(' ')
    .map((word) => (isCapital(word.charAt(0)) ? (isCapital(word.charAt(1)) ? 'XX' : 'X') : 'x'))
    .join('')
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
