import type {TextQuantity} from '../../../texts/texts.js'
import type {IndicatorEntry} from '../../indicator-entries.js'
import {measureOf} from './claim.js'
import {aroundOf, changeOf, claim, claimChange, isYearly, readTail, withTail, yearlyAfter} from './claims.js'
import {follow} from './follow.js'
import {type Link, readLink, saysAny} from './linking.js'
import type {Mention} from './mentions.js'
import {readOpening} from './opening.js'
import {does} from './phrases.js'
import type {Speech} from './speech.js'

/** State the value of a name, amid its words or after them, and what follows of it. Gives whether there was one. */
export function stateValue(speech: Speech, mention: Mention, named: Mention['named'], floor: number): boolean {
  const link = readLink(speech.line, mention.end, speech.end)
  const following = link.value === null ? [] : named.filter(({figure}) => figure === null)
  const amid = following.length < named.length ? named.filter(({figure}) => figure !== null) : []
  if (following.length + amid.length === 0) return false
  const opening = readOpening(speech, mention.start, floor)
  if (!opening) return false
  if (amid.length > 0 && stateEachAmid(speech, mention, amid, opening, link)) return true
  return following.length > 0 && stateAfter(speech, opening, following, link)
}

/** A name with two values (`11,5 bác sĩ và 34 giường bệnh/1 vạn dân`) states each of them. */
function stateEachAmid(speech: Speech, mention: Mention, amid: Mention['named'], opening: Link, link: Link): boolean {
  const stated = new Set<TextQuantity>()
  for (const {entry, figure} of amid) {
    if (figure && !stated.has(figure) && stateAmid(speech, mention, opening, entry, figure, link)) stated.add(figure)
  }
  return stated.size > 0
}

/** `100% chất thải nguy hại được thu gom`: the value amid or before the words. */
function stateAmid(speech: Speech, mention: Mention, opening: Link, entry: IndicatorEntry, figure: TextQuantity, link: Link): boolean {
  if (measureOf(entry, figure) === null || !endsAt(speech, mention.end, link)) return false
  // `(5 triệu lượt khách)` explains another figure.
  if (mention.start === figure.start && /\(\s?$/.test(speech.line.lower.slice(Math.max(0, mention.start - 2), mention.start))) return false
  if (!fits(entry, changeOf(opening, figure)) || saysAny(opening, does.from)) return false
  const yearly = isYearly(speech, opening, figure) || yearlyAfter(speech, mention.end)
  return stateLevel(speech, entry, figure, opening, null, yearly, mention.end)
}

/** What may follow a name that held its value: an end, a figure, a known word. Other words would go on with the name. */
function endsAt({line: {lower}, end}: Speech, at: number, link: Link): boolean {
  if (at >= end || /^\s?[.,;:()]/.test(lower.slice(at, at + 2))) return true
  return link.value !== null || link.end > at + 1
}

/** Whether an indicator is told by a change that way, or by a level. */
function fits({kind}: IndicatorEntry, change: ReturnType<typeof changeOf>): boolean {
  return change === (kind === 'growth' ? 'up' : kind === 'fall' ? 'down' : null)
}

/** `Tỷ lệ hộ nghèo năm 2025 còn 1,36%`: the value after the name. A change on the way (`tăng 1,5 lần, đạt …`) and a count are passed over. */
function stateAfter(speech: Speech, opening: Link, named: Mention['named'], first: Link): boolean {
  let link = first
  for (let steps = 0; steps < 3; steps++) {
    const {value} = link
    if (!value || saysAny(link, does.lead | does.equal) || (steps === 0 && saysAny(link, does.compare | does.differ))) return false
    const change = changeOf(link, value)
    const meant = named.find(({entry}) => (change === null || fits(entry, change)) && measureOf(entry, value) !== null)
    if (meant) return stateLevel(speech, meant.entry, value, link, opening, isYearly(speech, link, value), value.end)
    if (change === 'up' || change === 'down') {
      for (const {entry} of named) claimChange(speech, entry, change, value, link, aroundOf(link, opening, false))
    }
    const counts = change === null && steps === 0 && value.reading.kind === 'amount' && value.reading.unit !== null
    if (change === null && !counts) return false
    link = readLink(speech.line, value.end, speech.end)
    if (!saysAny(link, does.reach | does.to)) return speech.claims.length > 0
  }
  return false
}

/** State a level and read on. `before`: the words before the name, where the value follows it. */
function stateLevel(
  speech: Speech,
  entry: IndicatorEntry,
  value: TextQuantity,
  link: Link,
  before: Link | null,
  yearly: boolean,
  end: number
): boolean {
  const tail = readTail(speech, end)
  const twin = tail && twinOf(speech, entry, yearly)
  if (!tail || !twin) return false
  const said = aroundOf(link, before, yearly)
  // The level before a change is of another time than the one after it.
  const base = saysAny(link, does.from)
  const made = base && !tail.when ? null : claim(speech, twin, value, withTail(said, tail))
  if (made && !base) speech.near = made.period
  follow(speech, entry, value, made, withTail(said, {...tail, when: null}), tail.end)
  return true
}

/** The indicator itself, or its yearly mean where that is told; null where it has none and would be taken for a sum. */
function twinOf({entries}: Speech, entry: IndicatorEntry, yearly: boolean): IndicatorEntry | null {
  if (!yearly) return entry
  if (entry.yearly !== null) return entries.get(entry.yearly)!
  return entry.kind === 'count' || entry.kind === 'flow' ? null : entry
}
