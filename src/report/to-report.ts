import type {Diagnose} from '../diagnostic.js'
import type {Parsed} from '../parse/types.js'
import {readFacts} from './facts/read-facts.js'
import {toFootnotes} from './footnotes.js'
import {nestSections} from './nest-sections.js'
import type {RoleVocabulary} from './roles.js'
import {createState} from './state.js'
import {findTitle} from './title.js'
import type {Report} from './types.js'

/**
 * Read the typed model out of a parsed announcement: title, sections with their roles, blocks with their ids, footnotes, facts.
 * Nothing is dropped; what cannot stand as it is written is told to `diagnose`.
 */
export function toReport(parsed: Parsed, roles: RoleVocabulary, diagnose: Diagnose): Report {
  const state = createState(parsed, roles, diagnose)
  const title = findTitle(state, parsed.tree.children)
  const nested = nestSections(state, title.rest, title.heading)
  const footnotes = toFootnotes(state)
  const text = {title: title.title, abstract: title.abstract, ...nested, footnotes}
  return {
    schema: 'thongbao/report/1',
    source: {name: fileName(parsed.path), sha256: parsed.sha256},
    meta: parsed.frontMatter,
    ...(title.place && {titlePlace: title.place}),
    ...text,
    facts: readFacts(text, state.labels, parsed.frontMatter)
  }
}

/** The last part of a path, whatever system it is of. */
function fileName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC')
}
