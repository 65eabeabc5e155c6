import type {Diagnostic} from '../../diagnostic.js'

/** A log of SARIF 2.1.0, as far as we write one. Names are the standard's. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

interface SarifRun {
  readonly tool: {readonly driver: {readonly name: string; readonly version: string; readonly rules: readonly SarifRule[]}}
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}

/** A reporting descriptor (3.49). */
export interface SarifRule {
  readonly id: string
  readonly shortDescription?: SarifText
  readonly help: SarifText & {readonly markdown: string}
}

interface SarifText {
  readonly text: string
}

/** A result (3.27). */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Diagnostic['severity']
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly fixes?: readonly SarifFix[]
}

/** A location (3.28). */
export interface SarifLocation {
  readonly physicalLocation: {readonly artifactLocation: SarifAddress; readonly region?: SarifRegion}
}

interface SarifAddress {
  readonly uri: string
}

/** A region (3.30): lines and columns from 1, the end column exclusive. */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine?: number
  readonly endColumn?: number
}

/** A fix (3.55). */
export interface SarifFix {
  readonly description: SarifText
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifAddress
    readonly replacements: readonly {readonly deletedRegion: SarifRegion; readonly insertedContent?: SarifText}[]
  }[]
}
