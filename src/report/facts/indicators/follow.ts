import type {TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry} from '../../indicator-entries.js'
import {type Claim, measureOf} from './claim.js'
import {
  type Around,
  aroundOf,
  changeOf,
  claim,
  claimBase,
  claimBeside,
  claimChange,
  isYearly,
  readTail,
  type Tail,
  withTail
} from './claims.js'
import {type Link, readLink, saysAny} from './linking.js'
import {does} from './phrases.js'
import type {Speech} from './speech.js'
import {lastYear} from './when.js'

/** What has been said of an indicator so far. */
interface Run {
  readonly entry: IndicatorEntry
  readonly around: Around
  /** Claims in order; null for a value whose period is not told. */
  readonly said: (Claim | null)[]
  /** Claims that a value in another unit is still to be told of: `tương đương tăng từ 1.917 USD lên 2.900 USD`. */
  paired: (Claim | null)[]
  last: TextQuantity
}

/**
 * Read on after a value of an indicator: what it became, what else it is worth, its share, its base, its yearly change.
 * `first` is what was stated of it; null where its period is not told.
 */
export function follow(
  speech: Speech,
  entry: IndicatorEntry,
  value: TextQuantity,
  first: Claim | null,
  around: Around,
  from: number
): void {
  const run: Run = {entry, around, said: [first], paired: [], last: value}
  let at = from
  // Each turn takes a value, so that the loop ends.
  while (at >= 0 && !'.;'.includes(speech.line.lower.charAt(at))) at = step(speech, run, at)
}

/** Take the next value. Gives where to read on; -1 at a value, or a word, that may be something else's. */
function step(speech: Speech, run: Run, from: number): number {
  const link = readLink(speech.line, from, speech.end)
  const {value} = link
  if (!value) return stepOverCounted(speech, run, from)
  const change = changeOf(link, value)
  if (change !== null) {
    if (change !== 'other') claimChange(speech, run.entry, change, value, link, aroundOf(link, null, false))
    return value.end
  }
  const tail = readTail(speech, value.end)
  if (!tail || !take(speech, run, link, value, tail)) return -1
  if (!saysAny(link, does.bracket)) return tail.end
  const close = speech.line.lower.slice(value.end, value.end + 120).indexOf(')')
  return close < 0 ? -1 : value.end + close + 1
}

/** `96/5.052 hộ, chiếm 1,9%`: the words that a share counts stand before its percentage. */
function stepOverCounted({line: {lower}}: Speech, {last}: Run, from: number): number {
  if (last.reading.kind !== 'ratio' || from !== last.end) return -1
  const counted = /^(?:\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+){1,6}(?=\s?[,(])/.exec(lower.slice(from, from + 60))?.[0]
  return counted === undefined ? -1 : from + counted.length
}

/** Whether a value is one of the indicator's; what it says is stated. */
function take(speech: Speech, run: Run, link: Link, value: TextQuantity, tail: Tail): boolean {
  const {entry, around, said} = run
  const measure = measureOf(entry, value)
  const same = measure === measureOf(entry, run.last)
  const previous = said.at(-1) ?? null
  if (saysAny(link, does.equal)) return !same && measure !== null && takeEqual(speech, run, link, value)
  if (!around.yearly && isYearly(speech, link, value)) return takeYearly(speech, entry, value)
  if (same && saysAny(link, does.compare | does.bracket | does.differ)) {
    // `so với năm 2020 (47,5%)`, `so với mức 54,5 triệu đồng của năm 2020`
    const when = saysAny(link, does.bracket) ? (link.base ?? link.when) : tail.when
    return when !== null && claimBase(speech, entry, value, when, around.standard)
  }
  // `47/52 xã, đạt 90,4%`
  if (!same && measure !== null && previous && !link.when && isShare(value)) return beside(speech, run, previous, value, previous.inferred)
  if (!same || !(saysAny(link, does.to) || (saysAny(link, does.reach) && (link.when || tail.when)))) return false
  const pair = run.paired.shift()
  return pair ? beside(speech, run, pair, value, true) : takeNext(speech, run, link, value, tail)
}

function isShare({reading}: TextQuantity): boolean {
  return reading.kind === 'amount' && reading.unit === '%'
}

/** `… lên 71,1 triệu đồng năm 2025`: the level that was reached. */
function takeNext(speech: Speech, run: Run, link: Link, value: TextQuantity, tail: Tail): boolean {
  const {standard, yearly} = run.around
  const made = claim(speech, run.entry, value, withTail({...aroundOf(link, null, yearly), standard}, tail))
  if (made && (speech.near === null || lastYear(made.period) >= lastYear(speech.near))) speech.near = made.period
  run.said.push(made)
  run.last = value
  return made !== null
}

/** `tương đương 2.900 USD`: the same in another unit, of the same time. */
function takeEqual(speech: Speech, run: Run, link: Link, value: TextQuantity): boolean {
  const moves = saysAny(link, does.from)
  const [first = null, ...rest] = moves ? run.said : run.said.slice(-1)
  run.paired = rest
  run.last = value
  return first ? beside(speech, run, first, value, moves || first.inferred) : moves
}

function beside(speech: Speech, run: Run, same: Claim, value: TextQuantity, inferred: boolean): boolean {
  run.last = value
  return claimBeside(speech, same, value, inferred) !== null
}

/** `bình quân mỗi năm 11.696 tỷ đồng` after the sum of several years. */
function takeYearly(speech: Speech, {yearly}: IndicatorEntry, value: TextQuantity): boolean {
  const twin = yearly === null ? undefined : speech.entries.get(yearly)
  return twin !== undefined && claim(speech, twin, value, {when: null, standard: null, estimate: false, aim: false, yearly: true}) !== null
}
