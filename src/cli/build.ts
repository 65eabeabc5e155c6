import {join} from 'node:path'
import type {ProjectSettings} from '../check/types.js'
import {compile} from '../compile/compile.js'
import type {OutputFile, Stage} from '../compile/types.js'
import {type Diagnostic, formatDiagnostic, type Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import {readSource, type SourceFile} from '../node/find-sources.js'
import {replaceFolder} from '../node/replace-folder.js'
import type {Call} from './arguments.js'
import {callSources} from './call-sources.js'
import {type Chosen, chooseFiles} from './choose-files.js'
import {formatTable} from './table.js'
import type {Terminal} from './terminal.js'

/** What came of one announcement on disk. */
interface Built {
  readonly source: string
  /** Folder with the files; null when nothing was written. */
  readonly folder: string | null
  readonly files: readonly OutputFile[]
  readonly milliseconds: ReadonlyMap<string, number>
  readonly diagnostics: readonly Diagnostic[]
}

/** Build every announcement of the call; a faulty one leaves its old folder and does not stop the others. Gives the exit code, or the call's fault. */
export async function build(
  call: Call,
  settings: ProjectSettings,
  documents: readonly string[],
  terminal: Terminal,
  host: Host
): Promise<number | {readonly fault: Wording}> {
  const files = await chooseFiles(call, documents, host)
  if ('fault' in files) return files
  const chosen = {...files, settings}
  const named = await callSources(call, terminal)
  if ('fault' in named) return named
  const built: Built[] = []
  for (const source of named.sources) {
    const one = await buildOne(source, call, terminal, host, chosen)
    built.push(one)
    if (!call.json) for (const diagnostic of one.diagnostics) terminal.error(formatDiagnostic(diagnostic, call.language))
  }
  if (call.json) terminal.out(asJson(built))
  else if (built.some(({folder}) => folder !== null)) terminal.out(asTable(built, call))
  return !named.missing && built.every(({folder}) => folder !== null) ? 0 : 1
}

async function buildOne(
  file: SourceFile,
  call: Call,
  terminal: Terminal,
  host: Host,
  chosen: Chosen & {readonly settings: ProjectSettings}
): Promise<Built> {
  const clock = fileClock(terminal)
  const onStage = (stage: Stage): void => {
    clock.onStage(stage)
    terminal.progress(stage.name === 'end' ? '' : `${file.path}: ${stage.of}`)
  }
  const {diagnostics, files} = await compile(await readSource(file), {...chosen, strict: call.strict, onStage}, host)
  const folder = files && join(call.out, file.stem)
  if (folder && files) await replaceFolder(folder, files)
  return {source: file.path, folder, files: files ?? [], milliseconds: clock.milliseconds, diagnostics}
}

/** Time by file: from the end of the file before it to its own, so that the stages that several files share count for the first. */
function fileClock(terminal: Terminal): {readonly milliseconds: ReadonlyMap<string, number>; onStage(stage: Stage): void} {
  const milliseconds = new Map<string, number>()
  let since = terminal.now()
  let writing = ''
  return {
    milliseconds,
    onStage({name, of}) {
      if (writing !== '') {
        milliseconds.set(writing, terminal.now() - since)
        since = terminal.now()
      }
      writing = name === 'write' ? of : ''
    }
  }
}

const heads: Readonly<Record<Call['language'], readonly string[]>> = {
  vi: ['Tệp', 'Trang', 'Dung lượng', 'Thời gian'],
  en: ['File', 'Pages', 'Size', 'Time']
}

/** The files with pages or slides, size and time; data files have no time of their own. */
function asTable(built: readonly Built[], {language}: Call): string {
  const decimal = (value: number): string => (language === 'vi' ? String(value).replace('.', ',') : String(value))
  const rows = built.flatMap(({folder, files, milliseconds}) =>
    files.map(({name, pages, bytes}) => {
      const time = milliseconds.get(name)
      return [
        join(folder ?? '', name),
        pages === null ? '' : String(pages),
        `${decimal(Math.max(0.1, Math.round(bytes.length / 102.4) / 10))} kB`,
        time === undefined ? '' : `${Math.round(time)} ms`
      ]
    })
  )
  return formatTable([heads[language], ...rows], new Set([1, 2, 3]))
}

/** Data for programs: files and diagnostics, rules and places, with the sentences in both languages. */
function asJson(built: readonly Built[]): string {
  const rows = built.map(({source, folder, files, diagnostics}) => ({
    source,
    folder,
    files: files.map(({name, document, format, pages, bytes}) => ({name, document, format, pages, size: bytes.length})),
    diagnostics
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
