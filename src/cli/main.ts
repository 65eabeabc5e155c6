import {basename, extname} from 'node:path'
import type {ProjectSettings} from '../check/types.js'
import {collectDiagnostics, formatDiagnostic, type Wording} from '../diagnostic.js'
import {findDocuments} from '../node/find-documents.js'
import {type Folders, nodeHost} from '../node/host.js'
import {type Call, parseArguments} from './arguments.js'
import {helpOn} from './help.js'
import type {Terminal} from './terminal.js'

/** Run the command line. Gives the exit code: 0 done, 1 the text or the files are at fault, 2 the call is, 70 we are. */
export async function main(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const call = parseArguments(argv)
  if ('fault' in call) return refuse(call.fault, call.language, terminal)
  try {
    const result = await run(call, terminal, version)
    return typeof result === 'number' ? result : refuse(result.fault, call.language, terminal)
  } catch (error) {
    return fail(error, call.language, terminal)
  }
}

/** Each command in a module of its own, loaded when it is called: `--help` must not wait for the writers. */
async function run(call: Call, terminal: Terminal, version: string): Promise<number | {readonly fault: Wording}> {
  const {call: named, folders} = openFolders(call)
  const host = nodeHost(folders)
  switch (named.command) {
    case 'help':
      terminal.out(helpOn(named.topic)[named.language])
      return 0
    case 'version':
      terminal.out(`${version}\n`)
      return 0
    case 'build':
      return withSettings(named, terminal, async (settings) =>
        (await import('./build.js')).build(named, settings, await findDocuments(folders), terminal, host)
      )
    case 'check':
      return withSettings(named, terminal, async (settings) => (await import('./check.js')).check(named, settings, version, terminal, host))
    case 'import':
      return (await import('./import.js')).importFile(named, terminal)
    case 'report':
      return withSettings(named, terminal, async (settings) => (await import('./report.js')).report(named, settings, terminal, host))
  }
}

/** Run a command by the project file's settings; 1 where that file has an error. */
async function withSettings<Result>(
  {language}: Call,
  terminal: Terminal,
  command: (settings: ProjectSettings) => Promise<Result>
): Promise<Result | number> {
  const {diagnose, diagnostics} = collectDiagnostics()
  const {readSettingsFile} = await import('../node/read-settings-file.js')
  const settings = await readSettingsFile(diagnose)
  for (const diagnostic of diagnostics) terminal.error(formatDiagnostic(diagnostic, language))
  return settings ? command(settings) : 1
}

/** What the host reads: a profile or theme file of the office's own under its stem as name; a `templates` folder here comes first. */
function openFolders(call: Call): {call: Call; folders: Folders} {
  const files: Record<string, string> = {}
  const own = (folder: string, value: string | null): string | null => {
    const ending = value === null ? '' : extname(value)
    if (value === null || !['.yaml', '.yml'].includes(ending)) return value
    const name = basename(value, ending)
    files[`${folder}/${name}.yaml`] = value
    return name
  }
  const named = {...call, profile: own('profiles', call.profile), theme: own('themes', call.theme)}
  return {call: named, folders: {templates: ['templates'], files}}
}

function refuse(fault: Wording, language: Call['language'], terminal: Terminal): number {
  terminal.error(`thongbao: ${fault[language]}`)
  terminal.error(language === 'vi' ? 'Xem: thongbao --help' : 'See: thongbao --help')
  return 2
}

/** A fault of the system (a folder that may not be written) is told in a line and gives 1; anything else is our own. */
function fail(error: unknown, language: Call['language'], terminal: Terminal): number {
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    terminal.error(`thongbao: ${language === 'vi' ? 'không đọc hoặc ghi được' : 'cannot read or write'}: ${error.message}`)
    return 1
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  terminal.error(
    language === 'vi'
      ? `thongbao: lỗi của chương trình, đề nghị gửi dòng dưới đây cho người phát triển\n${what}`
      : `thongbao: this is a fault of the program; please report the lines below\n${what}`
  )
  return 70
}
