import type {ProjectSettings} from '../check/types.js'
import {examine} from '../compile/examine.js'
import {formatDiagnostic, type Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import {readSource} from '../node/find-sources.js'
import {reportToJson} from '../report/report-to-json.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import type {Terminal} from './terminal.js'

/** Print one announcement's report as JSON; its diagnostics go to standard error. */
export async function report(
  call: Call,
  settings: ProjectSettings,
  terminal: Terminal,
  host: Host
): Promise<number | {readonly fault: Wording}> {
  if (call.files.length !== 1) return {fault: {vi: 'lệnh report cần đúng một tệp', en: 'report takes exactly one file'}}
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const [source] = named.sources
  if (!source) return 1
  const examined = await examine(await readSource(source), {settings}, host)
  for (const diagnostic of examined.diagnostics) terminal.error(formatDiagnostic(diagnostic, call.language))
  if (!examined.report || examined.diagnostics.some(({severity}) => severity === 'error')) return 1
  terminal.out(reportToJson(examined.report))
  return 0
}
