/** The namespace of SpreadsheetML. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** The namespace of references between parts. */
export const references = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Where the parts of a workbook stand. */
export const partNames = {
  workbook: 'xl/workbook.xml',
  styles: 'xl/styles.xml',
  texts: 'xl/sharedStrings.xml',
  app: 'docProps/app.xml'
} as const

/** The part of a sheet, by its index from 0. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Content types of the parts (ECMA-376-1, 12.3). */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  sheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  texts: `${spreadsheet}.sharedStrings+xml`,
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
} as const
