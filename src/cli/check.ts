import {examine} from '../compile/examine.js'
import {type Diagnostic, formatDiagnostic, type Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import {readSource} from '../node/find-sources.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import {chooseLook} from './choose-files.js'
import type {Terminal} from './terminal.js'

/** Say what each announcement of the call has to have looked at; writes nothing. 1 for errors, for warnings only with `--strict`. */
export async function check(call: Call, terminal: Terminal, host: Host): Promise<number | {readonly fault: Wording}> {
  const look = await chooseLook(call, host)
  if ('fault' in look) return look
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const all: Diagnostic[] = []
  for (const source of named.sources) {
    const {diagnostics} = await examine(await readSource(source), look, host)
    all.push(...diagnostics)
  }
  if (call.json) terminal.out(`${JSON.stringify(all, null, 2)}\n`)
  else for (const diagnostic of all) terminal.out(`${formatDiagnostic(diagnostic, call.language)}\n`)
  const bad = all.some(({severity}) => severity === 'error' || (call.strict && severity === 'warning'))
  return bad || named.missing ? 1 : 0
}
