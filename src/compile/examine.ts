import {checkReport} from '../check/check-report.js'
import {collectDiagnostics, type Diagnose, type Diagnostic} from '../diagnostic.js'
import type {Host} from '../host.js'
import type {Source} from '../parse/types.js'
import {toReport} from '../report/to-report.js'
import type {Report} from '../report/types.js'
import {toProse} from '../texts/prose.js'
import {type Look, type LookNames, loadLook} from './look.js'
import {readAnnouncement} from './read-announcement.js'
import type {Stage} from './types.js'
import {loadVocabulary} from './vocabulary.js'

/** An announcement read and checked: all that its documents are made of. */
export interface Examined extends Look {
  readonly report: Report
}

/** Read an announcement into its report and check it; null after an error. */
export async function examineWith(
  source: Source,
  names: LookNames,
  host: Host,
  diagnose: Diagnose,
  stage: (stage: Stage) => void = () => {}
): Promise<Examined | null> {
  stage({name: 'read', of: source.stem})
  const parsed = readAnnouncement(source, diagnose)
  if (!parsed) return null
  const vocabulary = await loadVocabulary(host)
  stage({name: 'report', of: source.stem})
  const {report, texts} = toReport(parsed, vocabulary, diagnose)
  const look = await loadLook(report.meta, source.path, names, host, diagnose)
  if (!look) return null
  const form = report.meta.form?.value ?? 'material'
  checkReport({report, parsed, profile: look.profile, form, tone: null}, toProse(texts), {}, diagnose)
  return {report, ...look}
}

/** What `check` and `report` want: the diagnostics, and the report unless an error stands in its way. */
export async function examine(
  source: Source,
  names: LookNames,
  host: Host
): Promise<{diagnostics: readonly Diagnostic[]; report: Report | null}> {
  const {diagnose, diagnostics} = collectDiagnostics()
  const examined = await examineWith(source, names, host, diagnose)
  return {diagnostics, report: examined?.report ?? null}
}
