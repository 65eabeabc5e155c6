import type {Document} from '../../../document/types.js'
import {element, nothing, text, xmlDocument} from '../../../ooxml/xml.js'

/** The day's beginning, as the core properties want it. */
const midnight = 'T00:00:00Z'

/** Core properties (OPC, ECMA-376-2, 8.3). The dates are the document's own, and left out when it has none. */
export function corePart({title, author, language, date}: Document): string {
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
      },
      element('dc:title', {}, text(title)),
      author === null ? nothing : element('dc:creator', {}, text(author)),
      element('dc:language', {}, text(language)),
      ...(date === null ? [] : ['created', 'modified'].map((what) => day(`dcterms:${what}`, date)))
    )
  )
}

const day = (name: string, date: string) => element(name, {'xsi:type': 'dcterms:W3CDTF'}, text(`${date}${midnight}`))
