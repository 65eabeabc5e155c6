import {isSyllableInAnyCase} from '../syllables.js'
import {fromTcvn3} from './tcvn3.js'
import {fromVni} from './vni.js'

/** Encodings of Vietnamese from before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** A letter or sign that both encodings are full of: without one no text is read further. */
const high = /[\u00a1-\u00ff]/
const word = /[^\s!-@[-`{-~…“”‘’–—•]+/gu

/** What the words of a text speak for. */
interface Votes {
  tcvn3: number
  vni: number
  /** Words that are Vietnamese as they stand, or of another language. */
  other: number
  /** Words with a sign in their midst, which no language has: `nh©n`. */
  signs: number
}

/** So many words of another kind settle it, where they are the most. */
const enough = 40

function vote(text: string): Votes {
  const votes: Votes = {tcvn3: 0, vni: 0, other: 0, signs: 0}
  for (const [found] of text.matchAll(word)) {
    if (found.length < 2 || found.length > 24 || !/[\u00a1-\uffff]/.test(found)) continue
    // No old encoding has such a letter.
    if (/[\u0100-\u024f\u1e00-\u1ef9]/.test(found)) votes.other++
    else voteWord(votes, found)
    if (votes.other >= enough && votes.other > votes.tcvn3 + votes.vni) break
  }
  return votes
}

function voteWord(votes: Votes, found: string): void {
  const isTcvn3 = isSyllableInAnyCase(fromTcvn3(found))
  const isVni = isSyllableInAnyCase(fromVni(found))
  if (!isTcvn3 && !isVni) votes.other++
  if (isSyllableInAnyCase(found)) return
  if (isTcvn3) votes.tcvn3++
  if (isVni) votes.vni++
  if (isTcvn3 && /[^\p{L}]/u.test(found)) votes.signs++
}

/**
 * The encoding that a text seems to be left in, as seen when its font is gone: `Uû ban nh©n d©n` (TCVN3), `UÛy ban nhaân daân` (VNI). Null when
 * its words are Vietnamese as they stand, are of another language, or do not tell.
 */
export function looksLegacy(text: string): LegacyEncoding | null {
  if (!high.test(text)) return null
  const {tcvn3, vni, other, signs} = vote(text)
  const [best, most, least] = tcvn3 >= vni ? (['tcvn3', tcvn3, vni] as const) : (['vni', vni, tcvn3] as const)
  if (most === least || most <= 2 * other) return null
  return most >= 2 || signs > 0 ? best : null
}
