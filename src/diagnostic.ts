/** A place in a file as it lies on disk: byte order mark, CRLF and decomposed letters counted. */
export interface Place {
  /** Path as the caller named it. */
  readonly path: string
  /** UTF-16 offsets into the file's decoded text, from 0; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** Line and column of `start`, both from 1; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
}

/** One sentence in each language that we speak. */
export interface Wording {
  readonly vi: string
  readonly en: string
}

/** The languages of messages. */
export type Language = keyof Wording

/** Something the author should know. Plain data: the terminal, the page and the tests share it. */
export interface Diagnostic {
  /** Stable id in kebab case, such as `front-matter-unknown-key`. */
  readonly rule: string
  /** An error means that nothing is written; a note tells what was done. */
  readonly severity: 'error' | 'warning' | 'note'
  /** One sentence that names the thing, without a final full stop. */
  readonly message: Wording
  /** What to write instead, where we know it. */
  readonly hint?: Wording
  /** Where in the source; absent when no text is at fault. */
  readonly place?: Place
  /** What `--fix` would change; only spacing, Unicode form and tone marks have one, never a figure or a word. */
  readonly fix?: readonly Edit[]
}

/** Text to put in the place of a range of the file on disk; UTF-16 offsets into its decoded text, as in a `Place`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Takes a diagnostic; every stage is handed one and none prints. */
export type Diagnose = (diagnostic: Diagnostic) => void

const severities: Readonly<Record<Diagnostic['severity'], Wording>> = {
  error: {vi: 'Lỗi', en: 'error'},
  warning: {vi: 'Cảnh báo', en: 'warning'},
  note: {vi: 'Ghi chú', en: 'note'}
}
const hintWord: Wording = {vi: 'Gợi ý', en: 'hint'}

/** Show as `source/a.md:3:1: Lỗi: … (rule)`, which editors make clickable; a hint stands on a line of its own. */
export function formatDiagnostic({place, severity, message, rule, hint}: Diagnostic, language: Language): string {
  const where = place ? `${place.path}:${place.line}:${place.column}: ` : ''
  const head = `${where}${severities[severity][language]}: ${message[language]} (${rule})`
  return hint ? `${head}\n  ${hintWord[language]}: ${hint[language]}` : head
}

/** A collector of diagnostics: pass `diagnose` down, read `diagnostics` in the order in which they came. */
export interface Diagnostics {
  readonly diagnose: Diagnose
  readonly diagnostics: readonly Diagnostic[]
  hasErrors(): boolean
}

/** A new collector; a diagnostic that was said before at the same place is not said twice. */
export function collectDiagnostics(): Diagnostics {
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  return {
    diagnostics,
    diagnose(diagnostic) {
      const {rule, place, message} = diagnostic
      const key = `${rule} ${place?.path} ${place?.start} ${message.en}`
      if (seen.has(key)) return
      seen.add(key)
      diagnostics.push(diagnostic)
    },
    hasErrors: () => diagnostics.some(({severity}) => severity === 'error')
  }
}
