import {parseArgs} from 'node:util'
import type {ToneStyle} from '../check/types.js'
import type {Language, Wording} from '../diagnostic.js'
import {checkFault, formatOf, type ReportFormat, toneOf} from './check-options.js'

/** The commands of the command line. */
const commands = ['build', 'check', 'import', 'report'] as const
export type Command = (typeof commands)[number]

/** A call, read. */
export interface Call {
  readonly command: Command | 'help' | 'version'
  /** Command that `--help` was asked about; null: all of them. */
  readonly topic: Command | null
  readonly files: readonly string[]
  readonly language: Language
  /** Output folder of `build`. */
  readonly out: string
  /** Output file of `import`; null: standard output. */
  readonly output: string | null
  /** File names to build, such as `record.pdf`, or documents, such as `slides`; null: all. */
  readonly only: readonly string[] | null
  readonly profile: string | null
  readonly theme: string | null
  /** Warnings count as errors. */
  readonly strict: boolean
  readonly json: boolean
  /** `--json` is short for the format of that name. */
  readonly format: ReportFormat
  /** Mend spaces, Unicode form and tone marks in the source. */
  readonly fix: boolean
  /** Show what `--fix` would change, and change nothing. */
  readonly dryRun: boolean
  /** Placement of tone marks that the office wants; null: that of the project file, if any. */
  readonly tone: ToneStyle | null
}

/** A call that cannot be understood. */
export interface CallFault {
  readonly fault: Wording
  readonly language: Language
}

const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  lang: {type: 'string'},
  out: {type: 'string'},
  output: {type: 'string', short: 'o'},
  only: {type: 'string', multiple: true},
  profile: {type: 'string'},
  theme: {type: 'string'},
  strict: {type: 'boolean'},
  json: {type: 'boolean'},
  format: {type: 'string'},
  fix: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  tone: {type: 'string'}
} as const

/** Options that each command takes besides `--help`, `--version` and `--lang`. */
const optionsOf: Readonly<Record<Command, readonly (keyof typeof options)[]>> = {
  build: ['out', 'only', 'profile', 'theme', 'strict', 'json'],
  check: ['profile', 'strict', 'json', 'format', 'fix', 'dry-run', 'tone'],
  import: ['output'],
  report: []
}

/** Read the words after the program's name. */
export function parseArguments(argv: readonly string[]): Call | CallFault {
  const {values, positionals, tokens} = parseArgs({args: [...argv], options, allowPositionals: true, strict: false, tokens: true})
  const language: Language = values.lang === 'en' ? 'en' : 'vi'
  const fault = (vi: string, en: string): CallFault => ({fault: {vi, en}, language})
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en') {
    return fault('tùy chọn --lang nhận vi hoặc en', 'option --lang takes vi or en')
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!(token.name in options)) return fault(`không có tùy chọn “${token.rawName}”`, `there is no option “${token.rawName}”`)
    const takesValue = options[token.name as keyof typeof options].type === 'string'
    if (takesValue && (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-')))) {
      return fault(`tùy chọn “${token.rawName}” cần một giá trị`, `option “${token.rawName}” needs a value`)
    }
    if (!takesValue && token.value !== undefined)
      return fault(`tùy chọn “${token.rawName}” không nhận giá trị`, `option “${token.rawName}” takes no value`)
  }
  const [name, ...files] = positionals
  const command = commands.find((known) => known === name)
  const base = {files, language, topic: command ?? null, ...readValues(values)}
  if (values.version) return {...base, command: 'version'}
  if (values.help || name === undefined || name === 'help') return {...base, command: 'help'}
  if (!command) return fault(`không có lệnh “${name}”`, `there is no command “${name}”`)
  const strange = tokens.find((token) => token.kind === 'option' && !['lang', ...optionsOf[command]].includes(token.name))
  if (strange?.kind === 'option') {
    return fault(`lệnh ${command} không có tùy chọn “${strange.rawName}”`, `command ${command} has no option “${strange.rawName}”`)
  }
  const checked = checkFault(values)
  return checked ? {fault: checked, language} : {...base, command}
}

type Values = ReturnType<typeof parseArgs<{options: typeof options; allowPositionals: true; strict: false}>>['values']

/** Values of the right type: `parseArguments` has refused an option without its value, and `strict: false` only widens the types. */
function readValues(values: Values): Omit<Call, 'command' | 'topic' | 'files' | 'language'> {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const only = values.only?.flatMap((list) => String(list).split(',')).map((item) => item.trim())
  return {
    out: text(values.out) ?? 'out',
    output: text(values.output),
    only: only?.filter((item) => item !== '') ?? null,
    profile: text(values.profile),
    theme: text(values.theme),
    strict: values.strict === true,
    json: values.json === true,
    format: values.json === true ? 'json' : (formatOf(values.format) ?? 'text'),
    fix: values.fix === true,
    dryRun: values['dry-run'] === true,
    tone: toneOf(values.tone)
  }
}
