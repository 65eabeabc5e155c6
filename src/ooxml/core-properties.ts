import type {TypedPart} from './typed-parts.js'
import {element, nothing, text, type Xml, xmlDocument} from './xml.js'

/** What a file says of itself. */
export interface Properties {
  readonly title: string
  readonly creator: string | null
  /** BCP 47. */
  readonly language: string
  /** ISO day; null: no dates in the file. */
  readonly date: string | null
}

/** Where the part stands. */
export const corePath = 'docProps/core.xml'
/** The type of the package's relationship to it; not one of Office's own. */
export const corePropertiesRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const contentType = 'application/vnd.openxmlformats-package.core-properties+xml'

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
}

/** The part of core properties (OPC, ECMA-376-2, 8): title, creator, language and, when the announcement has one, the date, at 00:00 UTC. */
export function corePart({title, creator, language, date}: Properties): TypedPart {
  const day = (name: string): Xml => (date === null ? nothing : element(name, {'xsi:type': 'dcterms:W3CDTF'}, text(`${date}T00:00:00Z`)))
  const root = element(
    'cp:coreProperties',
    coreNamespaces,
    element('dc:title', {}, text(title)),
    creator === null ? nothing : element('dc:creator', {}, text(creator)),
    element('dc:language', {}, text(language)),
    day('dcterms:created'),
    day('dcterms:modified')
  )
  return {name: corePath, contentType, data: xmlDocument(root)}
}
