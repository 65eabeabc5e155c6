import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {importText} from '../../../src/import/import-text.js'
import {parse} from '../../../src/parse/parse.js'
import type {Imported, Parsed, Source} from '../../../src/parse/types.js'

interface Result {
  readonly imported: Imported | null
  readonly parsed: Parsed | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Import a text as `a.txt` and parse what comes of it. */
export const importSource = (text: string, path = 'a.txt'): Result => importBytes(new TextEncoder().encode(text), path)

/** Import a file's bytes as `a.txt` and parse what comes of it. */
export function importBytes(bytes: Uint8Array, path = 'a.txt'): Result {
  const source: Source = {path, stem: 'a', bytes}
  const {diagnose, diagnostics} = collectDiagnostics()
  const imported = importText(source, diagnose)
  return {imported, parsed: imported && parse(source, diagnose, imported), diagnostics}
}

/** Import a text without parsing what comes of it. */
export function importOnly(text: string): Imported | null {
  return importText({path: 'a.txt', stem: 'a', bytes: new TextEncoder().encode(text)}, collectDiagnostics().diagnose)
}

/** The body of the Markdown, without the front matter. */
export function bodyOf(text: string): string {
  const {imported, diagnostics} = importSource(text)
  if (!imported) throw new Error(JSON.stringify(diagnostics))
  return imported.markdown.replace(/^---\n.*?\n---\n/s, '').trim()
}

/** The words of a plain text, bullets and rules apart. */
export function wordsOfText(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => !/^\s*-{3,}\s*$/.test(line))
  const bare = lines.map((line) => line.trim().replace(/^(?:[-–+•]\s+(?=\S)|[-–](?=\p{Lu}\p{Ll})|•(?=\S))/u, ''))
  return bare
    .join('\n')
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Lines that a text of a width is wrapped to. */
export function wrap(text: string, width: number): string {
  const lines = ['']
  for (const one of text.split(' ')) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + one.length > width) lines.push(one)
    else lines[lines.length - 1] = last === '' ? one : `${last} ${one}`
  }
  return lines.join('\n')
}
