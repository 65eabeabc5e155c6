import type {ProjectSettings} from '../check/types.js'
import type {Diagnostic} from '../diagnostic.js'
import type {Format} from '../writers/types.js'

/** What the facts are written in for spreadsheets: a workbook, or a file a table. */
export type DataFormat = 'xlsx' | 'csv'

/** One file of an announcement's folder. */
export interface OutputFile {
  /** Such as `record.pdf`. */
  readonly name: string
  /** Such as `record`; null for data files. */
  readonly document: string | null
  readonly format: Format | DataFormat | 'json'
  /** Pages or slides by our own layout; null for data files. */
  readonly pages: number | null
  readonly bytes: Uint8Array
}

/** What the caller asks for. */
export interface CompileOptions {
  /** Names of the documents to make: folders below `templates/`. Default: record, slides, handout. */
  readonly documents?: readonly string[]
  /** Whether to write a file, such as `record.pdf` or `facts.csv`; default: all but the CSV. */
  readonly wanted?: (document: string, format: Format | DataFormat) => boolean
  /** Profile that overrides the front matter's and the date's. */
  readonly profile?: string
  /** Theme that overrides the front matter's. */
  readonly theme?: string
  /** The office's own severities and placement of tone marks; default: each rule as it is. A rule raised to `error` stops the build. */
  readonly settings?: ProjectSettings
  /** Warnings count as errors: nothing is made. */
  readonly strict?: boolean
  /** Told before each stage, for a progress line and for time. */
  readonly onStage?: (stage: Stage) => void
}

/** What is done next: the stages of the flow, and for which document or file. */
export interface Stage {
  readonly name: 'read' | 'report' | 'template' | 'layout' | 'write' | 'manifest' | 'end'
  /** Document, such as `record`, or file, such as `record.pdf`; empty for the announcement as a whole. */
  readonly of: string
}

/** What came of one announcement. */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[]
  /** Null when a diagnostic is an error: then nothing may be written. */
  readonly files: readonly OutputFile[] | null
}
