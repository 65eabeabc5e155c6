import type {PhraseTable} from '../../../language/phrase-table.js'
import type {Text} from '../../../texts/texts.js'
import type {IndicatorVocabulary} from '../../indicator-vocabulary.js'
import type {Event, Indicator} from '../../types.js'
import type {Claim} from './claim.js'
import {linkingPhrases} from './phrases.js'
import {type Intro, introOf, type Reader, readText} from './read-text.js'
import {toSeries} from './series.js'
import {settingReader, timesOf} from './setting.js'
import {readStandard} from './standard.js'
import {readTable} from './tables.js'
import {isValue} from './tokens.js'

/** What indicators are read with, besides the text. */
interface IndicatorSources {
  /** Its term is the period of what the text says of no other. */
  readonly event: Event | null
  /** The day of the announcement as ISO; null when its front matter gives none. */
  readonly date: string | null
  readonly vocabulary: IndicatorVocabulary
}

/** The indicators of an announcement, each over time: what its sentences and tables state, put together where name, unit and standard agree. */
export function readIndicators(texts: readonly Text[], {event, date, vocabulary}: IndicatorSources): Indicator[] {
  const times = timesOf(texts, event, date)
  const settingOf = settingReader(times)
  const reader: Reader = {vocabulary, times, phrases: phrasesOf(vocabulary)}
  const claims: Claim[] = []
  let intro: Intro | null = null
  let standards: ReadonlyMap<number, string> | null = null
  texts.forEach((text, index) => {
    intro = introOf(text, intro, reader)
    if (text.kind === 'title' || text.kind === 'abstract' || text.kind === 'code') return
    if (text.cell ? !opensTable(text) : !text.quantities.some(isValue)) return
    const setting = settingOf(text)
    if (setting.era === 'off') return
    if (!text.cell) claims.push(...readText(text, setting, intro, reader))
    else {
      standards ??= standardsOf(texts)
      claims.push(...readTable(cellsFrom(texts, index), setting, standards, reader))
    }
  })
  return toSeries(claims)
}

const tables = new WeakMap<IndicatorVocabulary, PhraseTable<number>>()

/** The linking phrases with the vocabulary's fillers, made once. */
function phrasesOf(vocabulary: IndicatorVocabulary): PhraseTable<number> {
  const known = tables.get(vocabulary) ?? linkingPhrases(vocabulary.fillerPhrases)
  tables.set(vocabulary, known)
  return known
}

function opensTable({cell}: Text): boolean {
  return cell?.row === 0 && cell.column === 0
}

/** The cells of the table that a text opens. */
function cellsFrom(texts: readonly Text[], first: number): readonly Text[] {
  const {table} = texts[first]!.cell!
  return texts.slice(first, first + table.rows.length * table.align.length)
}

/** Standards that footnotes tell, by their numbers: `Theo chuẩn nghèo đa chiều giai đoạn 2026 - 2030.` */
function standardsOf(texts: readonly Text[]): ReadonlyMap<number, string> {
  return new Map(
    texts.flatMap(({block, text}) => {
      const number = /^\^(\d+)\//.exec(block)?.[1]
      const found = number === undefined ? null : readStandard(text.toLowerCase(), 0)
      return found ? [[Number(number), found.standard]] : []
    })
  )
}
