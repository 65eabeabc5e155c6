import {readLink, saysAny} from './linking.js'
import type {Mention} from './mentions.js'
import {readOpening} from './opening.js'
import {does} from './phrases.js'
import type {Speech} from './speech.js'
import {stateValue} from './state-value.js'

/** Read what a sentence says of the indicators that it names, in order. */
export function readSentence(speech: Speech, mentions: readonly Mention[]): void {
  openSentence(speech, mentions[0]?.start ?? speech.end)
  let unsaid: Mention | null = null
  let floor = speech.start
  for (const mention of mentions) {
    if (mention.opens !== null) {
      openHead(speech, mention)
      // `Du lịch đón …`: what comes after a head opens a clause.
      if (mention.named.length === 0 && readOpening(speech, mention.start, floor)) floor = mention.end
    }
    const named = meant(speech, mention)
    if (named.length === 0) continue
    const stated: boolean = !(unsaid && coordinated(speech, unsaid, mention)) && stateValue(speech, mention, named, floor)
    if (stated) floor = mention.end
    unsaid = stated ? null : mention
    const full = named.find(({head, entry}) => head === null && entry.within !== null)
    if (full) speech.head = full.entry.within
  }
}

/** `Dự kiến năm 2025, …`, `Phấn đấu đến năm 2030: …`: what a sentence opens with holds for all of it. */
function openSentence(speech: Speech, to: number): void {
  const opening = readLink(speech.line, speech.start, to)
  if (!saysAny(opening, does.compare | does.differ)) speech.lead = opening.when
  speech.estimate = /^(?:dự kiến|dự ước|ước)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.test(speech.line.lower.slice(speech.start, speech.start + 8))
  speech.aim = saysAny(opening, does.aim)
}

/** `Cơ cấu kinh tế năm 2025: …` */
function openHead(speech: Speech, {opens, end}: Mention): void {
  speech.head = opens
  const link = readLink(speech.line, end, speech.end)
  if (link.when && !saysAny(link, does.compare | does.differ) && speech.line.lower.slice(end, link.end).includes(':'))
    speech.lead = link.when
}

/** What a name may mean here: after a head its short names, before the full ones. */
function meant({head: opened}: Speech, {named}: Mention): Mention['named'] {
  if (named.length === 1 && named[0]!.head === null) return named
  if (opened === null) return named.filter(({head}) => head === null)
  const inside = named.filter(({head, entry}) => (head ?? entry.within) === opened)
  return [...inside, ...named.filter((one) => one.head === null && !inside.includes(one))]
}

/** `Tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo còn 5%`: a value after two names is told of both, or of neither. */
function coordinated({line: {lower}}: Speech, before: Mention, mention: Mention): boolean {
  return mention.start - before.end <= 6 && /^\s?(?:,|và|hoặc|\/|,\svà)?\s?$/.test(lower.slice(before.end, mention.start))
}
