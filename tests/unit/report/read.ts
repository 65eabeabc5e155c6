import {readFileSync} from 'node:fs'
import {parse as parseYaml} from 'yaml'
import {type Lexicon, readLexicon} from '../../../src/check/words/lexicon.js'
import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {parse} from '../../../src/parse/parse.js'
import type {Parsed} from '../../../src/parse/types.js'
import {readIndicatorVocabulary} from '../../../src/report/indicator-vocabulary.js'
import {readRoles} from '../../../src/report/roles.js'
import {type Reading, toReport} from '../../../src/report/to-report.js'
import type {Section} from '../../../src/report/types.js'
import type {Vocabulary} from '../../../src/report/vocabulary.js'

/** A shipped vocabulary, parsed. */
function shippedData(name: string): unknown {
  return parseYaml(readFileSync(`templates/vocabulary/${name}.yaml`, 'utf8'), {schema: 'failsafe'})
}

/** The shipped vocabulary of roles. */
export const roles = readRoles(shippedData('roles'))

/** The shipped vocabularies. */
export const vocabulary: Vocabulary = {
  roles,
  indicators: readIndicatorVocabulary(shippedData('indicators'))
}

/** The shipped word lists. */
export const words: Lexicon = readLexicon(shippedData('words'))

/** A report of Markdown with its running text, what it was read from, and the diagnostics of `toReport`. */
export function read(markdown: string): Reading & {readonly parsed: Parsed; readonly diagnostics: readonly Diagnostic[]} {
  const parsed = parse({path: 'source/thu.md', stem: 'thu', bytes: new TextEncoder().encode(markdown)}, () => {})
  if (!parsed) throw new Error('not parsed')
  const {diagnose, diagnostics} = collectDiagnostics()
  return {...toReport(parsed, vocabulary, diagnose), parsed, diagnostics}
}

/** Our own congress announcement. */
export const congress = readFileSync('tests/fixtures/report/congress.md', 'utf8')

/** All sections, outer before inner. */
export function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)])
}

/** Values without places and inlines, for reading in a test. */
export function bare(value: unknown): unknown {
  const left = new Set(['origin', 'place', 'children', 'seatsText', 'bodyText', 'nameText', 'postText'])
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (left.has(key) ? undefined : inner)))
}
