import {isSyllable} from '../../../language/syllables.js'
import {hashOf} from '../../../language/word-hash.js'
import type {Prose} from '../../../texts/prose.js'
import type {CheckInput, Rule} from '../../rule.js'
import {grouped, inOrder, type Range, written} from '../../words/grouped.js'
import {mendSyllable} from '../../words/mend-syllable.js'
import {plainSyllable} from '../../words/phrases.js'
import {sweepOf} from '../../words/sweep.js'

/** Words that no Vietnamese syllable is spelled like, by a slip that is known: `nghành`, `đươc`, `quyếtt`. */
export const misspelledSyllable: Rule = {id: 'misspelled-syllable', severity: 'warning', find: findMisspelled}

/** A slip: what may have been meant, and where it stands. */
interface Slip {
  readonly mended: readonly string[]
  readonly ranges: Range[]
}

function findMisspelled({prose, words}: CheckInput) {
  const slips = new Map<string, Slip>()
  const {unknown} = sweepOf(prose, words)
  for (let at = 0; at < unknown.length; at += 2) {
    const range = {start: unknown[at]!, end: unknown[at + 1]!}
    const word = written(prose, range)
    const mended = isLone(prose, range) ? slipOf(word, words) : []
    if (mended.length === 0) continue
    const slip = slips.get(word) ?? {mended, ranges: []}
    slip.ranges.push(range)
    slips.set(word, slip)
  }
  const findings = [...slips].flatMap(([word, {mended, ranges}]) => {
    const isName = word !== word.toLowerCase()
    const meant = mended.slice(0, 2).map((one) => `“${isName ? one.charAt(0).toUpperCase() + one.slice(1) : one}”`)
    return grouped(prose, ranges, (times) => ({
      message: {vi: `Đề nghị kiểm tra lại chính tả của “${word}”${times.vi}`, en: `the spelling of “${word}”${times.en}`},
      hint: {vi: `Có phải là ${meant.join(' hoặc ')}?`, en: `Did you mean ${meant.join(' or ')}?`}
    }))
  })
  return inOrder(findings)
}

/** What an unknown word was meant to be; a syllable that is spelled right is made known, so that it is never looked at again. */
function slipOf(word: string, {phrases}: CheckInput['words']): readonly string[] {
  const low = word.toLowerCase()
  if (low.length > 8 || low.length < 2) return []
  if (isSyllable(low)) {
    phrases.table.add(hashOf(low), plainSyllable)
    return []
  }
  const isName = word !== low
  if (isName && word.slice(1) !== low.slice(1)) return []
  // A word of plain letters is foreign sooner than misspelled.
  return /[^\0-\x7f]/.test(low) ? mendSyllable(low, isName) : []
}

/** Parts of a longer sign (`NQ-CP`, `m/s`, `@`, `t’rưng`) are no words. */
function isLone({all}: Prose, {start, end}: Range): boolean {
  return (
    !/[-–/@’'.&_]/.test(all.charAt(start - 1)) &&
    !/[-–/@’'&_]/.test(all.charAt(end)) &&
    !/^\.[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ\d]/.test(all.slice(end, end + 2))
  )
}
