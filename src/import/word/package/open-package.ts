import type {Source} from '../../../parse/types.js'
import {readDirectory} from '../archive/read-directory.js'
import {unpack} from '../archive/unpack.js'
import {inMebibytes, limits} from '../limits.js'
import {badArchive, tooLarge} from '../refusal.js'
import {decodeXml} from '../xml/decode-xml.js'
import {readXml} from '../xml/read-xml.js'
import type {XmlElement} from '../xml/types.js'
import {oldFormat, refuseCompound} from './compound-file.js'
import {type Relationships, readRelationships} from './relationships.js'

/** A Word file, unpacked part by part as it is asked for. Each call throws a Refusal for a part that is damaged or too large. */
export interface WordPackage {
  /** The name of the part that is the document. */
  readonly document: string
  /** A part of XML, or null when there is none. */
  xml(part: string): XmlElement | null
  /** Any part, or null when there is none. */
  bytes(part: string): Uint8Array | null
  /** What a part refers to; `''` is the package itself. */
  relationships(part: string): Relationships
}

const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

/** Open a Word file. Nothing but its directory is trusted, and that only as far as it agrees with itself. Throws a Refusal. */
export function openPackage({bytes: file, path}: Source): WordPackage {
  refuseCompound(file)
  // Some programs give other files this ending: rich text, web pages.
  if (/\.doc$/i.test(path) && !isArchive(file)) throw oldFormat()
  if (file.length > limits.file) throw tooLarge(`${inMebibytes(file.length)}`, `${inMebibytes(file.length)}`)
  const entries = readDirectory(file)
  // Names of parts ignore case (OPC, ECMA-376-2, 6.2.2.3).
  const byKey = new Map([...entries.values()].map((entry) => [entry.name.toLowerCase(), entry]))
  const budget = {elements: limits.elements}
  let total = 0
  const bytes = (part: string, most: number): Uint8Array | null => {
    const entry = byKey.get(part.toLowerCase())
    if (!entry) return null
    const unpacked = unpack(entry, Math.min(most, limits.total - total))
    total += unpacked.length
    return unpacked
  }
  const xml = (part: string): XmlElement | null => {
    const unpacked = bytes(part, limits.xml)
    return unpacked && readXml(part, decodeXml(part, unpacked), budget)
  }
  const relationships = (part: string): Relationships => readRelationships(part, xml)
  const document = relationships('').ofType('officeDocument')[0]?.part
  if (document === undefined || !byKey.has(document.toLowerCase())) {
    throw badArchive('không có phần văn bản', 'it holds no document')
  }
  return {document, xml, bytes: (part) => bytes(part, limits.part), relationships}
}
