import type {Place} from '../../diagnostic.js'
import type {FrontMatter} from '../../parse/types.js'
import type {Text} from '../../texts/texts.js'
import type {Facts} from '../types.js'
import type {Vocabulary} from '../vocabulary.js'
import {readDelegates} from './delegates.js'
import {readElections} from './elections.js'
import {readEquations} from './equations/read-equations.js'
import {readEvent} from './event.js'
import {readIndicators} from './indicators/read-indicators.js'
import {readOfficers} from './officers.js'
import {readMotto, readTheme} from './passages.js'
import {toQuantities} from './quantities.js'
import {readTargets} from './targets.js'

/** What facts are read with, besides the text. */
export interface FactSources {
  /** Places of labels by the id of their section, block or item. */
  readonly labels: ReadonlyMap<string, Place>
  readonly meta: FrontMatter
  readonly vocabulary: Vocabulary
}

/** Read the facts that the text states without doubt. One rule a file; the time is linear in the text. */
export function readFacts(texts: readonly Text[], {labels, meta, vocabulary}: FactSources): Facts {
  const event = readEvent(texts, meta)
  const targets = readTargets(texts)
  return {
    event,
    delegates: readDelegates(texts),
    theme: readTheme(texts),
    motto: readMotto(texts),
    quantities: toQuantities(texts, labels),
    equations: readEquations(texts),
    targets,
    indicators: readIndicators(texts, {targets, event, vocabulary: vocabulary.indicators}),
    elections: readElections(texts),
    officers: readOfficers(texts)
  }
}
