import {checkReport} from '../check/check-report.js'
import {noSettings} from '../check/settings/read-settings.js'
import type {Checked, ProjectSettings} from '../check/types.js'
import {withSeverities} from '../check/with-severities.js'
import {collectDiagnostics, type Diagnose, type Diagnostic} from '../diagnostic.js'
import type {Host} from '../host.js'
import type {Source} from '../parse/types.js'
import {toReport} from '../report/to-report.js'
import type {Report} from '../report/types.js'
import {toProse} from '../texts/prose.js'
import type {Text} from '../texts/texts.js'
import {type Look, type LookNames, loadLook} from './look.js'
import {type ReadAnnouncement, readAnnouncement} from './read-announcement.js'
import type {Stage} from './types.js'
import {loadVocabulary, loadWords} from './vocabulary.js'

/** An announcement read and checked: all that its documents are made of. */
export interface Examined extends Look {
  readonly report: Report
  /** The report's running text. */
  readonly texts: readonly Text[]
  /** What the rules read. */
  readonly checked: Checked
  readonly pictures: ReadAnnouncement['pictures']
}

/** What the caller decides: names that win over the front matter, and the office's settings. */
export interface ExamineOptions extends LookNames {
  /** Default: each rule as it is, either placement of tone marks. */
  readonly settings?: ProjectSettings
}

/** Read an announcement into its report and check it; null after an error. */
export async function examineWith(
  source: Source,
  options: ExamineOptions,
  host: Host,
  tell: Diagnose,
  stage: (stage: Stage) => void = () => {}
): Promise<Examined | null> {
  const {severities, tone} = options.settings ?? noSettings
  const diagnose = withSeverities(tell, severities)
  stage({name: 'read', of: source.stem})
  const read = await readAnnouncement(source, diagnose)
  if (!read) return null
  const {parsed, pictures} = read
  const vocabulary = await loadVocabulary(host)
  stage({name: 'report', of: source.stem})
  const {report, texts} = toReport(parsed, vocabulary, diagnose)
  const look = await loadLook(report.meta, source.path, options, host, diagnose)
  if (!look) return null
  const form = report.meta.form?.value ?? 'material'
  const checked = {report, parsed, profile: look.profile, form, tone}
  checkReport(checked, toProse(texts), await loadWords(host), severities, diagnose)
  return {report, texts, checked, pictures, ...look}
}

/** What `check` and `report` want: the diagnostics, and the report unless an error stands in its way. */
export async function examine(
  source: Source,
  options: ExamineOptions,
  host: Host
): Promise<{diagnostics: readonly Diagnostic[]; report: Report | null}> {
  const {diagnose, diagnostics} = collectDiagnostics()
  const examined = await examineWith(source, options, host, diagnose)
  return {diagnostics, report: examined?.report ?? null}
}
