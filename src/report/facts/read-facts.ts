import type {Place} from '../../diagnostic.js'
import type {FrontMatter} from '../../parse/types.js'
import type {Facts} from '../types.js'
import {readDelegates} from './delegates.js'
import {readElections} from './elections.js'
import {readEvent} from './event.js'
import {readOfficers} from './officers.js'
import {readMotto, readTheme} from './passages.js'
import {toQuantities} from './quantities.js'
import {readTargets} from './targets.js'
import {type ReportText, textsOf} from './texts.js'

/**
 * Read the facts that the text states without doubt; `labels` are the places of labels by id. One rule a file; the time is linear in the text.
 * `equations` and `indicators` are empty: no rule reads them yet.
 */
export function readFacts(report: ReportText, labels: ReadonlyMap<string, Place>, meta: FrontMatter): Facts {
  const texts = textsOf(report)
  return {
    event: readEvent(texts, meta),
    delegates: readDelegates(texts),
    theme: readTheme(texts),
    motto: readMotto(texts),
    quantities: toQuantities(texts, labels),
    equations: [],
    targets: readTargets(texts),
    indicators: [],
    elections: readElections(texts),
    officers: readOfficers(texts)
  }
}
