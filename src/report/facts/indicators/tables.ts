import type {Text, TextQuantity} from '../../../texts/texts.js'
import {type Claim, measureOf} from './claim.js'
import {type Line, readLink, saysAny} from './linking.js'
import {type Mention, mentionsIn} from './mentions.js'
import {does} from './phrases.js'
import type {Reader} from './read-text.js'
import type {Setting} from './setting.js'
import {type Columns, readColumns} from './table-columns.js'
import {isValue, tokensOf} from './tokens.js'

/** Standards that footnotes tell, by their numbers. */
type Standards = ReadonlyMap<number, string>

/** The values of a table whose columns are periods and whose rows are indicators; `cells` are all its texts, row by row. */
export function readTable(cells: readonly Text[], setting: Setting, standards: Standards, reader: Reader): Claim[] {
  const rows: Text[][] = []
  for (const cell of cells) {
    const row = rows[cell.cell!.row]
    if (row) row.push(cell)
    else rows[cell.cell!.row] = [cell]
  }
  const [header = [], ...body] = rows
  const columns = readColumns(header, reader.times)
  if (!columns) return []
  let head: string | null = null
  return body.flatMap((row) => {
    const named = rowName(row[columns.name]!, standards, reader)
    if (!named) return []
    head = named.mention.opens ?? head
    return readRow(row, columns, named, head, setting.territory)
  })
}

const numbering = /^(?:[-–•+*]\s|\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)]\s)?(?:trong đó\s?[:,]?\s)?/
/** `(triệu đồng)` after a name; it says the unit. */
const bracketed = /\s\(([^()]{1,40})\)$/

interface RowName {
  readonly mention: Mention
  readonly standard: string | null
}

/** A row's name, when all of it is one name: a unit between brackets and a standard may follow. */
function rowName(cell: Text, standards: Standards, {vocabulary, phrases}: Reader): RowName | null {
  const lower = cell.text.trimEnd().toLowerCase()
  const [mention, next] = mentionsIn(cell.lower, tokensOf(cell, [], 0, cell.text.length, vocabulary.ids), vocabulary)
  if (!mention || next || mention.start !== numbering.exec(lower)![0].length) return null
  const line: Line = {text: cell, lower, phrases}
  for (const end of [lower.length, lower.search(bracketed)]) {
    const link = readLink(line, mention.end, Math.max(end, mention.end))
    if (end < 0 || link.end < end || link.value || saysAny(link, does.lead)) continue
    return {mention, standard: link.standard ?? standardOf(cell, standards)}
  }
  return null
}

function readRow(
  row: readonly Text[],
  {values}: Columns,
  {mention, standard}: RowName,
  head: string | null,
  territory: string | null
): Claim[] {
  const named = mention.named.filter((one) => one.figure === null && (one.head === null || one.head === head))
  return [...values].flatMap(([column, {period, status}]): Claim[] => {
    const text = row[column]!
    const quantity = soleValue(text)
    const entry = quantity && named.find((one) => measureOf(one.entry, quantity) !== null)?.entry
    if (!quantity || !entry) return []
    const unit = quantity.reading.kind === 'amount' ? quantity.reading.unit : null
    return [{entry, unit, measure: measureOf(entry, quantity)!, standard, territory, period, inferred: false, status, quantity, text}]
  })
}

/** The value that is all of a cell. */
function soleValue({text, quantities}: Text): TextQuantity | null {
  const [quantity] = quantities
  if (!quantity || quantities.length !== 1 || !isValue(quantity)) return null
  return quantity.start === text.length - text.trimStart().length && quantity.end === text.trimEnd().length ? quantity : null
}

/** What a footnote to the name tells of the standard. */
function standardOf({children}: Text, standards: Standards): string | null {
  const notes = children.flatMap((inline) => (inline.type === 'footnote' ? [inline.number] : []))
  return notes.map((number) => standards.get(number)).find((standard) => standard !== undefined) ?? null
}
