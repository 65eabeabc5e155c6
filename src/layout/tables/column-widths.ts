import type {Table} from '../../document/types.js'
import type {State} from '../flow/types.js'
import {textWidths} from '../lines/text-widths.js'
import {styleOf} from '../style-of.js'

/** What a column's content needs: its widest word, and its widest paragraph on one line; padding included. */
export interface Content {
  readonly least: number
  readonly most: number
}

/**
 * Widths of a table's columns, together the width given. A share is kept unless a word would not fit while another
 * column has room; where no share is given, the content decides. When the widest words do not all fit, the columns of
 * the longest ones are made equal, and their lines are broken inside words.
 */
export function columnWidths(table: Table, measured: readonly Content[], width: number): number[] {
  const contents = capWords(measured, width)
  const wanted = wantedWidths(table, contents, width)
  return spreadLack(wanted, contents, width)
}

/** Widths by the shares alone. Throws a RangeError where a column has none. */
export function sharedWidths({columns}: Pick<Table, 'columns'>, width: number): number[] {
  const whole = columns.reduce((sum, {share}) => sum + (share ?? 0), 0)
  return columns.map(({share}) => {
    if (share === null) throw new RangeError('a column has no share')
    return (width * share) / whole
  })
}

/** Let the widest words ask for no more than there is: as many columns as can keep theirs, the others share the rest alike. */
function capWords(contents: readonly Content[], width: number): readonly Content[] {
  const ascending = contents.map(({least}) => least).sort((one, other) => one - other)
  let rest = width
  for (const [index, least] of ascending.entries()) {
    const fair = rest / (ascending.length - index)
    if (least > fair) return contents.map((content) => ({least: Math.min(content.least, fair), most: Math.max(content.most, fair)}))
    rest -= least
  }
  return contents
}

/** What each column would have if no word were too wide. */
function wantedWidths({columns}: Table, contents: readonly Content[], width: number): number[] {
  const open = columns.flatMap(({share}, index) => (share === null ? [index] : []))
  const shares = columns.reduce((sum, {share}) => sum + (share ?? 0), 0)
  if (open.length === 0) return sharedWidths({columns}, width)
  const shared = columns.reduce((sum, {share}, index) => sum + (share === null ? 0 : contents[index]!.least), 0)
  const room = shares > 0 ? Math.max(0, Math.min(width - shared, sumOf(open, contents, 'most'))) : width
  const measured = widthsByContent(
    open.map((index) => contents[index]!),
    room
  )
  const rest = width - measured.reduce((sum, value) => sum + value, 0)
  return columns.map(({share}, index) => (share === null ? measured[open.indexOf(index)]! : (rest * share) / shares))
}

const sumOf = (indexes: readonly number[], contents: readonly Content[], what: keyof Content): number =>
  indexes.reduce((sum, index) => sum + contents[index]![what], 0)

/** Divide a width: each its most and the rest in proportion; or each its least, and the rest by how much more it could use. */
function widthsByContent(contents: readonly Content[], width: number): number[] {
  const most = contents.reduce((sum, content) => sum + content.most, 0)
  const least = contents.reduce((sum, content) => sum + content.least, 0)
  if (most <= width) return contents.map((content) => (content.most * width) / most)
  if (least >= width) return contents.map((content) => (content.least * width) / least)
  return contents.map((content) => content.least + ((width - least) * (content.most - content.least)) / (most - least))
}

/** Widen columns that are narrower than their widest word, at the cost of those that have room to spare. */
function spreadLack(wanted: readonly number[], contents: readonly Content[], width: number): number[] {
  const lacks = wanted.map((value, index) => Math.max(0, contents[index]!.least - value))
  const lack = lacks.reduce((sum, value) => sum + value, 0)
  if (lack === 0) return [...wanted]
  const spares = wanted.map((value, index) => Math.max(0, value - contents[index]!.least))
  const spare = spares.reduce((sum, value) => sum + value, 0)
  const moved = Math.min(lack, spare)
  const widths = wanted.map((value, index) => value + (lacks[index]! * moved) / lack - (spare > 0 ? (spares[index]! * moved) / spare : 0))
  const narrowest = Math.min(0.5 / contents.length, 0.04) * width
  return bounded(widths, narrowest, width)
}

/** No column narrower than so much, the sum kept. */
function bounded(widths: readonly number[], narrowest: number, width: number): number[] {
  const raised = widths.map((value) => Math.max(value, narrowest))
  const over = raised.reduce((sum, value) => sum + value - narrowest, 0)
  const room = width - narrowest * widths.length
  return raised.map((value) => (over > 0 ? narrowest + ((value - narrowest) * room) / over : width / widths.length))
}

/** Measure what each column's content needs. Cells over several columns count for none: they have room enough or wrap. */
export function columnContents(state: State, table: Table, padding: number): Content[] {
  const contents = table.columns.map(() => ({least: 2 * padding, most: 2 * padding}))
  for (const {cells} of table.rows) {
    let column = 0
    for (const {span, children} of cells) {
      const content = contents[column]
      if (span === 1 && content) {
        for (const {children: inlines, style: name} of children) {
          const style = styleOf(state.styles, name)
          const indents = style.left + style.right + Math.max(0, style.firstLine) + 2 * padding
          const {least, most} = textWidths(state.texts.measure(inlines, style))
          content.least = Math.max(content.least, least / state.spare + indents + slack)
          content.most = Math.max(content.most, most / state.spare + indents + slack)
        }
      }
      column += span
    }
  }
  return contents
}

/** Against rounding. */
const slack = 0.1
