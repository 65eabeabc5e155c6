import {isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'
import type {Diagnose, Place, Wording} from '../diagnostic.js'

/** Keys and indexes from the file's root to a value. */
export type Path = readonly PropertyKey[]

/** Tells a fault at a path in the file, as an error with line and column. */
export type Fault = (rule: string, path: Path, message: Wording, hint?: Wording) => void

/** A profile or theme as YAML, every scalar a string. */
export interface SettingsFile {
  readonly value: unknown
  readonly fault: Fault
  /** Whether the file has something at a path. */
  has(path: Path): boolean
  /** Whether no fault has been told. */
  sound(): boolean
}

/** Where something stands in the file; `whole` is false when only an outer value of it was found. */
interface Found {
  readonly range: readonly [number, number]
  readonly whole: boolean
}

/** Read YAML with places; null, and an error a fault, when it is not YAML. `kind` begins every rule's id. */
export function openSettings(kind: 'profile' | 'theme', name: string, text: string, diagnose: Diagnose): SettingsFile | null {
  const lines = new LineCounter()
  const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines})
  const path = `templates/${kind}s/${name}.yaml`
  const placeOf = ([start, end]: readonly [number, number]): Place => {
    const {line, col} = lines.linePos(start)
    return {path, start, end, line: Math.max(line, 1), column: Math.max(col, 1)}
  }
  let faults = 0
  const say = (rule: string, range: readonly [number, number], message: Wording, hint?: Wording): void => {
    faults += 1
    diagnose({rule: `${kind}-${rule}`, severity: 'error', message, ...(hint ? {hint} : {}), place: placeOf(range)})
  }
  for (const error of document.errors.slice(0, 1)) say('yaml', error.pos, notYaml(error.message))
  if (faults > 0) return null
  return {
    value: document.toJS() ?? {},
    fault: (rule, at, message, hint) => say(rule, find(document.contents, at, rule === 'unknown-key').range, message, hint),
    has: (at) => find(document.contents, at, false).whole,
    sound: () => faults === 0
  }
}

/** The first line of the YAML library's message, without its place, which we show ourselves. */
function notYaml(message: string): Wording {
  const reason = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return {vi: `Tệp không đúng cú pháp YAML (${reason})`, en: `The file is not valid YAML (${reason})`}
}

/** Follow a path down the nodes. Points at a scalar, or at a collection's key, or at what is nearest. */
function find(root: Node | null, path: Path, atKey: boolean): Found {
  let node: unknown = root
  let nearest: readonly [number, number] = [0, 0]
  for (const [depth, key] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(key)) : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined
    if (next === undefined) return {range: nearest, whole: false}
    const last = depth === path.length - 1
    nearest = rangeOf(pair && !(last && isScalar(next) && !atKey) ? pair.key : next) ?? nearest
    node = next
  }
  return {range: nearest, whole: true}
}

const keyOf = (pair: Pair): string | null => (isScalar(pair.key) ? String(pair.key.value) : null)

/** A node's offsets, without the space that follows it; undefined for what the parser did not make. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  // Nodes of the parser have a range; the library's types do not know what kind `pair.key` is.
  const range = (node as {readonly range?: readonly [number, number, number] | null} | null)?.range
  return range ? [range[0], range[1]] : undefined
}
