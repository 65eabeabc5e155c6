import type {Table} from '../../document/types.js'
import type {Content} from './column-contents.js'

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

/**
 * Let the widest words ask for no more than there is: where words that belong together do not fit, each word by itself;
 * where these do not either, as many columns as can keep theirs, the others share the rest alike.
 */
function capWords(contents: readonly Content[], width: number): readonly Content[] {
  if (sumOf(contents, 'least') <= width) return contents
  const ascending = contents.map(({word}) => word).sort((one, other) => one - other)
  let fair = Number.POSITIVE_INFINITY
  let rest = width
  for (const [index, word] of ascending.entries()) {
    fair = rest / (ascending.length - index)
    if (word > fair) break
    fair = Number.POSITIVE_INFINITY
    rest -= word
  }
  return contents.map(({word, most}) => ({word, least: Math.min(word, fair), most: Math.max(most, Math.min(word, fair))}))
}

/** What each column would have if no word were too wide. */
function wantedWidths({columns}: Table, contents: readonly Content[], width: number): number[] {
  const open = columns.flatMap(({share}, index) => (share === null ? [index] : []))
  const shares = columns.reduce((sum, {share}) => sum + (share ?? 0), 0)
  if (open.length === 0) return sharedWidths({columns}, width)
  const shared = columns.reduce((sum, {share}, index) => sum + (share === null ? 0 : contents[index]!.least), 0)
  const openContents = open.map((index) => contents[index]!)
  const room = shares > 0 ? Math.max(0, Math.min(width - shared, sumOf(openContents, 'most'))) : width
  const measured = widthsByContent(openContents, room)
  const rest = width - measured.reduce((sum, value) => sum + value, 0)
  return columns.map(({share}, index) => (share === null ? measured[open.indexOf(index)]! : (rest * share) / shares))
}

const sumOf = (contents: readonly Content[], what: keyof Content): number => contents.reduce((sum, content) => sum + content[what], 0)

/** Divide a width: each its most and the rest in proportion; or each its least, and the rest by how much more it could use. */
function widthsByContent(contents: readonly Content[], width: number): number[] {
  const most = sumOf(contents, 'most')
  const least = sumOf(contents, 'least')
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
