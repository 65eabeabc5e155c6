import {inMebibytes, limits} from '../limits.js'
import {badArchive, tooLarge} from '../refusal.js'
import {checkNames} from './check-names.js'

/** A file of the archive, as its directory tells. Sizes are what the archive says, and are checked when the file is unpacked. */
export interface Entry {
  readonly name: string
  /** As they lie in the archive, still packed. */
  readonly packed: Uint8Array
  /** Packed by deflate, or stored as it is. */
  readonly isDeflated: boolean
  /** Bytes when unpacked. */
  readonly size: number
  readonly crc: number
}

/** A row of the directory. */
interface Row {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Offset of the file's own header. */
  readonly at: number
}

const endSignature = 0x06054b50
const rowSignature = 0x02014b50
const fileSignature = 0x04034b50
/** Bytes of the record that ends an archive, of a row of the directory, of a file's header; each without its names. */
const sizes = {end: 22, row: 46, file: 30} as const

/** Read the directory of a zip (APPNOTE 6.3, 4.3): every file by its name. Throws a Refusal for what no Word file is. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = readRows(view)
  checkNames(rows.map(({name}) => name))
  const entries = rows.map((row) => readEntry(view, row))
  checkOverlaps(entries)
  return new Map(entries.filter(({name}) => !name.endsWith('/')).map((entry) => [entry.name, entry]))
}

function readRows(view: DataView): Row[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count !== view.getUint16(end + 8, true) || view.getUint32(end + 4, true) !== 0) throw badArchive('tệp nén nhiều phần', 'it is split')
  if (count === 0xffff || count > limits.entries) throw tooLarge(`quá ${limits.entries} tệp con`, `more than ${limits.entries} entries`)
  const rows: Row[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + sizes.row > end || view.getUint32(at, true) !== rowSignature) throw broken()
    const names = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    rows.push(readRow(view, at, names[0]!, end))
    at += sizes.row + names.reduce((sum, length) => sum + length, 0)
  }
  if (at > end) throw broken()
  return rows
}

const broken = () => badArchive('mục lục của tệp nén bị hỏng', 'the archive’s directory is broken')

/** The offset of the record that ends an archive; a comment may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - sizes.end
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature && at + sizes.end + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw badArchive('tệp bị cụt hoặc không phải tệp nén', 'it is cut off, or no archive')
}

function readRow(view: DataView, at: number, nameLength: number, end: number): Row {
  if (at + sizes.row + nameLength > end) throw broken()
  const flags = view.getUint16(at + 8, true)
  if (flags & 0x41) throw badArchive('tệp nén có mật khẩu', 'the archive is encrypted')
  const row: Row = {
    name: nameAt(view, at + sizes.row, nameLength),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true)
  }
  if (row.method !== 0 && row.method !== 8) throw badArchive('kiểu nén lạ', 'it is packed in an unknown way')
  if (row.size > limits.part) {
    throw tooLarge(`“${row.name}” có dung lượng ${inMebibytes(row.size)}`, `“${row.name}” has ${inMebibytes(row.size)}`)
  }
  return row
}

/** Names of parts are ASCII (OPC, ECMA-376-2, 6.2.2); others are read too, so that they can be told. */
const nameAt = (view: DataView, at: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length))

function readEntry(view: DataView, {name, method, crc, packedSize, size, at}: Row): Entry {
  if (at + sizes.file > view.byteLength || view.getUint32(at, true) !== fileSignature) throw broken()
  const nameLength = view.getUint16(at + 26, true)
  const start = at + sizes.file + nameLength + view.getUint16(at + 28, true)
  if (start + packedSize > view.byteLength) throw badArchive('tệp bị cụt', 'it is cut off')
  // What the two headers say of a name must agree, else two programs would read two files.
  if (nameAt(view, at + sizes.file, nameLength) !== name) throw broken()
  if (method === 0 && packedSize !== size) throw broken()
  return {name, packed: new Uint8Array(view.buffer, view.byteOffset + start, packedSize), isDeflated: method === 8, size, crc}
}

/** Files that share their bytes make a small archive unpack to anything. */
function checkOverlaps(entries: readonly Entry[]): void {
  const ranges = entries.map(({packed}) => packed).filter(({length}) => length > 0)
  ranges.sort((one, other) => one.byteOffset - other.byteOffset)
  let end = 0
  for (const {byteOffset, length} of ranges) {
    if (byteOffset < end) throw badArchive('các tệp con chồng lên nhau', 'its entries overlap')
    end = byteOffset + length
  }
}
