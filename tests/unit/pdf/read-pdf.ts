import {unzlibSync} from 'fflate'

/** A PDF value as the tests see it: names begin with `/`, references are objects. */
export type Value = number | boolean | null | string | Text | Reference | readonly Value[] | Dictionary
interface Text {
  readonly text: string
}
interface Reference {
  readonly ref: number
}
export type Dictionary = {readonly [key: string]: Value | undefined}

interface PdfObject {
  readonly value: Value
  /** Inflated where it was deflated. */
  readonly stream: Uint8Array | null
}

/** A written file, read by a reader that knows no more than our writer writes. */
export interface Pdf {
  readonly raw: string
  readonly trailer: Dictionary
  readonly pages: readonly Dictionary[]
  /** Follow a reference; other values are given back. */
  get(value: Value | undefined): Value | undefined
  dictionary(value: Value | undefined): Dictionary
  array(value: Value | undefined): readonly Value[]
  stream(value: Value | undefined): Uint8Array
  /** All objects of a dictionary type, such as `/Annot`. */
  ofType(type: string): readonly Dictionary[]
}

export const latin1 = (bytes: Uint8Array): string => {
  let out = ''
  for (let start = 0; start < bytes.length; start += 8192) out += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return out
}

const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('ref' in value) && !('text' in value)
const isReference = (value: Value | undefined): value is Reference => typeof value === 'object' && value !== null && 'ref' in value

/** Read a file's objects, by its cross-reference table. */
export function readPdf(bytes: Uint8Array): Pdf {
  const raw = latin1(bytes)
  const objects = new Map<number, PdfObject>()
  const table = Number(raw.match(/startxref\n(\d+)\n%%EOF/)![1])
  const rows = raw.slice(table).match(/\d{10} \d{5} [nf] /g)!
  for (const [id, row] of rows.entries()) if (row.endsWith('n ')) objects.set(id, readObject(bytes, raw, Number(row.slice(0, 10)), id))
  const get = (value: Value | undefined): Value | undefined => (isReference(value) ? objects.get(value.ref)?.value : value)
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = get(value)
    if (!isDictionary(found)) throw new TypeError(`no dictionary: ${JSON.stringify(value)}`)
    return found
  }
  const array = (value: Value | undefined): readonly Value[] => {
    const found = get(value)
    if (!Array.isArray(found)) throw new TypeError(`no array: ${JSON.stringify(value)}`)
    return found
  }
  const trailer = parse(raw, raw.indexOf('trailer', table) + 7).value as Dictionary
  const root = dictionary(trailer.Root)
  return {
    raw,
    trailer,
    pages: array(dictionary(root.Pages).Kids).map(dictionary),
    get,
    dictionary,
    array,
    stream: (value) => (isReference(value) ? objects.get(value.ref)?.stream : null) ?? new Uint8Array(),
    ofType: (type) =>
      [...objects.values()].map(({value}) => value).filter((value): value is Dictionary => isDictionary(value) && value.Type === type)
  }
}

function readObject(bytes: Uint8Array, raw: string, offset: number, id: number): PdfObject {
  const head = `${id} 0 obj\n`
  if (!raw.startsWith(head, offset)) throw new RangeError(`object ${id} is not at ${offset}`)
  const {value, end} = parse(raw, offset + head.length)
  if (!isDictionary(value) || !raw.startsWith('\nstream\n', end)) return {value, stream: null}
  const data = bytes.subarray(end + 8, end + 8 + Number(value.Length))
  const predicted = value.DecodeParms !== undefined
  return {value, stream: value.Filter === '/FlateDecode' && !predicted ? unzlibSync(data) : data}
}

const token =
  /[\s]*(?:(<<)|(>>)|(\[)|(\])|(\/[^\s<>[\]()/]*)|\(((?:\\[\s\S]|[^\\)])*)\)|<([0-9a-f]*)>|(\d+) 0 R|([-+.\d]+)|(true|false|null))/y

/** Parse the value at an offset. */
function parse(raw: string, offset: number): {readonly value: Value; readonly end: number} {
  token.lastIndex = offset
  const open: {items: Value[]; kind: 'array' | 'dictionary'}[] = []
  for (;;) {
    const found = token.exec(raw)
    if (!found) throw new RangeError(`no value at ${offset}: ${raw.slice(offset, offset + 40)}`)
    const [, begin, end, left, right, name, string, hex, ref, number, word] = found
    let value: Value
    if (begin || left) {
      open.push({items: [], kind: begin ? 'dictionary' : 'array'})
      continue
    }
    if (end || right) {
      const {items, kind} = open.pop()!
      const pairs = (): [string, Value][] => items.flatMap((item, at) => (at % 2 ? [] : [[String(item).slice(1), items[at + 1]!]]))
      value = kind === 'array' ? items : Object.fromEntries(pairs())
    } else if (name) value = name
    else if (string !== undefined) value = {text: textOf(string)}
    else if (hex !== undefined) value = {text: hex}
    else if (ref) value = {ref: Number(ref)}
    else if (number) value = Number(number)
    else value = word === 'null' ? null : word === 'true'
    const around = open.at(-1)
    if (!around) return {value, end: token.lastIndex}
    around.items.push(value)
  }
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

function textOf(string: string): string {
  const plain = string.replace(/\\([\s\S])/g, (_, char: string) => escapes[char] ?? char)
  if (!plain.startsWith('\xfe\xff')) return plain
  return (plain.slice(2).match(/[\s\S]{2}/g) ?? [])
    .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
    .join('')
}
