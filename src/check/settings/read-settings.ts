import {isMap, isScalar, LineCounter, type ParsedNode, parseDocument, type YAMLError} from 'yaml'
import type {Diagnose, Wording} from '../../diagnostic.js'
import {isFixed, ruleIds} from '../catalogue/index.js'
import {toneStyles} from '../tone-styles.js'
import type {ProjectSettings, Severity, ToneStyle} from '../types.js'
import {chooseOne, notSeverity, suggestion} from './wordings.js'

const keys = ['checks', 'tone'] as const
const severities: readonly Severity[] = ['off', 'note', 'warning', 'error']

/** What holds without a project file. */
export const noSettings: ProjectSettings = {severities: {}, tone: null}

/** Tells a fault at a range of offsets. */
type Tell = (rule: string, range: readonly [number, number], message: Wording, hint: Wording) => void

/**
 * Read a project file: `checks:` sets severities by rule id, `tone:` names the placement of tone marks that the office wants.
 * Null after an error; each has line and column.
 */
export function readSettings(path: string, text: string, diagnose: Diagnose): ProjectSettings | null {
  const lines = new LineCounter()
  const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines, prettyErrors: false})
  let sound = true
  const tell: Tell = (rule, [start, end], message, hint) => {
    const {line, col} = lines.linePos(start)
    sound = false
    diagnose({rule, severity: 'error', message, hint, place: {path, start, end, line: Math.max(line, 1), column: Math.max(col, 1)}})
  }
  const [error] = document.errors
  if (error) tellSyntax(error, tell)
  const settings = sound ? readRoot(document.contents, tell) : null
  return sound ? settings : null
}

function tellSyntax({code, pos}: YAMLError, tell: Tell): void {
  if (code === 'DUPLICATE_KEY') {
    tell(
      'settings-syntax',
      pos,
      {vi: 'Khóa này được khai báo hai lần', en: 'This key is given twice'},
      {vi: 'Giữ lại một dòng', en: 'Keep one of them'}
    )
    return
  }
  const hint = {vi: 'Viết mỗi dòng một khóa, thụt dòng bằng dấu cách', en: 'Write a key a line, and indent with spaces'}
  tell('settings-syntax', pos, {vi: 'Tệp sai cú pháp YAML ở đây', en: 'The file is not YAML here'}, hint)
}

function readRoot(root: ParsedNode | null, tell: Tell): ProjectSettings {
  let settings = noSettings
  for (const {key, name, value} of pairs(root, tell)) {
    if (key === 'checks') settings = {...settings, severities: readChecks(value, tell)}
    else if (key === 'tone') settings = {...settings, tone: readTone(value, tell)}
    else tell('settings-unknown-key', name, {vi: `Không có khóa “${key}”`, en: `There is no key “${key}”`}, suggestion(key, keys))
  }
  return settings
}

/** A pair of a map. */
interface Pair {
  readonly key: string
  /** Where the key stands. */
  readonly name: readonly [number, number]
  readonly value: ParsedNode | null
}

/** The pairs of a map; an empty value has none, any other is a fault. */
function pairs(node: ParsedNode | null, tell: Tell): Pair[] {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return node.items.map(({key, value}) => ({key: textOf(key), name: rangeOf(key), value}))
  }
  if (node !== null && textOf(node) !== '') {
    const hint = {vi: 'Viết mỗi dòng một “khóa: giá trị”', en: 'Write “key: value”, one a line'}
    tell('settings-value', rangeOf(node), {vi: 'Ở đây cần các dòng “khóa: giá trị”', en: 'Lines “key: value” are wanted here'}, hint)
  }
  return []
}

const rangeOf = ({range}: ParsedNode): readonly [number, number] => [range[0], range[1]]

/** A scalar's text in NFC; the empty text for a list, a map or nothing. */
const textOf = (node: ParsedNode | null): string => (isScalar(node) ? String(node.value ?? '').normalize('NFC') : '')

function readChecks(node: ParsedNode | null, tell: Tell): Record<string, Severity> {
  const read: Record<string, Severity> = {}
  for (const {key: id, name, value} of pairs(node, tell)) {
    const wanted = textOf(value)
    const at = value ? rangeOf(value) : name
    const severity = severities.find((one) => one === wanted)
    if (!ruleIds.has(id)) {
      tell('settings-unknown-rule', name, {vi: `Không có quy tắc “${id}”`, en: `There is no rule “${id}”`}, suggestion(id, [...ruleIds]))
    } else if (severity === undefined) {
      tell('settings-value', at, notSeverity(wanted, id), chooseOne(severities))
    } else if (isFixed(id) && severity !== 'error') {
      const message = {vi: `“${id}” luôn là lỗi, không hạ mức được`, en: `“${id}” is always an error and cannot be lowered`}
      tell('settings-value', at, message, {vi: 'Bỏ dòng này', en: 'Leave this line out'})
    } else {
      read[id] = severity
    }
  }
  return read
}

function readTone(node: ParsedNode | null, tell: Tell): ToneStyle | null {
  const wanted = textOf(node)
  const tone = toneStyles.find((one) => one === wanted) ?? null
  if (tone === null && node !== null && !(isScalar(node) && wanted === '')) {
    const message = {vi: `“${wanted}” không phải là một cách đặt dấu thanh`, en: `“${wanted}” is no placement of tone marks`}
    tell('settings-value', rangeOf(node), message, chooseOne(toneStyles))
  }
  return tone
}
