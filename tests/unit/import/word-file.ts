import {deflateSync} from 'fflate'
import {collectDiagnostics, type Diagnostic} from '../../../src/diagnostic.js'
import {importWord} from '../../../src/import/word/import-word.js'
import {type Part, zipParts} from '../../../src/ooxml/zip.js'
import {parse} from '../../../src/parse/parse.js'
import type {Imported, Parsed, Source} from '../../../src/parse/types.js'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"'
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a Word file, each the content of its root. */
export interface WordParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  /** Further relationships of the document: `<Relationship …/>`. */
  readonly relationships?: string
  readonly others?: readonly Part[]
}

const roots = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr'
} as const

/** The parts of a Word file as Word lays them out. */
export function wordParts(parts: WordParts): Part[] {
  const names = Object.keys(roots).filter((name): name is keyof typeof roots => parts[name as keyof typeof roots] !== undefined)
  const own = names.map((name) => `<Relationship Id="own-${name}" Type="${office}/${name}" Target="${name}.xml"/>`)
  const relationships = (content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
  return [
    {name: '[Content_Types].xml', data: contentTypes(names)},
    {name: '_rels/.rels', data: relationships(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`)},
    {name: 'word/_rels/document.xml.rels', data: relationships(own.join('') + (parts.relationships ?? ''))},
    {name: 'word/document.xml', data: root('document', `<w:body>${parts.body}</w:body>`)},
    ...names.map((name) => ({name: `word/${name}.xml`, data: root(roots[name], parts[name]!)})),
    ...(parts.others ?? [])
  ]
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** `[Content_Types].xml`, without which other programs open no file. */
function contentTypes(names: readonly string[]): string {
  const parts = [['document', 'document.main'], ...names.map((name) => [name, name])]
  const overrides = parts.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`)
  return (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
  )
}

const root = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`

export const wordFile = (parts: WordParts): Uint8Array => zipParts(wordParts(parts))

/** A paragraph with one run; `properties` and `look` go into `w:pPr` and `w:rPr`. */
export function p(text: string, properties = '', look = ''): string {
  const run = text === '' ? '' : r(text, look)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`
}

/** A run. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A table of cells, each the XML of its paragraphs. */
export const tbl = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

interface Result {
  readonly imported: Imported | null
  readonly parsed: Parsed | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Import a Word file and parse what comes of it. */
export async function importBytes(bytes: Uint8Array, path = 'a.docx'): Promise<Result> {
  const source: Source = {path, stem: 'a', bytes}
  const {diagnose, diagnostics} = collectDiagnostics()
  const imported = await importWord(source, diagnose)
  return {imported, parsed: imported && parse(source, diagnose, imported), diagnostics}
}

export const importParts = (parts: WordParts): Promise<Result> => importBytes(wordFile(parts))

/** The body of the Markdown that a Word file gives, without front matter and white space at its ends. */
export async function markdownOf(parts: WordParts): Promise<string> {
  const {imported, diagnostics} = await importParts(parts)
  if (!imported) throw new Error(JSON.stringify(diagnostics))
  return imported.markdown.replace(/^---\n.*?\n---\n/s, '').trim()
}

/** The rules that were told, with the line of each. */
export const rulesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({rule, place}) => `${rule} ${place?.line}`)

/** An archive written by hand, so that its headers can say what they like. */
export interface RawEntry {
  readonly name: string
  readonly data: Uint8Array
  readonly size?: number
  readonly crc?: number
  readonly flags?: number
  readonly localName?: string
  /** Offset of another entry's header, in place of one of its own. */
  readonly at?: number
}

const packings = new WeakMap<Uint8Array, Uint8Array>()

/** Packed bytes, packed once: some tests share many zeros. */
function packedOf(data: Uint8Array): Uint8Array {
  const packed = packings.get(data) ?? deflateSync(data, {level: 1})
  packings.set(data, packed)
  return packed
}

export function rawZip(entries: readonly RawEntry[], count = entries.length): Uint8Array {
  const encoder = new TextEncoder()
  const files: Uint8Array[] = []
  const rows: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const packed = packedOf(entry.data)
    const [name, localName] = [encoder.encode(entry.name), encoder.encode(entry.localName ?? entry.name)]
    const common = (view: DataView, from: number) => {
      view.setUint16(from, entry.flags ?? 0x800, true)
      view.setUint16(from + 2, 8, true)
      view.setUint32(from + 8, entry.crc ?? crc32(entry.data), true)
      view.setUint32(from + 12, packed.length, true)
      view.setUint32(from + 16, entry.size ?? entry.data.length, true)
    }
    const file = new Uint8Array(30 + localName.length + packed.length)
    const fileView = new DataView(file.buffer)
    fileView.setUint32(0, 0x04034b50, true)
    common(fileView, 6)
    fileView.setUint16(26, localName.length, true)
    file.set(localName, 30)
    file.set(packed, 30 + localName.length)
    const row = new Uint8Array(46 + name.length)
    const rowView = new DataView(row.buffer)
    rowView.setUint32(0, 0x02014b50, true)
    common(rowView, 8)
    rowView.setUint16(28, name.length, true)
    rowView.setUint32(42, entry.at ?? at, true)
    row.set(name, 46)
    rows.push(row)
    if (entry.at === undefined) {
      files.push(file)
      at += file.length
    }
  }
  const end = new Uint8Array(22)
  const endView = new DataView(end.buffer)
  endView.setUint32(0, 0x06054b50, true)
  endView.setUint16(8, count, true)
  endView.setUint16(10, count, true)
  endView.setUint32(
    12,
    rows.reduce((sum, {length}) => sum + length, 0),
    true
  )
  endView.setUint32(16, at, true)
  return concat([...files, ...rows, end])
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Bit by bit, as the standard defines it. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}
