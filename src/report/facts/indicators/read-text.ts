import type {PhraseTable} from '../../../language/phrase-table.js'
import type {Text, TextQuantity} from '../../../texts/texts.js'
import type {IndicatorVocabulary} from '../../indicator-vocabulary.js'
import type {Claim} from './claim.js'
import {type Line, readLink, saysAny} from './linking.js'
import {type Mention, mentionsIn} from './mentions.js'
import {does} from './phrases.js'
import {quickSentences} from './quick-sentences.js'
import {readSentence} from './read-sentence.js'
import type {Setting, Times} from './setting.js'
import type {Speech} from './speech.js'
import {isValue, tokensOf} from './tokens.js'
import type {When} from './when.js'

/** What all texts of an announcement are read with. */
export interface Reader {
  readonly vocabulary: IndicatorVocabulary
  readonly times: Times
  /** Linking words, see `linkingPhrases`. */
  readonly phrases: PhraseTable<number>
}

/** What a line says of the list below it: `Phấn đấu đến năm 2030:`, `Cơ cấu kinh tế:`. */
export interface Intro {
  readonly when: When | null
  readonly head: string | null
}

/** The values that a text states, sentence by sentence. */
export function readText(text: Text, setting: Setting, intro: Intro | null, reader: Reader): Claim[] {
  const {vocabulary, phrases, times} = reader
  const claims: Claim[] = []
  let line: Line | null = null
  let near: string | null = null
  let next = 0
  for (const {start, end} of quickSentences(text.text)) {
    const values: TextQuantity[] = []
    for (let quantity = text.quantities[next]; quantity && quantity.start < end; quantity = text.quantities[++next]) {
      if (isValue(quantity)) values.push(quantity)
    }
    const mentions = values.length > 0 ? mentionsIn(text.lower, tokensOf(text, values, start, end, vocabulary.ids), vocabulary) : []
    if (mentions.length === 0) continue
    line ??= {text, lower: text.lower, phrases}
    const parts = line.lower.startsWith('trong đó', start)
    const speech: Speech = {
      line,
      setting,
      times,
      entries: vocabulary.entries,
      values,
      start,
      end,
      parts,
      before: claims.at(-1) ?? null,
      intro: intro?.when ?? null,
      head: intro?.head ?? null,
      lead: null,
      near: parts ? near : null,
      estimate: false,
      aim: false,
      claims: []
    }
    readSentence(speech, mentions)
    near = speech.near
    claims.push(...speech.claims)
  }
  return claims
}

/** The introduction that holds for a text and those after it: up to the next heading or plain paragraph. */
export function introOf(text: Text, before: Intro | null, {vocabulary, phrases}: Reader): Intro | null {
  if (text.kind === 'cell' || (text.kind === 'paragraph' && text.label !== '')) return before
  if (text.kind !== 'paragraph' || !text.text.endsWith(':')) return null
  const {lower} = text
  const mentions = mentionsIn(text.lower, tokensOf(text, [], 0, text.text.length, vocabulary.ids), vocabulary)
  const head = mentions.findLast(({opens}: Mention) => opens !== null)
  const link = readLink({text, lower, phrases}, head?.end ?? 0, lower.length)
  return {when: saysAny(link, does.compare) ? null : link.when, head: head?.opens ?? null}
}
