import {stat} from 'node:fs/promises'
import {collectDiagnostics, formatDiagnostic, type Wording} from '../diagnostic.js'
import {importText} from '../import/import-text.js'
import {readSource} from '../node/find-sources.js'
import {replaceFile} from '../node/replace-file.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import type {Terminal} from './terminal.js'

/** Turn a plain text into Markdown, into a new file or to standard output. A file that exists is never overwritten. */
export async function importFile(call: Call, terminal: Terminal): Promise<number | {readonly fault: Wording}> {
  if (call.files.length !== 1) return {fault: {vi: 'lệnh import cần đúng một tệp', en: 'import takes exactly one file'}}
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const [source] = named.sources
  if (!source) return 1
  if (call.output !== null && (await exists(call.output))) {
    return {fault: {vi: `tệp “${call.output}” đã có, không ghi đè`, en: `the file “${call.output}” exists and is not overwritten`}}
  }
  const {diagnose, diagnostics, hasErrors} = collectDiagnostics()
  const imported = importText(await readSource(source), diagnose)
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic, call.language))
  if (!imported || hasErrors()) return 1
  if (call.output === null) terminal.out(imported.markdown)
  else await replaceFile(call.output, new TextEncoder().encode(imported.markdown))
  return 0
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )
