import {corePart, corePath, corePropertiesRelationship, type Properties} from '../../ooxml/core-properties.js'
import {relationshipsOf} from '../../ooxml/relationships.js'
import {contentTypesPart, type TypedPart} from '../../ooxml/typed-parts.js'
import {element, text, xmlDocument} from '../../ooxml/xml.js'
import {zipParts} from '../../ooxml/zip.js'
import type {Sheet} from '../../sheets/types.js'
import {contentTypes, partNames, sheetPath} from './names.js'
import {sharedTexts} from './shared-texts.js'
import {sheetPart} from './sheet-part.js'
import {formats} from './styles-part.js'
import {workbookPart} from './workbook-part.js'

/** Write sheets as a workbook (ECMA-376-1, SpreadsheetML): heads that stay in sight, filters, numbers that are numbers. The same sheets give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[], properties: Properties): Uint8Array {
  const texts = sharedTexts()
  const styles = formats()
  const parts = sheets.map((sheet, index) => sheetPart(sheet, sheetPath(index), texts, styles))
  const root = relationshipsOf('')
  root.add('officeDocument', partNames.workbook)
  root.add(corePropertiesRelationship, corePath)
  root.add('extended-properties', partNames.app)
  const workbook = relationshipsOf(partNames.workbook)
  const content: TypedPart[] = [
    ...root.parts(),
    workbookPart(sheets, workbook),
    ...workbook.parts(),
    ...parts,
    styles.part(),
    texts.part(),
    corePart(properties),
    appPart
  ]
  return zipParts([contentTypesPart(content), ...content])
}

const appPart: TypedPart = {
  name: partNames.app,
  contentType: contentTypes.app,
  data: xmlDocument(
    element(
      'Properties',
      {xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'},
      element('Application', {}, text('Thongbao'))
    )
  )
}
