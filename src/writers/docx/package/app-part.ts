import {element, text, xmlDocument} from '../../../ooxml/xml.js'

/** Extended properties (ECMA-376-1, 22.2): only who made the file. */
export const appPart = xmlDocument(
  element(
    'Properties',
    {xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'},
    element('Application', {}, text('Thongbao'))
  )
)
