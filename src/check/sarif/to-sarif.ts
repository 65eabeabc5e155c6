import type {Diagnostic, Edit, Language, Place} from '../../diagnostic.js'
import {Lines} from '../../language/lines.js'
import {sarifRules} from './rules.js'
import type {SarifFix, SarifLocation, SarifLog, SarifRegion, SarifResult} from './types.js'

/** A file with what there is to say of it. */
export interface CheckedFile {
  /** As the caller named it: the path of places. */
  readonly path: string
  /** Its text as decoded; null where it is none (Word). */
  readonly text: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What a log says besides findings. */
export interface SarifSetting {
  /** Of this program. */
  readonly version: string
  readonly language: Language
  /** A path as an address relative to the folder of the call, with forward slashes. */
  readonly addressOf: (path: string) => string
}

/** Findings as a log of SARIF 2.1.0 (OASIS), columns in UTF-16 units. */
export function toSarif(files: readonly CheckedFile[], setting: SarifSetting): SarifLog {
  const ids = [...new Set(files.flatMap(({diagnostics}) => diagnostics.map(({rule}) => rule)))].sort()
  const results = files.flatMap((file) => {
    const lines = file.text === null ? null : new Lines(file.path, file.text)
    return file.diagnostics.map((diagnostic) => toResult(diagnostic, {file, lines, ids, setting}))
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'thongbao', version: setting.version, rules: sarifRules(ids, setting.language)}},
        language: setting.language,
        columnKind: 'utf16CodeUnits',
        results
      }
    ]
  }
}

/** What goes along. */
interface State {
  readonly file: CheckedFile
  /** Of the file's text. */
  readonly lines: Lines | null
  /** Rules in the order of the log. */
  readonly ids: readonly string[]
  readonly setting: SarifSetting
}

function toResult({rule, severity, message, hint, place, fix}: Diagnostic, state: State): SarifResult {
  const {language} = state.setting
  const text = hint ? `${message[language]}. ${hint[language]}` : message[language]
  return {
    ruleId: rule,
    ruleIndex: state.ids.indexOf(rule),
    level: severity,
    message: {text},
    locations: place ? [toLocation(place, state)] : [],
    ...(fix && state.lines && {fixes: [toFix(fix, state)]})
  }
}

function toLocation(place: Place, {file, lines, setting}: State): SarifLocation {
  const isText = place.path === file.path && lines
  // Of a Word file, a template or a theme we have no text: its places are told by their start.
  const region = isText ? toRegion(lines, place.start, place.end) : {startLine: place.line, startColumn: place.column}
  return {physicalLocation: {artifactLocation: {uri: setting.addressOf(place.path)}, region}}
}

function toRegion(lines: Lines, start: number, end: number): SarifRegion {
  const [first, last] = [lines.placeOf(start, start), lines.placeOf(end, end)]
  return {startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column}
}

const fixWords = {vi: 'Sửa theo gợi ý', en: 'Mend'} as const

function toFix(edits: readonly Edit[], {file, lines, setting}: State): SarifFix {
  const replacements = edits.map(({start, end, text}) => ({
    deletedRegion: toRegion(lines!, start, end),
    ...(text !== '' && {insertedContent: {text}})
  }))
  return {
    description: {text: fixWords[setting.language]},
    artifactChanges: [{artifactLocation: {uri: setting.addressOf(file.path)}, replacements}]
  }
}
