import {isSyllable} from '../../../language/syllables.js'
import type {Text} from '../../../texts/texts.js'
import type {CheckInput, Finding, Rule} from '../../rule.js'
import {grouped, type Range, written} from '../../words/grouped.js'
import {sweepOf} from '../../words/sweep.js'
import type {WordLists} from '../../words/word-lists.js'

/** An abbreviation that the text never writes out, as `Chỉ số năng lực cạnh tranh (PCI)` does. */
export const abbreviationNotWrittenOut: Rule = {id: 'abbreviation-not-written-out', severity: 'note', find: findAbbreviations}

function findAbbreviations({prose, words}: CheckInput): Finding[] {
  const {lists} = words
  const known = knownOf(lists)
  const {unknown} = sweepOf(prose, words)
  const used = new Map<string, Range[]>()
  const explained = new Set<string>()
  for (let at = 0; at < unknown.length; at += 2) {
    const range = {start: unknown[at]!, end: unknown[at + 1]!}
    if (!isShort(prose.all, range)) continue
    const abbreviation = written(prose, range)
    if (known.has(abbreviation) || !/^(?![IVXLCDM]+$)\p{Lu}{2,6}$/u.test(abbreviation) || !isWord(prose.all, range)) continue
    // A syllable in capitals is a word written large. Those that were met before are not even among the unknown.
    if (isSyllable(abbreviation.toLowerCase())) continue
    const {text, offset} = prose.at(range.start)
    if (isInCapitals(text)) continue
    if (explains(prose.all, range) || hasNote(text, offset + abbreviation.length)) explained.add(abbreviation)
    used.set(abbreviation, [...(used.get(abbreviation) ?? []), range])
  }
  return [...used].flatMap(([abbreviation, ranges]) => {
    if (explained.has(abbreviation)) return []
    const meant = lists.abbreviations[abbreviation]
    return grouped(prose, ranges.length === 2 ? ranges.slice(0, 1) : ranges, (times) => ({
      message: {
        vi: `“${abbreviation}”${times.vi} chưa được viết đầy đủ lần nào, đề nghị kiểm tra lại`,
        en: `“${abbreviation}”${times.en} is never written out`
      },
      ...(meant !== undefined && {hint: {vi: `Lần đầu viết: ${meant} (${abbreviation})`, en: `the first time: ${meant} (${abbreviation})`}})
    }))
  })
}

const knownLists = new WeakMap<WordLists, ReadonlySet<string>>()

/** The abbreviations that everybody knows. */
function knownOf(lists: WordLists): ReadonlySet<string> {
  const known = knownLists.get(lists) ?? new Set(lists['known-abbreviations'].flatMap((line) => line.split(', ')))
  knownLists.set(lists, known)
  return known
}

/** Two to six characters, the second a capital: a test without cutting the word out. */
function isShort(text: string, {start, end}: Range): boolean {
  const length = end - start
  const second = text.charAt(start + 1)
  return length >= 2 && length <= 6 && second !== second.toLowerCase()
}

/** Parts of a symbol, address or name (`NQ-CP`, `KT-XH`, `QL.4A`) are no abbreviations by themselves. */
const isWord = (text: string, {start, end}: Range): boolean =>
  !/[-–/@.&]/.test(text.charAt(start - 1)) && !/^(?:[-–/@&]|\.[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d])/.test(text.slice(end, end + 2))

const isInCapitals = ({text}: Text): boolean => !/\p{Ll}\p{Ll}/u.test(text)

/** `… (PCI)`, `… (gọi tắt là PCI)`, `PCI (…)`. */
function explains(text: string, {start, end}: Range): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 3)
  return (/[(“"]$/.test(before) && /^[)”",;]/.test(after)) || /tắt là:?\s?[“"]?$/.test(before) || /^\s\([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]/.test(after)
}

/** Whether a footnote's mark stands at an offset: `GRDP[^1]`. */
function hasNote({children}: Text, offset: number): boolean {
  let at = 0
  return children.some((inline) => {
    if (inline.type === 'footnote') return at === offset
    at += inline.type === 'run' ? inline.text.length : 1
    return false
  })
}
