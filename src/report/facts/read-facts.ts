import type {Diagnose, Place} from '../../diagnostic.js'
import type {FrontMatter} from '../../parse/types.js'
import type {Text} from '../../texts/texts.js'
import type {Facts} from '../types.js'
import type {Vocabulary} from '../vocabulary.js'
import {readDelegates} from './delegates.js'
import {electionSentences} from './election-sentences.js'
import {readOfficerTables} from './election-tables.js'
import {readElections} from './elections.js'
import {readEquations} from './equations/read-equations.js'
import {readEvent} from './event.js'
import {readIndicators} from './indicators/read-indicators.js'
import {readOfficers} from './officers.js'
import {readMotto, readTheme} from './passages.js'
import {toQuantities} from './quantities.js'
import {withStated} from './stated/with-stated.js'
import {readTargets} from './targets.js'

/** What facts are read with, besides the text. */
export interface FactSources {
  /** Places of labels by the id of their section, block or item. */
  readonly labels: ReadonlyMap<string, Place>
  readonly meta: FrontMatter
  readonly vocabulary: Vocabulary
  readonly diagnose: Diagnose
}

/** Read the facts that the text states without doubt, and those that the author states. One rule a file; the time is linear in the text. */
export function readFacts(texts: readonly Text[], {labels, meta, vocabulary, diagnose}: FactSources): Facts {
  const read = readStatable(texts, labels, meta)
  const facts = meta.facts ? withStated(read, meta.facts, texts, diagnose) : read
  return {
    ...facts,
    equations: readEquations(texts),
    indicators: readIndicators(texts, {event: facts.event, date: meta.date?.value ?? null, vocabulary: vocabulary.indicators})
  }
}

/** The facts that an author may correct. */
function readStatable(texts: readonly Text[], labels: FactSources['labels'], meta: FrontMatter): Omit<Facts, 'equations' | 'indicators'> {
  const electoral = electionSentences(texts)
  const [spoken, listed] = [readOfficers(electoral), readOfficerTables(texts)]
  return {
    event: readEvent(texts, meta),
    delegates: readDelegates(texts),
    theme: readTheme(texts),
    motto: readMotto(texts),
    quantities: toQuantities(texts, labels),
    targets: readTargets(texts),
    elections: readElections(electoral),
    // Sentences and tables in the order of the source, which is protocol.
    officers: [...spoken, ...listed].sort((one, other) => one.place.start - other.place.start)
  }
}
