import {plainText} from '../language/inlines.js'
import {factsSheets} from '../sheets/facts-sheets.js'
import type {Examined} from './examine.js'
import type {CompileOptions, DataFormat, OutputFile} from './types.js'

/** The facts for spreadsheets: `facts.xlsx`, and a CSV file a table where the caller wants those. */
export async function factsFiles(examined: Examined, {wanted, onStage}: CompileOptions): Promise<OutputFile[]> {
  const [asWorkbook, asTables] = wanted ? [wanted('facts', 'xlsx'), wanted('facts', 'csv')] : [true, false]
  if (!asWorkbook && !asTables) return []
  onStage?.({name: 'write', of: 'facts.xlsx'})
  const {report, texts} = examined
  const sheets = factsSheets(report, texts)
  const files: OutputFile[] = []
  if (asWorkbook) {
    const {writeXlsx} = await import('../writers/xlsx/write-xlsx.js')
    const {title, issuer, date, language} = report.meta
    const properties = {
      title: title?.value ?? plainText(report.title),
      creator: issuer?.value ?? null,
      language: language?.value ?? 'vi-VN',
      date: date?.value ?? null
    }
    files.push(dataFile('facts.xlsx', 'xlsx', writeXlsx(sheets, properties)))
  }
  if (asTables) {
    const {writeCsv} = await import('../writers/csv/write-csv.js')
    files.push(...sheets.map((sheet) => dataFile(`${sheet.file}.csv`, 'csv', writeCsv(sheet))))
  }
  return files
}

const dataFile = (name: string, format: DataFormat, bytes: Uint8Array): OutputFile => ({name, document: null, format, pages: null, bytes})
