import type {Relationships} from '../../ooxml/relationships.js'
import type {TypedPart} from '../../ooxml/typed-parts.js'
import {element, text, xmlDocument} from '../../ooxml/xml.js'
import type {Sheet} from '../../sheets/types.js'
import {cellName} from './cell-name.js'
import {contentTypes, main, partNames, references, sheetPath} from './names.js'

/** The workbook: its sheets, and for each the filter's area and the head that every printed page repeats (ECMA-376-1, 18.2.27 `workbook`). */
export function workbookPart(sheets: readonly Sheet[], relationships: Relationships): TypedPart {
  const listed = sheets.map(({name}, index) =>
    element('sheet', {name, sheetId: index + 1, 'r:id': relationships.add('worksheet', sheetPath(index))})
  )
  relationships.add('styles', partNames.styles)
  relationships.add('sharedStrings', partNames.texts)
  const names = [...sheets.map(filterName), ...sheets.map(titleName)]
  const root = element(
    'workbook',
    {xmlns: main, 'xmlns:r': references},
    element('bookViews', {}, element('workbookView', {xWindow: 0, yWindow: 0, windowWidth: 24_000, windowHeight: 12_000})),
    element('sheets', {}, ...listed),
    element('definedNames', {}, ...names)
  )
  return {name: partNames.workbook, contentType: contentTypes.workbook, data: xmlDocument(root)}
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

const filterName = ({name, columns, rows}: Sheet, index: number) => {
  const last = cellName(columns.length - 1, rows.length).replace(/(\D+)(\d+)/, '$$$1$$$2')
  return element('definedName', {name: '_xlnm._FilterDatabase', localSheetId: index, hidden: true}, text(`${quoted(name)}!$A$1:${last}`))
}

const titleName = ({name}: Sheet, index: number) =>
  element('definedName', {name: '_xlnm.Print_Titles', localSheetId: index}, text(`${quoted(name)}!$1:$1`))
