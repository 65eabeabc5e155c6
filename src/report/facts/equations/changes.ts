import type {Equation} from '../../types.js'
import {agree} from './agree.js'
import {ended, lastWords, lead, upward} from './change-verbs.js'
import {comparedLevels, datedLevels, restatedLevels} from './compared-levels.js'
import {toEquation} from './equation.js'
import type {Figure} from './figures.js'
import {froms, type Levels, levelsBehind, levelsOf} from './levels.js'
import {previous, wordsAfter} from './near.js'
import {scaled} from './scaled.js'
import {lessOf, overOf, sure, termValue, timesOf, type Value} from './values.js'
import {isMean} from './words.js'

/** The equation that a change closes: `từ 1.705 thôn … thành 1.646 thôn, giảm 59 thôn`. Null where its two levels are not said. */
export function readChange(change: Figure): Equation | null {
  if (change.kind !== 'amount' || !lastWords.has(change.word) || change.unit === 'lần' || change.per.startsWith('/năm')) return null
  const verb = ended.exec(change.before.slice(-30))?.[1]
  if (verb === undefined) return null
  const done = verb === 'vượt' && change.percent && lead.test(change.before) ? previous(change) : null
  if (done?.kind === 'ratio') return abovePlan(done, change)
  if (!hasLevels(change, verb)) return null
  const levels = (lead.test(change.before) ? levelsAround(change, verb) : null) ?? levelsBehind(change)
  return levels && !isMean(change.before) ? changeOf(levels, change, upward.test(verb)) : null
}

/** Words that one level at least has before it, or that restate a change; without any there is no use in looking. */
function hasLevels(change: Figure, verb: string): boolean {
  if (change.at === 0) return verb === 'vượt' || wordsAfter(change).includes('từ ')
  const after = wordsAfter(change)
  if (verb === 'vượt' || after.includes('so với') || after.includes('từ ') || /tức|như vậy|tương ứng/.test(change.before)) return true
  if (/cuối|nay|hiện|năm/.test(change.line.figures[change.at - 1]!.before)) return true
  const {figures} = change.line
  for (let at = change.at - 1; at >= Math.max(0, change.at - 5); at--) if (froms.has(figures[at]!.word)) return true
  return false
}

/** `312,5/280 tỷ đồng, vượt 11,6% kế hoạch`. */
function abovePlan(done: Figure, change: Figure): Equation {
  const ratio = timesOf(overOf(termValue(done, 'part'), termValue(done, 'whole')), 100)
  return toEquation({kind: 'change', terms: [done], result: change, computed: lessOf(ratio, sure(100))})
}

function levelsAround(change: Figure, verb: string): Levels | null {
  // `giảm 40% số cán bộ` after two levels of something else.
  const closed = !change.percent || /^\s?(?:[.,;:)–-]|$|so với|và|tức|tương)/.test(wordsAfter(change))
  return (closed ? (levelsOf(change) ?? datedLevels(change)) : null) ?? comparedLevels(change, verb) ?? restatedLevels(change)
}

/** Points, or counts, between two levels; percent of the first, where they are no percentages. */
export function changeOf({from, to}: Levels, change: Figure, up: boolean): Equation | null {
  if (from.percent !== to.percent || isPoints(change) !== (from.percent && !change.percent)) return null
  const [start, end] = scaled(from, to)
  const [less, more] = up ? [start, end] : [end, start]
  if (change.percent && !from.percent) return relativeChange({from, to}, [less, more], start, change)
  if (!change.percent && !isPoints(change) && from.kind !== 'rank' && !(agree(from, change) && agree(to, change))) return null
  // A rank rises when its number falls.
  const computed = from.kind === 'rank' ? lessOf(less, more) : lessOf(more, less)
  return toEquation({kind: 'change', terms: [from, to], result: change, computed})
}

function relativeChange({from, to}: Levels, [less, more]: readonly [Value, Value], start: Value, result: Figure): Equation {
  const ratio = timesOf(overOf(more, less), 100)
  const computed = start === less ? lessOf(ratio, sure(100)) : lessOf(sure(100), timesOf(overOf(less, more), 100))
  return toEquation({kind: 'change', terms: [from, to], result, computed})
}

const isPoints = ({unit}: Figure): boolean => unit !== null && /^điểm (?:phần trăm|%)/.test(unit)
