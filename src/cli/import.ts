import {stat} from 'node:fs/promises'
import {basename, dirname, extname, join} from 'node:path'
import {importSource} from '../compile/import-source.js'
import {collectDiagnostics, type Diagnostic, formatDiagnostic, type Wording} from '../diagnostic.js'
import {readSource} from '../node/find-sources.js'
import {replaceFile} from '../node/replace-file.js'
import type {Imported} from '../parse/types.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import type {Terminal} from './terminal.js'

/** Turn a plain text or a Word file into Markdown, into a new file with its pictures beside it, or to standard output. No file that exists is overwritten. */
export async function importFile(call: Call, terminal: Terminal): Promise<number | {readonly fault: Wording}> {
  if (call.files.length !== 1) return {fault: {vi: 'lệnh import cần đúng một tệp', en: 'import takes exactly one file'}}
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const [file] = named.sources
  if (!file) return 1
  const {output} = call
  if (output !== null && (await exists(output))) return existing(output)
  const {diagnose, diagnostics, hasErrors} = collectDiagnostics()
  const source = await readSource(file)
  // Pictures are named after the file that shows them.
  const imported = await importSource(output === null ? source : {...source, stem: stemOf(output)}, diagnose)
  if (imported?.pictures && output === null) diagnose(noFolder(file.path, imported.pictures.size))
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic, call.language))
  if (!imported || hasErrors()) return 1
  if (output !== null) return save(imported, output)
  terminal.out(imported.markdown)
  return 0
}

/** Save Markdown and pictures; the Markdown last, so that it never shows pictures that are not there. */
async function save({markdown, pictures}: Imported, output: string): Promise<number | {readonly fault: Wording}> {
  const files = [...(pictures ?? [])].map(([name, bytes]) => ({path: join(dirname(output), name), bytes}))
  for (const {path} of files) if (await exists(path)) return existing(path)
  for (const {path, bytes} of files) await replaceFile(path, bytes)
  await replaceFile(output, new TextEncoder().encode(markdown))
  return 0
}

const stemOf = (path: string): string => basename(path, extname(path)).normalize('NFC')

const existing = (path: string): {readonly fault: Wording} => ({
  fault: {vi: `tệp “${path}” đã có, không ghi đè`, en: `the file “${path}” exists and is not overwritten`}
})

const noFolder = (path: string, count: number): Diagnostic => ({
  rule: 'import-pictures',
  severity: 'warning',
  message: {
    vi: `${count} ảnh trong tệp chưa được lưu vì kết quả in ra màn hình`,
    en: `${count} ${count === 1 ? 'picture' : 'pictures'} of the file not saved, since the result is printed`
  },
  hint: {vi: 'Thêm -o TỆP.md để lưu ảnh cạnh tệp Markdown', en: 'Add -o FILE.md to save them beside the Markdown'},
  place: {path, start: 0, end: 0, line: 1, column: 1}
})

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false
  )
