import {classify} from '../../letterhead/classify.js'
import {opensRecipients} from '../../letterhead/recipients.js'
import {isAuthority} from '../../letterhead/signature-lines.js'
import {paragraphsIn} from '../content/paragraphs-in.js'
import type {Paragraph, Table} from '../content/types.js'

/** More columns are no two columns with a gap between them. */
const maxColumns = 3
/** What is longer is no line of a letterhead. */
const maxLength = 400

function hasLine(table: Table, is: (text: string) => boolean): boolean {
  if (table.rows.some((row) => row.length > maxColumns)) return false
  const short = paragraphsIn(table).filter(({text}) => text.length < maxLength)
  return short.some(({text}) => text.split(/[\v\t]/).some((line) => is(line.trim())))
}

const heads: ReadonlySet<string | null> = new Set(['party', 'state', 'state-opening', 'number', 'place-date'])

/** Whether a table lays out a letterhead: it has the nation's name, a number, or place and date. */
export const isLetterhead = (table: Table): boolean => hasLine(table, (text) => heads.has(classify(text)))

/** Whether a table lays out the end of a paper: recipients, or who signs in whose name. */
export const isClosing = (table: Table): boolean => hasLine(table, (text) => opensRecipients(text) || isAuthority(text))

/** A frame around text is no table. */
export const isFrame = ({rows}: Table): boolean => rows.length === 1 && rows[0]!.length === 1

/** The paragraphs of a table, column by column. */
export function inColumns({rows}: Table): Paragraph[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({length: width}, (_, column) => rows.flatMap((row) => row[column]?.blocks.flatMap(paragraphsIn) ?? [])).flat()
}
