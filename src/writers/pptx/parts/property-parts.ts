import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, nothing, text, type Xml, xmlDocument} from '../../../ooxml/xml.js'
import type {Presentation, Properties} from '../presentation.js'
import {contentTypes, partNames} from './names.js'

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
}

/** Title, creator, language and, when the announcement has one, the date, at 00:00 UTC. */
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
  return {name: partNames.core, contentType: contentTypes.core, data: xmlDocument(root)}
}

/** What the file explorer shows. */
export function appPart({slides}: Presentation): TypedPart {
  const count = (value: number) => text(String(value))
  const root = element(
    'Properties',
    {xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'},
    element('Application', {}, text('Thongbao')),
    element('PresentationFormat', {}, text('Widescreen')),
    element('Slides', {}, count(slides.length)),
    element('Notes', {}, count(slides.filter(({notes}) => notes.length > 0).length))
  )
  return {name: partNames.app, contentType: contentTypes.app, data: xmlDocument(root)}
}
