import type {Diagnose} from '../diagnostic.js'
import type {Parsed} from '../parse/types.js'
import {type Text, textsOf} from '../texts/texts.js'
import {readFacts} from './facts/read-facts.js'
import {toFootnotes} from './footnotes.js'
import {checkHighlights} from './highlights.js'
import {nestSections} from './nest-sections.js'
import {createState} from './state.js'
import {findTitle} from './title.js'
import type {Report} from './types.js'
import type {Vocabulary} from './vocabulary.js'

/** A report, and its running text for the rules that check it. */
export interface Reading {
  readonly report: Report
  readonly texts: readonly Text[]
}

/**
 * Read the typed model out of a parsed announcement: title, sections with their roles, blocks with their ids, footnotes, facts.
 * Nothing is dropped; what cannot stand as it is written is told to `diagnose`.
 */
export function toReport(parsed: Parsed, vocabulary: Vocabulary, diagnose: Diagnose): Reading {
  const state = createState(parsed, vocabulary.roles, diagnose)
  const title = findTitle(state, parsed.tree.children)
  const nested = nestSections(state, title.rest, title.heading)
  const footnotes = toFootnotes(state)
  const text = {title: title.title, abstract: title.abstract, ...nested, footnotes}
  const texts = textsOf(text)
  const report: Report = {
    schema: 'thongbao/report/1',
    source: {name: fileName(parsed.path), sha256: parsed.sha256},
    meta: parsed.frontMatter,
    ...(title.place && {titlePlace: title.place}),
    ...text,
    facts: readFacts(texts, {labels: state.labels, meta: parsed.frontMatter, vocabulary, diagnose})
  }
  checkHighlights(report, texts, diagnose)
  return {report, texts}
}

/** The last part of a path, whatever system it is of. */
function fileName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC')
}
