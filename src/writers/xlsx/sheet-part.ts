import type {TypedPart} from '../../ooxml/typed-parts.js'
import {element, text, type Xml, xmlDocument} from '../../ooxml/xml.js'
import type {Sheet, Value} from '../../sheets/types.js'
import {cellName} from './cell-name.js'
import {contentTypes, main} from './names.js'
import {rowHeight} from './row-height.js'
import type {SharedTexts} from './shared-texts.js'
import type {Formats} from './styles-part.js'

/** A sheet: its head stays in sight and filters, and a landscape page is as wide as its columns (ECMA-376-1, 18.3.1.99 `worksheet`). */
export function sheetPart({columns, rows}: Sheet, name: string, texts: SharedTexts, formats: Formats): TypedPart {
  const shared = (value: string, format: number, at: string): Xml =>
    element('c', {r: at, s: format, t: 's'}, element('v', {}, text(String(texts.indexOf(value)))))
  const height = (row: readonly Value[]) => ({ht: rowHeight(columns, row), customHeight: true})
  const head = columns.map(({title}, column) => shared(title, formats.head, cellName(column, 0)))
  const body = rows.map((row, index) =>
    element('row', {r: index + 2, ...height(row)}, ...row.map((value, column) => cell(value, cellName(column, index + 1), formats, shared)))
  )
  const area = `A1:${cellName(columns.length - 1, rows.length)}`
  const root = element(
    'worksheet',
    {xmlns: main},
    element('sheetPr', {}, element('pageSetUpPr', {fitToPage: true})),
    element('dimension', {ref: area}),
    element(
      'sheetViews',
      {},
      element('sheetView', {workbookViewId: 0}, element('pane', {ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen'}))
    ),
    element('sheetFormatPr', {defaultRowHeight: 16}),
    element('cols', {}, ...columns.map(({width}, index) => element('col', {min: index + 1, max: index + 1, width, customWidth: true}))),
    element('sheetData', {}, element('row', {r: 1, ...height(columns.map(({title}) => title))}, ...head), ...body),
    element('autoFilter', {ref: area}),
    element('pageMargins', {left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3}),
    element('pageSetup', {paperSize: 9, orientation: 'landscape', fitToHeight: 0})
  )
  return {name, contentType: contentTypes.sheet, data: xmlDocument(root)}
}

type Shared = (value: string, format: number, at: string) => Xml

function cell(value: Value, at: string, formats: Formats, shared: Shared): Xml {
  if (value === null || value === '') return element('c', {r: at, s: formats.text})
  if (value === true) return shared('x', formats.text, at)
  if (typeof value === 'string') return shared(value, formats.text, at)
  const [number, format] = 'day' in value ? [serialDay(value.day), formats.day] : [value.number, formats.ofFigure(value)]
  return element('c', {r: at, s: format}, element('v', {}, text(String(number))))
}

/** Days since 30 December 1899, by which spreadsheets count (18.17.4.1). */
function serialDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000)
}
