import type {MarkdownWriter} from '../../markdown-writer.js'
import {paragraphsIn, picturesOf} from '../content/paragraphs-in.js'
import type {PlainText} from '../content/plain-text.js'
import type {Block, Cell, Table} from '../content/types.js'
import {gridOf} from './grid.js'
import {linesOf, type TextLine} from './text-line.js'
import type {LineSettings} from './tokens.js'
import {writeLine} from './write-line.js'

/** What of a table Markdown cannot show. */
export interface TableLoss {
  readonly kind: 'merged' | 'nested'
  /** How many cells. */
  readonly count: number
  /** Number of the paragraph in the first of them. */
  readonly paragraph: number
}

/** Write a table of GFM, the first row as its header. Gives what could not be shown, and the pictures in it, which have to stand below. */
export function writeTable(
  writer: MarkdownWriter,
  table: Table,
  plain: PlainText,
  settings: Pick<LineSettings, 'note'>
): {readonly losses: readonly TableLoss[]; readonly pictures: readonly number[]} {
  const {rows, merged} = gridOf(table)
  const nested: Cell[] = []
  let at = plain.offset(numberOf(rows.flat()))
  rows.forEach((row, index) => {
    writer.add('|', at)
    for (const cell of row) {
      const lines = cell ? linesIn(cell.blocks, () => nested.push(cell)) : []
      lines.forEach((line, place) => {
        const offset = plain.offset(line.paragraph.number)
        writer.add(place === 0 ? ' ' : '<br>', offset + line.from)
        if (isItem(line)) writer.add('- ', offset + line.from)
        writeLine(writer, line, offset, {...settings, context: 'cell', lineBreak: '<br>', isTitle: index === 0})
        at = offset + line.to
      })
      writer.add(' |', at)
    }
    writer.add('\n', at)
    if (index === 0) writer.add(`| ${alignments(rows).join(' | ')} |\n`, at)
  })
  return {
    losses: [...lossOf('merged', merged), ...lossOf('nested', [...new Set(nested)])],
    pictures: rows.flat().flatMap((cell) => (cell ? cell.blocks.flatMap(paragraphsIn).flatMap(picturesOf) : []))
  }
}

const numberOf = (cells: readonly (Cell | null)[]): number =>
  cells.flatMap((cell) => cell?.blocks.flatMap(paragraphsIn) ?? [])[0]?.number ?? 0

function lossOf(kind: TableLoss['kind'], [first, ...more]: readonly Cell[]): TableLoss[] {
  return first ? [{kind, count: 1 + more.length, paragraph: numberOf([first])}] : []
}

const isItem = ({paragraph, from}: TextLine): boolean =>
  paragraph.facts.label?.isBullet === true && paragraph.text.slice(0, from).trim() === ''

/** The lines of a cell; a table in it comes line by line, cell after cell. */
function linesIn(blocks: readonly Block[], onTable: () => void): TextLine[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return linesOf(block, () => false)
    onTable()
    return paragraphsIn(block).flatMap((paragraph) => linesOf(paragraph, () => false))
  })
}

/** How the columns stand, where all filled cells below the header agree. */
function alignments(rows: readonly (readonly (Cell | null)[])[]): string[] {
  return (rows[0] ?? []).map((_, column) => {
    const found = new Set(rows.slice(1).flatMap((row) => row[column]?.blocks.flatMap(alignmentOf) ?? []))
    const [only] = found
    if (found.size !== 1) return '---'
    return only === 'right' || only === 'end' ? '---:' : only === 'center' ? ':---:' : '---'
  })
}

const alignmentOf = (block: Block): string[] =>
  block.type === 'paragraph' && block.text.trim() !== '' ? [block.facts.alignment ?? ''] : []
