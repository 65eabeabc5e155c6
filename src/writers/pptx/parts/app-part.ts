import type {TypedPart} from '../../../ooxml/typed-parts.js'
import {element, text, xmlDocument} from '../../../ooxml/xml.js'
import type {Presentation} from '../presentation.js'
import {contentTypes, partNames} from './names.js'

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
