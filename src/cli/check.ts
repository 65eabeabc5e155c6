import {toSarif} from '../check/sarif/to-sarif.js'
import type {ProjectSettings} from '../check/types.js'
import {formatDiagnostic, type Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import {readSource} from '../node/find-sources.js'
import {addressOf} from './address-of.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import {type CheckedSource, checkSource} from './check-source.js'
import {chooseLook} from './choose-files.js'
import {summary} from './summary.js'
import type {Terminal} from './terminal.js'

/**
 * Say what each announcement of the call has to have looked at; with `--fix` mend first what may be mended. 1 for errors, for warnings only
 * with `--strict`.
 */
export async function check(
  call: Call,
  settings: ProjectSettings,
  version: string,
  terminal: Terminal,
  host: Host
): Promise<number | {readonly fault: Wording}> {
  const look = await chooseLook(call, host)
  if ('fault' in look) return look
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const options = {...look, settings: {...settings, tone: call.tone ?? settings.tone}}
  const checked: CheckedSource[] = []
  for (const source of named.sources) {
    const one = await checkSource(await readSource(source), call, options, host)
    checked.push(one)
    // One by one, so that a long call shows that it goes on.
    if (call.format === 'text') tell(one, call, terminal)
  }
  const all = checked.flatMap(({diagnostics}) => diagnostics)
  if (call.format === 'json') terminal.out(`${JSON.stringify(all, null, 2)}\n`)
  if (call.format === 'sarif') {
    const log = toSarif(checked, {version, language: call.language, addressOf})
    terminal.out(`${JSON.stringify(log, null, 2)}\n`)
  }
  if (call.format === 'text') terminal.error(summary(all, checked.length)[call.language])
  const bad = all.some(({severity}) => severity === 'error' || (call.strict && severity === 'warning'))
  return bad || named.missing ? 1 : 0
}

/** The findings, or what `--fix` would change; what was mended goes to standard error. */
function tell({diagnostics, diff, mended}: CheckedSource, {language}: Call, terminal: Terminal): void {
  if (diff !== null) terminal.out(diff)
  else for (const diagnostic of diagnostics) terminal.out(`${formatDiagnostic(diagnostic, language)}\n`)
  if (mended) terminal.error(mended[language])
}
